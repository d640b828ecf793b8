// An element's children as a server would print them: what the page shows where no script runs.
import { articleCardContent, type CardView } from '../src/content/article-card.js';
import { bookConsultCtaContent } from '../src/content/book-consult-cta.js';
import type { Child } from '../src/content/child.js';
import { clinicArticleContent } from '../src/content/clinic-article.js';
import { printed } from '../src/content/print.js';
import { relatedPostsContent } from '../src/content/related-posts.js';
import { readClinic } from '../src/data/adapters/clinic.js';
import { adapterFor } from '../src/data/adapters/index.js';
import { plainArticle } from '../src/data/adapters/plain.js';
import type { Article } from '../src/data/article.js';
import { fieldsIn, shown, wordList } from '../src/data/fields.js';
import { telephone, textMessage } from '../src/data/phone.js';
import { selected } from '../src/data/select.js';
import type { Order } from '../src/data/selection.js';
import { linkUrl, webUrl } from '../src/data/url.js';
import { messagesIn } from '../src/messages.js';
import { tokens, type Value } from './markup.js';

/** What a source answered: its JSON, and the address that relative addresses in it start from. */
export interface Answer {
  json: unknown;
  base: string;
}

/** What is to be printed. */
export interface Printing {
  attributes: ReadonlyMap<string, Value>;
  /** What the page wrote between the tags; what it put into a slot is printed before anything else. */
  children: string;
  answer?: Answer;
  language: string;
  /** The address of the page, which relative addresses start from. */
  page: string;
}

/** Facts with nothing in them are left to others. */
const told = <Facts extends object>(facts: Facts): Partial<Facts> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<Facts>;

const text = (printing: Printing, name: string): string | undefined => {
  const value = printing.attributes.get(name);
  return value === undefined || value === false ? undefined : String(value);
};

function view(printing: Printing): CardView {
  const loading = text(printing, 'loading') === 'eager' ? 'eager' : 'lazy';
  return { language: printing.language, messages: messagesIn(printing.language), loading };
}

/** The articles of the source, with addresses of their own or made from their slugs. */
function articlesOf(printing: Printing): Article[] {
  const { answer, page } = printing;
  if (!answer) return [];
  const template = text(printing, 'link-template');
  return adapterFor(answer.json, text(printing, 'format'))
    .read(answer.json, answer.base)
    .filter(({ title }) => title)
    .map((article) => ({
      ...article,
      url: article.url ?? webUrl(article.slug && template?.replace('{slug}', encodeURIComponent(article.slug)), page),
    }));
}

/** What the attributes say of an article. */
function writtenArticle(printing: Printing): Partial<Article> {
  const get = (name: string): string | undefined => text(printing, name);
  const image = { src: get('image'), alt: get('image-alt'), width: get('image-width'), height: get('image-height') };
  const written = {
    title: get('heading'),
    url: get('href'),
    excerpt: get('excerpt') ?? get('lede'),
    image: image.src ? image : undefined,
    date: get('date'),
    author: get('author'),
    category: get('category'),
    readingMinutes: get('reading-minutes'),
  };
  const found = Object.entries(plainArticle(written, printing.page));
  return Object.fromEntries(found.filter(([, value]) => (Array.isArray(value) ? value.length : value)));
}

function card(printing: Printing): Child[] {
  const [first] = articlesOf(printing);
  const fields = fieldsIn(text(printing, 'show') ?? 'image excerpt date');
  return articleCardContent({ ...(first && shown(first, fields)), ...writtenArticle(printing) }, view(printing));
}

function article(printing: Printing): [Child[], string] {
  const [first] = articlesOf(printing);
  const whole = { ...first, ...writtenArticle(printing) };
  const level = Number(text(printing, 'heading-level')) || 1;
  return [clinicArticleContent(whole, { ...view(printing), loading: 'eager', level }), whole.html ?? ''];
}

function list(printing: Printing): Child[] {
  const fields = fieldsIn(text(printing, 'show') ?? 'image excerpt date');
  const words = (name: string): string[] => (text(printing, name) ?? '').split(',').map((word) => word.trim());
  const selection = {
    fields,
    limit: Number(text(printing, 'limit') ?? 3),
    ids: wordList(text(printing, 'ids')),
    categories: words('categories').filter(Boolean),
    tags: words('tags').filter(Boolean),
    order: text(printing, 'order') as Order | undefined,
    page: printing.page,
  };
  const chosen = selected(articlesOf(printing), selection).map((one) => shown(one, fields));
  const messages = messagesIn(printing.language);
  return relatedPostsContent(chosen, {
    ...view(printing),
    heading: text(printing, 'heading') ?? messages.related,
    cardTag: 'article-card',
    card: {
      'heading-level': String((Number(text(printing, 'heading-level')) || 2) + 1),
      layout: text(printing, 'layout') === 'list' ? 'row' : undefined,
      appearance: text(printing, 'appearance') === 'card' ? undefined : text(printing, 'appearance'),
    },
  });
}

function call(printing: Printing): Child[] {
  const get = (name: string): string | undefined => text(printing, name);
  const source = printing.answer ? readClinic(printing.answer.json, printing.answer.base) : {};
  const written = { heading: get('heading'), text: get('text'), phone: get('phone'), bookUrl: get('book-href') };
  const facts = { ...source, ...told({ ...written, bookLabel: get('book-label') }) };
  return bookConsultCtaContent(
    {
      ...facts,
      bookUrl: webUrl(facts.bookUrl, printing.page),
      phoneHref: linkUrl(get('phone-href'), printing.page) ?? telephone(facts.phone)?.href,
      smsHref: linkUrl(get('sms-href'), printing.page) ?? textMessage(facts.sms)?.href,
    },
    messagesIn(printing.language),
  );
}

/** The slots that the page's own children fill. */
function filledSlots(children: string): ReadonlySet<string> {
  const named = tokens(children).flatMap(({ attributes }) => attributes.filter(([name]) => name === 'slot'));
  return new Set(named.map(([, slot]) => String(slot)));
}

/** The children of a tag on one line, in reading order; relative addresses of the page stay relative. */
export function printedChildren(tag: string, printing: Printing): string {
  const [content, html] =
    tag === 'clinic-article'
      ? article(printing)
      : [tag === 'related-posts' ? list(printing) : tag === 'article-card' ? card(printing) : call(printing), ''];
  const taken = filledSlots(printing.children);
  const free = content.filter(({ attributes }) => !taken.has(attributes['slot'] ?? ''));
  const origin = new URL(printing.page).origin;
  // Two words that stand in two tags are two words to a reader too.
  const line = free.map((child) => printed([child], html)).join(' ');
  return `${printing.children} ${line}`.replaceAll(`="${origin}/`, '="/').trim();
}
