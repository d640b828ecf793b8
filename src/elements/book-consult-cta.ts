import { type CSSResult, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { actions, bookConsultCtaContent } from '../content/book-consult-cta.js';
import { BarController } from '../controllers/bar.js';
import { ClinicController } from '../controllers/clinic.js';
import { ContentController } from '../controllers/content.js';
import { send } from '../events.js';
import { ctaWords, languageOf, wordsIn } from '../messages.js';
import { bookConsultCtaStyles } from '../styles/book-consult-cta.js';

/**
 * Asks the reader to call the clinic, to book a consultation, or to write.
 *
 * @tag book-consult-cta
 * @slot - Shown until the clinic's facts are there, and when they do not come.
 * @slot heading - What it is about, in a few words.
 * @slot text - A sentence that invites.
 * @slot phone - The phone number: a `tel:` link, or text.
 * @slot book - The link to the booking page.
 * @slot sms - The link that starts a text message.
 * @fires {CustomEvent<{ count: number }>} clinic-load - The clinic's facts have come and are on the page.
 * @fires {CustomEvent<null>} clinic-empty - The source names no way to reach the clinic.
 * @fires {CustomEvent<{ reason: LoadErrorReason }>} clinic-error - The clinic's facts did not come.
 * @fires {CustomEvent<{ channel: Channel }>} clinic-book - The visitor calls, books or writes; cancel it to take over.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart text - The sentence that invites.
 * @csspart actions - The row of buttons.
 * @csspart phone - The button that calls.
 * @csspart book - The button that books.
 * @csspart sms - The button that writes.
 * @csspart fallback - The room of the page's own children while there are no facts.
 * @csspart skeleton - What stands in while the facts load.
 * @cssproperty {<color>} [--clinic-accent=light-dark(#0f6b64, #6fd3c5)] - The colour of buttons, links and topics.
 * @cssproperty {<color>} [--clinic-on-accent=light-dark(#fff, #06231f)] - The colour of words on the accent.
 * @cssproperty {<color>} [--clinic-text=inherit] - The colour of words; the page's own where it is missing.
 * @cssproperty {<color>} [--clinic-muted=color-mix(in srgb, currentcolor 88%, transparent)] - The colour of less important words.
 * @cssproperty {<color>} [--clinic-surface=color-mix(in srgb, var(--clinic-accent) 11%, transparent)] - The colour of boxes.
 * @cssproperty {<color>} [--clinic-border=color-mix(in srgb, currentcolor 18%, transparent)] - The colour of lines.
 * @cssproperty {<length>} [--clinic-radius=12px] - How round corners are.
 * @cssproperty {<length>} [--clinic-space=1.25em] - The room inside and between boxes.
 * @cssproperty {<font-family>} [--clinic-font=inherit] - The typeface; the page's own where it is missing.
 * @cssproperty {<font-family>} [--clinic-heading-font=inherit] - The typeface of titles.
 * @cssproperty {<length>} [--clinic-font-size=medium] - The size of text; what the visitor has chosen in the browser where it is missing.
 * @cssproperty {<color>} [--clinic-focus=currentcolor] - The colour of the focus ring.
 * @cssstate idle - Nothing was asked, and there is nothing to show.
 * @cssstate loading - The clinic's facts are on their way.
 * @cssstate loaded - There is a way to reach the clinic.
 * @cssstate empty - The source names none.
 * @cssstate error - The facts did not come.
 */
export class BookConsultCta extends LitElement {
  static override styles: CSSResult[] = bookConsultCtaStyles;

  static override properties: PropertyDeclarations = {
    heading: {},
    text: {},
    phone: {},
    phoneHref: { attribute: 'phone-href' },
    bookHref: { attribute: 'book-href' },
    bookLabel: { attribute: 'book-label' },
    smsHref: { attribute: 'sms-href' },
    headingLevel: { attribute: 'heading-level' },
    layout: { reflect: true, useDefault: true },
    primary: {},
    src: {},
    jsonLd: { attribute: 'json-ld', type: Boolean },
    clinic: { attribute: false },
    'data-state': { type: Boolean },
  };

  /** What it is about, in a few words. */
  declare heading: string | undefined;
  /** A sentence that invites. */
  declare text: string | undefined;
  /** The phone number as people write it; it stays as written. */
  declare phone: string | undefined;
  /** The address that the number leads to, where it is not the number itself. */
  declare phoneHref: string | undefined;
  /** The address of the booking page. */
  declare bookHref: string | undefined;
  /** The words of the link to the booking page. */
  declare bookLabel: string | undefined;
  /** The address that starts a text message: `sms:+1…`. */
  declare smsHref: string | undefined;
  /** The level of the heading among the page's headings: 2 to 6, or `none`. */
  declare headingLevel: '2' | '3' | '4' | '5' | '6' | 'none';
  /** A band, a box, a part of a sentence, or a bar at the bottom of a small screen. */
  declare layout: 'banner' | 'card' | 'inline' | 'bar';
  /** Which way to reach the clinic stands first. */
  declare primary: 'call' | 'book' | 'text';
  /** The address of the clinic's facts as JSON. */
  declare src: string | undefined;
  /** Whether search engines are told of the clinic in a data block: schema.org's `MedicalClinic`, with what is known. */
  declare jsonLd: boolean;
  /** The clinic's facts, set by a script: plain, or schema.org. */
  declare clinic: unknown;

  readonly #content = new ContentController(this, ['phone', 'book', 'sms']);
  readonly #clinic = new ClinicController(this, this.#content);
  readonly #bar = new BarController(this);

  constructor() {
    super();
    this.headingLevel = '2';
    this.layout = 'banner';
    this.primary = 'call';
    this.jsonLd = false;
  }

  /** Asks the source again, past every cache. */
  reload(): Promise<void> {
    return this.#clinic.reload();
  }

  protected override willUpdate(): void {
    const content = this.#content;
    const { heading, text, phone, phoneHref, bookHref: bookUrl, bookLabel, smsHref } = this;
    const reach = this.#clinic.take({ heading, text, phone, phoneHref, bookUrl, bookLabel, smsHref });
    content.fill(bookConsultCtaContent(reach, wordsIn(languageOf(this), ctaWords)), this.#clinic, { clinic: reach });
  }

  protected override render(): TemplateResult {
    const content = this.#content;
    const { filled } = content;
    const waiting = content.state === 'loading' && content.bare;
    const level = this.headingLevel === 'none' ? nothing : (this.headingLevel ?? '2');
    return html`<div
      class=${this.#bar.aside ? 'frame guard aside' : 'frame guard'}
      part="base"
      @slotchange=${content.changed}
      @click=${this.#book}
    >
      <div>
        <div
          part="heading"
          role=${level === nothing ? nothing : 'heading'}
          aria-level=${level}
          ?hidden=${!content.has('heading')}
        >
          <slot name="heading"></slot>
        </div>
        <div part="text" ?hidden=${!content.has('text')}><slot name="text"></slot></div>
        ${
          waiting
            ? html`<div part="skeleton" aria-hidden="true"><span class="bone"></span><span class="bone"></span></div>`
            : nothing
        }
        <div part="fallback" ?hidden=${filled}><slot></slot></div>
      </div>
      <div part="actions" ?hidden=${!filled}>${this.#actions()}</div>
    </div>`;
  }

  /** First stands the one that was asked for, or the first that leads somewhere: to the eye and to the keyboard. */
  #actions(): TemplateResult[] {
    const links = actions.filter(([slot]) => this.querySelector(`:scope > a[href][slot=${slot}]`));
    const first = links.filter(([, channel]) => channel === this.primary);
    return [...new Set([...first, ...links, ...actions])].map((action, at) => {
      const [slot, , lines] = action;
      const kind = links.includes(action) ? (at ? 'action' : 'action first') : 'action words';
      return html`<span class=${kind} part=${slot} ?hidden=${!this.#content.has(slot)}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${lines}></path></svg><slot name=${slot}></slot
      ></span>`;
    });
  }

  #book(event: MouseEvent): void {
    const path = event.composedPath();
    const link = path.some((at) => at instanceof Element && at.matches('a[href]'));
    const slot = [...this.children].find((child) => path.includes(child))?.slot;
    const action = actions.find(([name]) => name === slot);
    if (link && action && !send(this, 'clinic-book', { channel: action[1] }, true)) event.preventDefault();
  }
}
