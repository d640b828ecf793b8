import { type CSSResult, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { articleCardContent } from '../content/article-card.js';
import { ArticleController, type Written } from '../controllers/article.js';
import { ContentController } from '../controllers/content.js';
import { open } from '../controllers/open.js';
import { cardWords, languageOf, wordsIn } from '../messages.js';
import { articleCardStyles } from '../styles/article-card.js';

/**
 * A card that leads to one article: its picture, title, excerpt and date, with one link over the whole of it.
 *
 * @tag article-card
 * @slot - Shown until the article is there, and when it does not come. A link of its own becomes the heading.
 * @slot image - The picture: an `img`.
 * @slot category - The topic, a few words above the title.
 * @slot heading - The title: a link, the only one of the card.
 * @slot excerpt - What the article is about, in a sentence or two.
 * @slot date - When it was published: a `time`.
 * @slot author - Who wrote it.
 * @slot reading-minutes - How long it takes to read.
 * @fires {CustomEvent<{ count: number }>} clinic-load - The article has come and is on the page.
 * @fires {CustomEvent<null>} clinic-empty - The source has no article to show.
 * @fires {CustomEvent<{ reason: LoadErrorReason }>} clinic-error - The article did not come.
 * @fires {CustomEvent<null>} clinic-open - The card was chosen; cancel it to open the article yourself.
 * @csspart card - The box.
 * @csspart image - The room of the picture.
 * @csspart body - The room of the words.
 * @csspart category - The topic.
 * @csspart heading - The title.
 * @csspart excerpt - The excerpt.
 * @csspart meta - The row of date, author and reading time.
 * @csspart fallback - The room of the page's own children while there is no article.
 * @csspart skeleton - What stands in while the article loads.
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
 * @cssstate loading - The article is on its way.
 * @cssstate loaded - The card shows an article.
 * @cssstate empty - The source has none.
 * @cssstate error - The article did not come.
 */
export class ArticleCard extends LitElement {
  static override styles: CSSResult[] = articleCardStyles;

  static override properties: PropertyDeclarations = {
    heading: {},
    href: {},
    excerpt: {},
    image: {},
    imageAlt: { attribute: 'image-alt' },
    imageWidth: { attribute: 'image-width', type: Number },
    imageHeight: { attribute: 'image-height', type: Number },
    date: {},
    author: {},
    category: {},
    readingMinutes: { attribute: 'reading-minutes', type: Number },
    src: {},
    format: {},
    linkTemplate: { attribute: 'link-template' },
    show: {},
    headingLevel: { attribute: 'heading-level' },
    layout: { reflect: true, useDefault: true },
    loading: {},
    placeholder: { type: Boolean, reflect: true, useDefault: true },
    appearance: { reflect: true, useDefault: true },
    article: { attribute: false },
    'data-state': { type: Boolean },
  };

  /** The title. */
  declare heading: string | undefined;
  /** The address of the article. */
  declare href: string | undefined;
  /** What the article is about, in a sentence or two. */
  declare excerpt: string | undefined;
  /** The address of the picture. */
  declare image: string | undefined;
  /** The words that stand for the picture; leave it out for a picture that only decorates. */
  declare imageAlt: string | undefined;
  /** The width of the picture's file, in pixels. */
  declare imageWidth: number | undefined;
  /** The height of the picture's file, in pixels. */
  declare imageHeight: number | undefined;
  /** When it was published: `2026-11-01`, or an instant with its zone. */
  declare date: string | undefined;
  /** Who wrote it. */
  declare author: string | undefined;
  /** The topic. */
  declare category: string | undefined;
  /** How long it takes to read, in minutes. */
  declare readingMinutes: number | undefined;
  /** The address of the article's JSON. */
  declare src: string | undefined;
  /** The JSON's format, where its shape does not tell: `wordpress`, `json-feed`, `ghost`, `plain` … */
  declare format: string | undefined;
  /** The address of an article for sources that name none: `/blog/{slug}`. */
  declare linkTemplate: string | undefined;
  /** What is shown of an article that comes from JSON: `image excerpt date author category reading-minutes`. */
  declare show: string;
  /** The level of the title among the page's headings: 2 to 6, or `none`. */
  declare headingLevel: '2' | '3' | '4' | '5' | '6' | 'none';
  /** How picture and words stand. */
  declare layout: 'stacked' | 'row' | 'overlay' | 'text';
  /** Whether the picture waits until it is nearly seen. */
  declare loading: 'lazy' | 'eager';
  /** Whether the room of a picture is kept where there is none, beside cards that have one. */
  declare placeholder: boolean;
  /** A box of its own, no box, or the page's own styles. */
  declare appearance: 'card' | 'plain' | 'page';
  /** The article, set by a script: the model of this library, or an item of any format that it reads. */
  declare article: unknown;

  readonly #content = new ContentController(this, ['heading']);
  readonly #article = new ArticleController(this, this.#content);

  constructor() {
    super();
    this.show = 'image excerpt date';
    this.headingLevel = '3';
    this.layout = 'stacked';
    this.loading = 'lazy';
    this.placeholder = false;
    this.appearance = 'card';
  }

  /** Asks the source again, past every cache. */
  reload(): Promise<void> {
    return this.#article.reload();
  }

  protected override willUpdate(): void {
    const content = this.#content;
    nameHeading(this, content);
    const article = this.#article.take(written(this), this.show);
    const language = languageOf(this);
    const view = { language, messages: wordsIn(language, cardWords), loading: this.loading };
    content.fill(articleCardContent(article, view), this.#article);
  }

  protected override render(): TemplateResult {
    const content = this.#content;
    const { has } = content;
    const level = this.headingLevel === 'none' ? nothing : (this.headingLevel ?? '3');
    const waiting = content.state === 'loading' && content.bare;
    return html`<article
      class=${this.appearance === 'page' ? 'frame' : 'frame guard'}
      part="card"
      @click=${open}
      @auxclick=${open}
      @slotchange=${content.changed}
    >
      <div part="image" ?hidden=${!has('image') && !this.placeholder && !(waiting && this.layout !== 'text')}>
        <slot name="image"></slot>
      </div>
      <div part="body">
        <div part="category" ?hidden=${!has('category')}><slot name="category"></slot></div>
        <div
          part="heading"
          role=${level === nothing ? nothing : 'heading'}
          aria-level=${level}
          ?hidden=${!has('heading')}
        >
          <slot name="heading"></slot>
        </div>
        <div part="excerpt" ?hidden=${!has('excerpt')}><slot name="excerpt"></slot></div>
        <div part="meta" ?hidden=${!has('date', 'author', 'reading-minutes')}>
          <slot name="date"></slot><slot name="author"></slot><slot name="reading-minutes"></slot>
        </div>
        ${
          waiting
            ? html`<div part="skeleton" aria-hidden="true">
                <span class="bone"></span><span class="bone"></span><span class="bone"></span>
              </div>`
            : nothing
        }
        <div part="fallback" ?hidden=${this.#article.answers.flat().length || content.complete}><slot></slot></div>
      </div>
    </article>`;
  }
}

/** A bare link is the title of a card whose page wrote no other. */
function nameHeading(card: ArticleCard, content: ContentController): void {
  const bare = [...card.children].find((child) => !child.slot && child.localName === 'a');
  if (bare && !content.taken.includes('heading')) bare.slot = 'heading';
}

/** What the attributes say, in the words of the plain format. */
function written(card: ArticleCard): Written {
  const { heading, href, excerpt, date, author, category, readingMinutes } = card;
  const image = { src: card.image, alt: card.imageAlt, width: card.imageWidth, height: card.imageHeight };
  return { title: heading, url: href, excerpt, image, date, author, category, readingMinutes };
}
