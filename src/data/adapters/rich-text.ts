// Bodies that are no HTML but trees: https://www.contentful.com/developers/docs/concepts/rich-text/ and
// https://www.portabletext.org/. They become HTML, which is checked like all foreign HTML.
import { at, list, text } from '../json.js';
import type { Trees } from './adapter.js';

/** Deeper than any body; JSON can be deep enough to break the stack. */
const DEEPEST = 40;

const TAGS = {
  __proto__: null,
  paragraph: 'p',
  normal: 'p',
  'unordered-list': 'ul',
  bullet: 'ul',
  'ordered-list': 'ol',
  number: 'ol',
  'list-item': 'li',
  table: 'table',
  'table-row': 'tr',
  'table-cell': 'td',
  'table-header-cell': 'th',
  quote: 'blockquote',
  hr: 'hr',
  bold: 'strong',
  italic: 'em',
} as unknown as Readonly<Record<string, string | undefined>>;

/** The element for a word of either format; headings are `heading-2` in one and `h2` in the other. */
const tagOf = (word: unknown): string => {
  const name = text(word);
  return (
    TAGS[name] ??
    /^(?:h[1-6]|blockquote|strong|em|code|su[bp])(?=(?:er)?(?:script)?$)/.exec(name.replace('heading-', 'h'))?.[0] ??
    ''
  );
};

const escaped = (words: unknown): string =>
  (typeof words === 'string' ? words : '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const element = (tag: string, content: string): string => (tag ? `<${tag}>${content}</${tag}>` : content);

const link = (href: unknown, content: string): string => `<a href="${escaped(href)}">${content}</a>`;

const image = (src: unknown, alt: unknown): string => (src ? `<img src="${escaped(src)}" alt="${escaped(alt)}">` : '');

/** Words in their marks. */
const marked = (words: unknown, marks: readonly string[]): string =>
  marks.reduce((content, mark) => element(tagOf(mark), content), escaped(words).replace(/\n/g, '<br>'));

/** The HTML of a node of Contentful's rich text. */
function richText(node: unknown, follow: (value: unknown) => unknown, depth = 0): string {
  const type = text(at(node, 'nodeType'));
  if (type === 'text')
    return marked(
      at(node, 'value'),
      list(at(node, 'marks')).map((mark) => text(at(mark, 'type'))),
    );
  if (type === 'embedded-asset-block') {
    const asset = at(node, 'data.target', follow);
    const [url, title, words] = ['file.url', 'title', 'description'].map((name) => at(asset, `fields.${name}`));
    // No other file can be shown.
    if (at(asset, 'fields.file.details.image')) return image(url, words ?? title);
    return url ? link(url, escaped(title)) : '';
  }
  const parts = depth < DEEPEST ? list(at(node, 'content')) : [];
  const content = parts.map((part) => richText(part, follow, depth + 1)).join('');
  // What leads to a file names it.
  const href = at(node, 'data.uri') ?? at(node, 'data.target.fields.file.url', follow);
  return href ? link(href, content) : element(tagOf(type), content);
}

/** The HTML of Portable Text. `source`: the address of one of its pictures. */
function portableText(blocks: unknown, source: (picture: unknown) => unknown): string {
  /** The lists that are open, the outermost first; and what ends some of them. */
  const open: string[] = [];
  const ended = (lists: string[]): string =>
    lists
      .reverse()
      .map((each) => `</li></${each}>`)
      .join('');
  const html = list(blocks).map((block) => {
    const item = tagOf(at(block, 'listItem'));
    const level = item ? Math.min(Number(at(block, 'level')) || 1, open.length + 1) : 0;
    const before = ended(open.splice(open[level - 1] === item ? level : Math.max(level - 1, 0)));
    if (at(block, 'asset')) return before + image(source(block), at(block, 'alt'));
    const links = new Map(list(at(block, 'markDefs')).map((mark) => [text(at(mark, '_key')), at(mark, 'href')]));
    const spans = list(at(block, 'children')).map((span) => {
      const marks = list(at(span, 'marks')).map(text);
      const href = marks.map((mark) => links.get(mark)).find(Boolean);
      const words = marked(at(span, 'text'), marks);
      return href ? link(href, words) : words;
    });
    const content = spans.join('');
    if (!item) return before + element(tagOf(at(block, 'style')), content);
    const first = open.length < level && open.push(item);
    return `${before}${first ? `<${item}>` : '</li>'}<li>${content}`;
  });
  return html.join('') + ended(open);
}

/** The HTML of a body of either kind. */
export const richTextHtml: Trees = (tree, resolve) =>
  Array.isArray(tree) ? portableText(tree, resolve) : richText(tree, resolve);
