// Preact: import 'clinic-elements/types/preact'. Attributes by the names that HTML knows, data as properties, events as
// `onclinic-book`.
import type { HTMLAttributes } from 'preact';
import type { ClinicTags } from './tags.js';

type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

type Props<Tag extends ClinicTags[keyof ClinicTags]> = Omit<HTMLAttributes<Tag['element']>, keyof Tag['attributes']> &
  Tag['attributes'] &
  Tag['properties'] &
  Handlers<Tag['events']>;

type ClinicElements = { [Name in keyof ClinicTags]: Props<ClinicTags[Name]> };

declare global {
  namespace preact.JSX {
    interface IntrinsicElements extends ClinicElements {}
  }
}
