// React 19: import 'clinic-elements/types/react'. Attributes by the names that HTML knows, data as properties, events
// as `onclinic-book`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ClinicTags } from './tags.js';

type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

type Props<Tag extends ClinicTags[keyof ClinicTags]> = Omit<
  DetailedHTMLProps<HTMLAttributes<Tag['element']>, Tag['element']>,
  keyof Tag['attributes']
> &
  Tag['attributes'] &
  Tag['properties'] &
  Handlers<Tag['events']>;

type ClinicElements = { [Name in keyof ClinicTags]: Props<ClinicTags[Name]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ClinicElements {}
  }
}
