import { type CSSResult, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { wide } from '../content/body-rules.js';
import { clinicArticleContent } from '../content/clinic-article.js';
import { ContentController } from '../controllers/content.js';
import { WholeArticleController } from '../controllers/whole-article.js';
import { articleWords, cardWords, languageOf, wordsIn } from '../messages.js';
import { clinicArticleStyles } from '../styles/clinic-article.js';

const show = 'image excerpt date author category reading-minutes body';

/**
 * A whole article: title, byline, picture, first words, body and tags, with room between them for a call to action.
 *
 * @tag clinic-article
 * @slot - Shown until the article is there, and when it does not come.
 * @slot category - The topic, a few words above the title.
 * @slot heading - The title.
 * @slot author - Who wrote it.
 * @slot date - When it was published: a `time`.
 * @slot modified - When it was last changed: a `time`.
 * @slot reading-minutes - How long it takes to read.
 * @slot reviewers - Who reviewed it medically.
 * @slot image - The picture: an `img`.
 * @slot lede - The first words.
 * @slot after-lede - Between the first words and the body: a call to action, a notice.
 * @slot body - The text. It wears the page's own type.
 * @slot tags - What it is about: one child for each tag.
 * @slot after-body - Below the text: a call to action, more articles.
 * @fires {CustomEvent<{ count: number }>} clinic-load - The article has come and is on the page.
 * @fires {CustomEvent<null>} clinic-empty - The source has no article to show.
 * @fires {CustomEvent<{ reason: LoadErrorReason }>} clinic-error - The article did not come.
 * @csspart article - The whole article.
 * @csspart header - Topic, title and byline.
 * @csspart category - The topic.
 * @csspart heading - The title.
 * @csspart byline - The row of author, dates and reading time.
 * @csspart image - The room of the picture.
 * @csspart lede - The first words.
 * @csspart body - The room of the text.
 * @csspart tags - The row of tags.
 * @csspart error - The sentence that says that the article did not come.
 * @csspart retry - The button that tries again.
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
 * @cssproperty {<ratio>} [--clinic-image-ratio=16 / 9] - The shape of pictures, as width / height.
 * @cssproperty {<color>} [--clinic-focus=currentcolor] - The colour of the focus ring.
 * @cssstate idle - Nothing was asked, and there is nothing to show.
 * @cssstate loading - The article is on its way.
 * @cssstate loaded - The article is shown.
 * @cssstate empty - The source has none.
 * @cssstate error - The article did not come.
 */
export class ClinicArticle extends LitElement {
  static override styles: CSSResult[] = clinicArticleStyles;

  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    linkTemplate: { attribute: 'link-template' },
    heading: {},
    lede: {},
    image: {},
    imageAlt: { attribute: 'image-alt' },
    imageWidth: { attribute: 'image-width', type: Number },
    imageHeight: { attribute: 'image-height', type: Number },
    date: {},
    author: {},
    category: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    jsonLd: { attribute: 'json-ld', type: Boolean },
    article: { attribute: false },
    'data-state': { type: Boolean },
  };

  /** The address of the article's JSON. */
  declare src: string | undefined;
  /** The JSON's format, where its shape does not tell: `wordpress`, `json-feed`, `ghost`, `plain` … */
  declare format: string | undefined;
  /** The address of an article for sources that name none: `/blog/{slug}`. */
  declare linkTemplate: string | undefined;
  /** The title. */
  declare heading: string | undefined;
  /** The first words. */
  declare lede: string | undefined;
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
  /** The level of the title among the page's headings, 1 to 6; headings of the text go below it. */
  declare headingLevel: number;
  /** Whether search engines are told of the article in a data block: schema.org's `BlogPosting`, with what is known. */
  declare jsonLd: boolean;
  /** The article, set by a script: the model of this library, or an item of any format that it reads. */
  declare article: unknown;

  readonly #content = new ContentController(this, ['heading', 'body'], ['loading', 'error']);
  readonly #article = new WholeArticleController(this, this.#content);

  constructor() {
    super();
    this.headingLevel = 1;
    this.jsonLd = false;
  }

  /** Asks the source again, past every cache. What is shown stays until the new article is here. */
  reload(): Promise<void> {
    return this.#article.reload();
  }

  protected override willUpdate(): void {
    const content = this.#content;
    const { heading, lede, date, author, category } = this;
    const image = { src: this.image, alt: this.imageAlt, width: this.imageWidth, height: this.imageHeight };
    const article = this.#article.take({ title: heading, excerpt: lede, image, date, author, category }, show);
    const language = languageOf(this);
    const messages = wordsIn(language, articleWords, cardWords);
    const view = { language, messages, loading: 'eager' as const, level: this.#level };
    content.fill(clinicArticleContent(article, view), this.#article, { article });
  }

  protected override render(): TemplateResult {
    const content = this.#content;
    const { has } = content;
    const words = wordsIn(languageOf(this), articleWords);
    const { state, bare } = content;
    const failed = state === 'error' && bare;
    // A sentence that holds a line break is not empty, and keeps its room.
    // prettier-ignore
    return html`<article part="article" @slotchange=${content.changed}>
      <div class="frame guard">
        <header part="header" ?hidden=${!has('heading', 'category', 'author', 'date')}>
          <div part="category" ?hidden=${!has('category')}><slot name="category"></slot></div>
          <div part="heading" role="heading" aria-level=${this.#level} ?hidden=${!has('heading')}>
            <slot name="heading"></slot>
          </div>
          <div part="byline" ?hidden=${!has('author', 'date', 'modified', 'reading-minutes', 'reviewers')}>
            <slot name="author"></slot><slot name="date"></slot><slot name="modified"></slot
            ><slot name="reading-minutes"></slot><slot name="reviewers"></slot>
          </div>
        </header>
        <div part="image" ?hidden=${!has('image')}><slot name="image"></slot></div>
        <div part="lede" ?hidden=${!has('lede')}><slot name="lede"></slot></div>
        <div part="error" role="status">${failed ? words.failed : this.#article.slow && bare ? words.loading : nothing}</div>
        ${state === 'loading' && bare ? skeleton : nothing}
        ${failed ? html`<button part="retry" type="button" @click=${this.#retry}>${words.retry}</button>` : nothing}
      </div>
      <div part="fallback" ?hidden=${content.filled}><slot></slot></div>
      <slot name="after-lede"></slot>
      <div part="body" tabindex=${this.querySelector(`[slot=body] :is(${wide})`) ? 0 : nothing} ?hidden=${!has('body')}>
        <slot name="body"></slot>
      </div>
      <div class="frame guard" ?hidden=${!has('tags')}>
        <div part="tags" role="list"><slot name="tags"></slot></div>
      </div>
      <slot name="after-body"></slot>
    </article>`;
  }

  get #level(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 1, 1), 6);
  }

  /** The button goes; the reader who pressed it stays where it was, and finds it again when nothing came. */
  async #retry(): Promise<void> {
    const article = this.renderRoot.querySelector('article') as HTMLElement;
    article.tabIndex = -1;
    article.focus();
    // One that could be focused always would take the focus of every click on its words, and with it the reader's place.
    article.addEventListener('blur', () => article.removeAttribute('tabindex'), { once: true });
    await this.reload();
    if (article === this.shadowRoot?.activeElement) article.querySelector('button')?.focus();
  }
}

const skeleton = html`<div part="skeleton" aria-hidden="true">
  <span class="bone"></span><span class="bone picture"></span><span class="bone"></span><span class="bone"></span
  ><span class="bone"></span>
</div>`;
