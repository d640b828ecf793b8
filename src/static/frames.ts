// The frames of the four tags as declarative shadow roots, as they stand when their slots are filled. Each says what its
// element's `render()` draws; test/static/upgrade.test.ts compares the two, attribute by attribute.
import type { CSSResult } from 'lit';
import { actions } from '../content/book-consult-cta.js';
import { escaped } from '../content/print.js';
import { articleCardStyles } from '../styles/article-card.js';
import { bookConsultCtaStyles } from '../styles/book-consult-cta.js';
import { clinicArticleStyles } from '../styles/clinic-article.js';
import { relatedPostsStyles } from '../styles/related-posts.js';
import { headingLevel } from './article.js';
import { attribute, type Attributes } from './printing.js';

/** What a frame is printed from. A slot counts under its name, and with `link` where it holds one, with `wide` where it may scroll. */
interface Inside {
  get(name: string): string | undefined;
  has(...slots: string[]): boolean;
}

const drawn: Readonly<Record<string, { styles: readonly CSSResult[]; print(inside: Inside): string }>> = {
  'article-card': { styles: articleCardStyles, print: card },
  'related-posts': { styles: relatedPostsStyles, print: list },
  'book-consult-cta': { styles: bookConsultCtaStyles, print: call },
  'clinic-article': { styles: clinicArticleStyles, print: article },
};

/** Prints the frame of a tag, styles included: the `frames` option of the functions of `clinic-elements/static`. */
export function frames(tag: string, attributes: Attributes, slots: ReadonlySet<string>): string {
  const frame = Object.hasOwn(drawn, tag) ? drawn[tag] : undefined;
  if (!frame) return '';
  const html = frame.print({
    get: (name) => attribute({ attributes }, name),
    has: (...names) => names.some((name) => slots.has(name)),
  });
  const styles = frame.styles.map(({ cssText }) => cssText).join('');
  return `<template shadowrootmode="open"><style>${tight(styles)}</style>${tight(html)}</template>`;
}

/** On one line, so that no editor breaks it apart. */
function tight(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/(^|[>{};]) (?=[^ ])| (?=[<{}])/g, '$1')
    .trim();
}

const hidden = (is: boolean): string => (is ? ' hidden=""' : '');
const guard = (appearance: string | undefined): string => (appearance === 'page' ? 'frame' : 'frame guard');
const rank = (level: string): string => (level === 'none' ? '' : ` role="heading" aria-level="${escaped(level)}"`);

/** A part that shows when one of its slots is filled. */
function part({ has }: Inside, name: string, rest = '', slots: readonly string[] = [name]): string {
  const inner = slots.map((slot) => `<slot name="${slot}"></slot>`).join('');
  return `<div part="${name}"${rest}${hidden(!has(...slots))}>${inner}</div>`;
}

function card(inside: Inside): string {
  const { get, has } = inside;
  return `<article class="${guard(get('appearance'))}" part="card">
    <div part="image"${hidden(!has('image') && get('placeholder') === undefined)}><slot name="image"></slot></div>
    <div part="body">
      ${part(inside, 'category')}
      ${part(inside, 'heading', rank(get('heading-level') ?? '3'))}
      ${part(inside, 'excerpt')}
      ${part(inside, 'meta', '', ['date', 'author', 'reading-minutes'])}
      <div part="fallback"${hidden(get('data-state') === 'loaded')}><slot></slot></div>
    </div>
  </article>`;
}

function list(inside: Inside): string {
  const { get, has } = inside;
  const titled = has('heading');
  return `<section class="${guard(get('appearance'))}" part="base"${titled ? ' aria-labelledby="heading"' : ''}>
    <div id="heading" part="heading"${rank(get('heading-level') ?? '2')}${hidden(!titled)}>
      <slot name="heading"></slot>
    </div>
    <div class="list" part="list" role="list"><slot name="card"></slot></div>
    <div class="wait" hidden=""><div part="fallback"><slot></slot></div></div>
    <div class="quiet" role="status"></div>
  </section>`;
}

function article(inside: Inside): string {
  const { get, has } = inside;
  const level = String(headingLevel(get('heading-level')));
  const byline = ['author', 'date', 'modified', 'reading-minutes', 'reviewers'];
  return `<article part="article">
    <div class="frame guard">
      <header part="header"${hidden(!has('heading', 'category', 'author', 'date'))}>
        ${part(inside, 'category')}
        <div part="heading"${rank(level)}${hidden(!has('heading'))}><slot name="heading"></slot></div>
        ${part(inside, 'byline', '', byline)}
      </header>
      ${part(inside, 'image')}
      ${part(inside, 'lede')}
      <div part="error" role="status"></div>
    </div>
    <div part="fallback" hidden=""><slot></slot></div>
    <slot name="after-lede"></slot>
    ${part(inside, 'body', has('body wide') ? ' tabindex="0"' : '')}
    <div class="frame guard"${hidden(!has('tags'))}>
      <div part="tags" role="list"><slot name="tags"></slot></div>
    </div>
    <slot name="after-body"></slot>
  </article>`;
}

function call(inside: Inside): string {
  const { get, has } = inside;
  const leading = actions.filter(([slot]) => has(`${slot} link`));
  const first = leading.filter(([, channel]) => channel === (get('primary') ?? 'call'));
  const buttons = [...new Set([...first, ...leading, ...actions])].map((action, at) => {
    const [slot, , lines] = action;
    const kind = leading.includes(action) ? (at ? 'action' : 'action first') : 'action words';
    return `<span class="${kind}" part="${slot}"${hidden(!has(slot))}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="${lines}"></path></svg><slot name="${slot}"></slot></span>`;
  });
  return `<div class="frame guard" part="base">
    <div>
      ${part(inside, 'heading', rank(get('heading-level') ?? '2'))}
      ${part(inside, 'text')}
      <div part="fallback" hidden=""><slot></slot></div>
    </div>
    <div part="actions">${buttons.join('')}</div>
  </div>`;
}
