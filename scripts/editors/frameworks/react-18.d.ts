// React 18: import 'clinic-elements/types/react-18'. It hands on attributes only: data and events go through a `ref`, and
// `false` would be an attribute of that word.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ClinicTags } from './tags.js';

type Attributes<All> = { [Name in keyof All]: Exclude<All[Name], false> };

type Props<Tag extends ClinicTags[keyof ClinicTags]> = Omit<
  DetailedHTMLProps<HTMLAttributes<Tag['element']>, Tag['element']>,
  keyof Tag['attributes'] | 'className'
> &
  Attributes<Tag['attributes']> & { class?: string | undefined };

type ClinicElements = { [Name in keyof ClinicTags]: Props<ClinicTags[Name]> };

declare global {
  namespace JSX {
    interface IntrinsicElements extends ClinicElements {}
  }
}
