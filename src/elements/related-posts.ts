import { type CSSResult, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { relatedPostsContent } from '../content/related-posts.js';
import { ArticlesController } from '../controllers/articles.js';
import { ContentController } from '../controllers/content.js';
import { VisibleController } from '../controllers/visible.js';
import { cardWords, languageOf, listWords, wordsIn } from '../messages.js';
import { relatedPostsStyles } from '../styles/related-posts.js';

/**
 * A list of articles that a reader of this page might also enjoy, nearest topic first.
 *
 * @tag related-posts
 * @slot - Shown until the articles are there, and when they do not come: links of your own choice.
 * @slot heading - The heading above the list.
 * @slot card - The cards: `article-card` elements.
 * @fires {CustomEvent<{ count: number }>} clinic-load - The articles have come and are on the page.
 * @fires {CustomEvent<null>} clinic-empty - The source has no other article.
 * @fires {CustomEvent<{ reason: LoadErrorReason }>} clinic-error - The articles did not come.
 * @fires {CustomEvent<null>} clinic-open - A card of the list was chosen; cancel it to open the article yourself.
 * @csspart base - The whole list with its heading.
 * @csspart heading - The heading.
 * @csspart list - The cards.
 * @csspart fallback - The room of the page's own children while there are no articles.
 * @csspart skeleton - What stands in while the articles load.
 * @cssproperty {<color>} [--clinic-accent=light-dark(#0f6b64, #6fd3c5)] - The colour of buttons, links and topics.
 * @cssproperty {<color>} [--clinic-on-accent=light-dark(#fff, #06231f)] - The colour of words on the accent.
 * @cssproperty {<color>} [--clinic-text=inherit] - The colour of words; the page's own where it is missing.
 * @cssproperty {<color>} [--clinic-muted=color-mix(in srgb, currentcolor 88%, transparent)] - The colour of less important words.
 * @cssproperty {<color>} [--clinic-surface=color-mix(in srgb, currentcolor 4%, transparent)] - The colour of boxes.
 * @cssproperty {<color>} [--clinic-border=color-mix(in srgb, currentcolor 18%, transparent)] - The colour of lines.
 * @cssproperty {<length>} [--clinic-radius=12px] - How round corners are.
 * @cssproperty {<length>} [--clinic-space=1.25em] - The room inside and between boxes.
 * @cssproperty {<font-family>} [--clinic-font=inherit] - The typeface; the page's own where it is missing.
 * @cssproperty {<font-family>} [--clinic-heading-font=inherit] - The typeface of titles.
 * @cssproperty {<length>} [--clinic-font-size=medium] - The size of text; what the visitor has chosen in the browser where it is missing.
 * @cssproperty {<ratio>} [--clinic-image-ratio=3 / 2] - The shape of pictures, as width / height.
 * @cssproperty {<color>} [--clinic-focus=currentcolor] - The colour of the focus ring.
 * @cssproperty {<shadow>} [--clinic-shadow=none] - The shadow of a card.
 * @cssstate idle - Nothing was asked, and there is nothing to show.
 * @cssstate loading - The articles are on their way, or wait to be nearly seen.
 * @cssstate loaded - The list shows articles.
 * @cssstate empty - The source has no other article.
 * @cssstate error - The articles did not come.
 */
export class RelatedPosts extends LitElement {
  static override styles: CSSResult[] = relatedPostsStyles;

  /** The tag that the list's cards are registered under. */
  static cardTag: string = 'article-card';

  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    linkTemplate: { attribute: 'link-template' },
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    limit: { type: Number },
    exclude: {},
    categories: {},
    tags: {},
    ids: {},
    order: {},
    layout: { reflect: true, useDefault: true },
    columns: { type: Number, reflect: true, useDefault: true },
    show: {},
    loading: {},
    appearance: { reflect: true, useDefault: true },
    jsonLd: { attribute: 'json-ld', type: Boolean },
    articles: { attribute: false },
    'data-state': { type: Boolean },
  };

  /** The address of the articles' JSON. */
  declare src: string | undefined;
  /** The JSON's format, where its shape does not tell: `wordpress`, `json-feed`, `ghost`, `plain` … */
  declare format: string | undefined;
  /** The address of an article for sources that name none: `/blog/{slug}`. */
  declare linkTemplate: string | undefined;
  /** The heading; empty for none. */
  declare heading: string | undefined;
  /** The level of the heading among the page's headings, 2 to 6; the cards' titles are one below. `none` for no level. */
  declare headingLevel: '2' | '3' | '4' | '5' | '6' | 'none';
  /** How many articles are shown; 0 for all that the source gives. */
  declare limit: number;
  /** What is left out: `current` for the page that is being read, ids, or `none`. */
  declare exclude: string;
  /** Only articles of these categories: names or ids, with commas between them. */
  declare categories: string | undefined;
  /** Only articles with these tags: names or ids, with commas between them. */
  declare tags: string | undefined;
  /** Only these articles, in this order. */
  declare ids: string | undefined;
  /** Nearest topic first, by date, by title, or as the source has them. */
  declare order: 'related' | 'newest' | 'oldest' | 'title' | 'source';
  /** Cards side by side, one below the other, or a row that scrolls. */
  declare layout: 'grid' | 'list' | 'row';
  /** How many cards stand side by side at the most, 1 to 6. */
  declare columns: number;
  /** What each card shows: `image excerpt date author category reading-minutes`. */
  declare show: string;
  /** Whether the articles are asked for when the list is nearly seen, or at once. */
  declare loading: 'lazy' | 'eager';
  /** How each card looks: a box of its own, no box, or the page's own styles. */
  declare appearance: 'card' | 'plain' | 'page';
  /** Whether search engines are told of the list in a data block: schema.org's `ItemList`, with what is known. */
  declare jsonLd: boolean;
  /** The articles, set by a script: a list of any format that the library reads. */
  declare articles: unknown;

  readonly #content = new ContentController(this, ['card']);
  readonly #articles = new ArticlesController(this, this.#content);
  readonly #visible = new VisibleController(this);

  constructor() {
    super();
    this.headingLevel = '2';
    this.limit = 3;
    this.exclude = 'current';
    this.order = 'related';
    this.layout = 'grid';
    this.columns = 3;
    this.show = 'image excerpt date';
    this.loading = 'lazy';
    this.appearance = 'card';
    this.jsonLd = false;
  }

  /** Asks the source again, past every cache. What is shown stays until the new articles are here. */
  reload(): Promise<void> {
    this.#visible.seen = true;
    return this.#articles.reload();
  }

  protected override willUpdate(): void {
    const content = this.#content;
    const chosen = this.#articles.take(this.loading !== 'eager' && !this.#visible.seen, content.taken.includes('card'));
    const language = languageOf(this);
    const messages = wordsIn(language, listWords, cardWords);
    const { loading, heading = messages.related } = this;
    content.fill(
      relatedPostsContent(chosen, {
        language,
        messages,
        loading,
        heading,
        cardTag: (this.constructor as typeof RelatedPosts).cardTag,
        card: {
          'heading-level': String(Math.min((Number(this.headingLevel) || 2) + 1, 6)),
          layout: this.layout === 'list' ? 'row' : undefined,
          appearance: this.appearance === 'card' ? undefined : this.appearance,
        },
      }),
      this.#articles,
      { articles: chosen, heading },
    );
    for (const child of this.children)
      if (child.slot === 'card' && !child.hasAttribute('role')) child.role = 'listitem';
  }

  protected override render(): TemplateResult {
    const content = this.#content;
    const { filled, fallback } = content;
    const waiting = content.state === 'loading' && !filled;
    const level = this.headingLevel === 'none' ? nothing : (this.headingLevel ?? '2');
    const titled =
      content.has('heading') && !(!filled && this.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6):not([slot])'));
    return html`<section
      class=${this.appearance === 'page' ? 'frame' : 'frame guard'}
      part="base"
      aria-labelledby=${titled ? 'heading' : nothing}
      @slotchange=${content.changed}
    >
      <div
        id="heading"
        part="heading"
        role=${level === nothing ? nothing : 'heading'}
        aria-level=${level}
        ?hidden=${!titled}
      >
        <slot name="heading"></slot>
      </div>
      <div class="list" part="list" role="list" ?hidden=${!filled}><slot name="card"></slot></div>
      <div class="wait" ?hidden=${filled}>
        ${waiting ? skeleton(this.limit, fallback) : nothing}
        <div part="fallback"><slot></slot></div>
      </div>
      <div class="quiet" role="status">
        ${this.#articles.slow ? wordsIn(languageOf(this), listWords).loading : nothing}
      </div>
    </section>`;
  }
}

/** As much room as the cards will take; behind the page's own children it only keeps it. */
function skeleton(count: number, behind: boolean): TemplateResult {
  const ghost = html`<div class="ghost">
    <div></div>
    <div><span class="bone"></span><span class="bone"></span><span class="bone"></span></div>
  </div>`;
  return html`<div class=${behind ? 'list behind' : 'list'} part="skeleton" aria-hidden="true">
    ${Array.from({ length: Math.min(Math.max(count, 1), 12) || 3 }, () => ghost)}
  </div>`;
}
