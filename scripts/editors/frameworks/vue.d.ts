// Vue 3: import 'clinic-elements/types/vue'. `:articles` sets the property; events are heard as `@clinic-book`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ClinicTags } from './tags.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type Attributes<All> = { [Name in keyof All & string as Camel<Name>]?: All[Name] };
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void;
};

type Component<Tag extends ClinicTags[keyof ClinicTags]> = new () => {
  $props: Omit<HTMLAttributes, keyof Attributes<Tag['attributes']>> &
    Attributes<Tag['attributes']> &
    Tag['properties'] &
    Handlers<Tag['events']> &
    PublicProps;
};

type ClinicComponents = { [Name in keyof ClinicTags]: Component<ClinicTags[Name]> };

declare module 'vue' {
  interface GlobalComponents extends ClinicComponents {}
  /** Of the platform: where a child of an element stands. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
