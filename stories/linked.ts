// A text of docs/ in the workshop: what it names there is a link here.

/** Where the names lead. */
const places: readonly (readonly [name: RegExp, path: string])[] = [
  [/`<([a-z-]+)>`/g, 'docs/elements-$1--docs'],
  [/_Embed_/g, 'story/elements-related-posts--address'],
  [/_Themes \/ Tokens \/ Editor_/g, 'story/themes-tokens--editor'],
  [/the content guidelines/g, 'docs/content-guidelines--docs'],
  [/the whole page/g, 'story/pages-article-page--english'],
];

/** The same Markdown with links. */
export function linked(markdown: string): string {
  return places.reduce((text, [name, path]) => text.replace(name, `[$&](?path=/${path})`), markdown);
}
