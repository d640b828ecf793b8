// An element's children as a server prints them: what the page shows where no script runs.
import { richTextHtml } from '../src/data/adapters/rich-text.js';
import type { Article } from '../src/data/article.js';
import { LoadError } from '../src/data/load-error.js';
import { readArticles, readClinic } from '../src/data/load.js';
import type { Selection } from '../src/data/selection.js';
import { webUrl } from '../src/data/url.js';
import { articleSelection, cardSelection, printedArticle, printedCard } from '../src/static/article.js';
import { printedCall } from '../src/static/book-consult-cta.js';
import type { StaticElement, Tag } from '../src/static/printing.js';
import { printedList, tagSelection } from '../src/static/related-posts.js';
import { tokens, type Value } from './markup.js';

/** What a source answered: its JSON, and the address that relative addresses in it start from. */
export interface Answer {
  json: unknown;
  base: string;
}

/** What is to be printed. */
interface Printing {
  attributes: ReadonlyMap<string, Value>;
  /** What the page wrote between the tags: a fallback, children with a slot, data as JSON. */
  children: string;
  answer?: Answer;
  language: string;
  /** The address of the page, which relative addresses start from. */
  page: string;
}

/** The slots that the page's own children fill. */
function filledSlots(children: string): ReadonlySet<string> {
  const named = tokens(children).flatMap(({ attributes }) => attributes.filter(([name]) => name === 'slot'));
  return new Set(named.map(([, slot]) => String(slot)));
}

/** The data between the tags, and what else stands there. */
function parted(children: string): { json?: unknown; rest: string } {
  const [script = '', text] = /<script type="application\/json">(.*?)<\/script>/is.exec(children) ?? [];
  const rest = children.replace(script, '').trim();
  try {
    return text ? { json: JSON.parse(text), rest } : { rest };
  } catch {
    return { rest };
  }
}

/** What the endpoint answered, and after it what the page says itself. */
function answersOf({ answer, page }: Printing, json: unknown): Answer[] {
  return [...(answer ? [answer] : []), ...(json === undefined ? [] : [{ json, base: page }])];
}

/** What is read, or nothing of an unknown format: then the live element shows what its page wrote. */
function known<Model>(read: () => Model): Model[] {
  try {
    return [read()];
  } catch (error) {
    if (error instanceof LoadError) return [];
    throw error;
  }
}

function articlesOf(tag: Tag, answers: readonly Answer[], selection: Selection): Article[][] {
  const { format, 'link-template': template } = tag.attributes;
  // Addresses made from slugs start at the page, wherever the answer comes from.
  const linkTemplate = webUrl(template, tag.options.base)?.replace('%7Bslug%7D', '{slug}');
  return answers.flatMap(({ json, base }) => {
    const source = { json, base, format: format ? String(format) : undefined, linkTemplate, trees: richTextHtml };
    return known(() => readArticles(source, selection));
  });
}

function printedTag(tag: Tag, answers: readonly Answer[]): StaticElement {
  if (tag.name === 'book-consult-cta')
    return printedCall(
      tag,
      answers.flatMap(({ json, base }) => known(() => readClinic(json, base))),
    );
  if (tag.name === 'related-posts') return printedList(tag, articlesOf(tag, answers, tagSelection(tag)));
  if (tag.name === 'article-card') return printedCard(tag, articlesOf(tag, answers, cardSelection(tag)));
  return printedArticle(tag, articlesOf(tag, answers, articleSelection));
}

/**
 * The children of a tag on one line, in reading order; relative addresses of the page stay relative. Nothing where there
 * is nothing to read yet.
 */
export function printedChildren(name: string, printing: Printing): string | undefined {
  const { json, rest } = parted(printing.children);
  const options = { base: printing.page, language: printing.language };
  const attributes = Object.fromEntries(printing.attributes);
  const tag: Tag = { name, attributes, options, taken: filledSlots(rest) };
  const { content, filled } = printedTag(tag, answersOf(printing, json));
  const origin = new URL(printing.page).origin;
  const relative = content
    .replaceAll(`="${origin}/`, '="/')
    .replace(/srcset="[^"]*"/g, (each) => each.replaceAll(` ${origin}/`, ' /'));
  return filled ? `${rest} ${relative}`.trim() : undefined;
}
