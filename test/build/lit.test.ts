// What stands in for Lit in the bundles, beside the stock one: what our elements use of it does the same.
import { expect } from '@open-wc/testing';
import * as stock from 'lit';

const address = '/dist/lit.js';
let ours: typeof stock;

type Lit = typeof stock;

/** An element with every kind of property that ours have, under a name of its own. */
function elementOf({ LitElement, html, nothing, css }: Lit, tag: string) {
  class Sample extends LitElement {
    static override styles = [
      css`
        :host {
          color: rgb(1, 2, 3);
        }
      `,
      [
        css`
          p {
            color: rgb(4, 5, 6);
          }
        `,
      ],
    ];
    static override properties = {
      heading: {},
      imageWidth: { attribute: 'image-width', type: Number },
      layout: { reflect: true, useDefault: true },
      open: { type: Boolean, reflect: true },
      articles: { attribute: false },
    };
    declare heading: string | undefined;
    declare imageWidth: number | undefined;
    declare layout: string;
    declare open: boolean;
    declare articles: string[] | undefined;
    log: string[] = [];
    constructor() {
      super();
      this.layout = 'grid';
      const { log } = this;
      this.addController({
        hostConnected: () => log.push('connected'),
        hostDisconnected: () => log.push('disconnected'),
        hostUpdated: () => log.push('updated'),
      });
    }
    protected override willUpdate(): void {
      this.log.push('will update');
    }
    protected override render() {
      const { articles = [] } = this;
      return html`<p class=${this.layout} title=${this.heading ?? nothing} ?hidden=${this.open} @click=${this.#click}>
        ${this.heading}${
          articles.length
            ? html`<ul>
                ${articles.map((text) => html`<li title=${text}>${text}</li>`)}
              </ul>`
            : nothing
        }
      </p>`;
    }
    #click(): void {
      this.log.push(`click ${this.localName === tag}`);
    }
  }
  customElements.define(tag, Sample);
  return document.createElement(tag) as Sample;
}

const withoutMarks = (root: ShadowRoot | null): string =>
  (root?.innerHTML ?? '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/> </g, '><');

/** Everything that happens to an element in a short life, and what is seen of it each time. */
async function life(lit: Lit, tag: string): Promise<unknown[]> {
  const element = elementOf(lit, tag);
  const seen: unknown[] = [];
  const look = async (): Promise<void> => {
    await element.updateComplete;
    const paragraph = element.shadowRoot?.querySelector('p');
    seen.push(
      withoutMarks(element.shadowRoot),
      [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
      [element.heading, element.imageWidth, element.layout, element.open],
      paragraph && [getComputedStyle(element).color, getComputedStyle(paragraph).color],
      element.log.splice(0),
    );
  };
  element.setAttribute('heading', 'One');
  document.body.append(element);
  await look();
  element.setAttribute('image-width', '640');
  element.toggleAttribute('open');
  element.articles = ['two', 'three'];
  await look();
  element.articles = ['three'];
  element.layout = 'list';
  element.removeAttribute('image-width');
  element.shadowRoot?.querySelector('p')?.click();
  await look();
  element.heading = undefined;
  element.articles = [];
  element.open = false;
  await look();
  element.remove();
  document.body.append(element);
  await look();
  element.layout = 'list';
  await look();
  element.remove();
  return seen;
}

describe('what stands in for Lit', () => {
  before(async () => {
    const built = await fetch(address, { method: 'HEAD' });
    if (!built.ok) throw new Error(`There is no ${address}: npm run build.`);
    ours = (await import(address)) as typeof stock;
  });

  it('does with an element what the stock one does', async () => {
    expect(await life(ours, 'sample-ours')).to.deep.equal(await life(stock, 'sample-stock'));
  });

  it('upgrades an element whose properties were set before', async () => {
    const early = document.createElement('sample-late') as HTMLElement & { heading?: string };
    early.heading = 'Early';
    document.body.append(early);
    elementOf(ours, 'sample-late');
    customElements.upgrade(early);
    await (early as unknown as stock.LitElement).updateComplete;
    expect(early.shadowRoot?.querySelector('p')?.title).to.equal('Early');
    early.remove();
  });

  it('has no policy, no parser of markup and no global', async () => {
    // on a server there is no element to extend: that is asked, and nothing is ever written there
    const code = (await (await fetch(address)).text()).replace('globalThis.HTMLElement', '');
    for (const word of ['trustedTypes', 'createPolicy', 'innerHTML', 'globalThis', 'litHtmlVersions'])
      expect(code).not.to.contain(word);
    expect(code).to.match(/^[\0-\x7f]*$/);
  });
});
