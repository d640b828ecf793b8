// Svelte 5: import 'clinic-elements/types/svelte'. Data is set as properties; events are heard as `onclinic-book`.
import type { HTMLAttributes } from 'svelte/elements';
import type { ClinicTags } from './tags.js';

type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

type Props<Tag extends ClinicTags[keyof ClinicTags]> = Omit<HTMLAttributes<Tag['element']>, keyof Tag['attributes']> &
  Tag['attributes'] &
  Tag['properties'] &
  Handlers<Tag['events']>;

type ClinicElements = { [Name in keyof ClinicTags]: Props<ClinicTags[Name]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ClinicElements {}
}
