// An element with the names of its parts and slots beside it: the names from the manifest, the places from the live DOM.
import { html, LitElement, css, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { elementsIn, type ElementFacts } from '../reference/manifest.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import { described } from './described.js';
import { ours } from './use.js';

const elements = elementsIn(manifest);

/** A part or slot that is on the page, and where. */
interface Place {
  kind: 'part' | 'slot';
  name: string;
  description: string;
  box: DOMRect;
}

function seen(element: Element | null | undefined): DOMRect | undefined {
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 && box.height > 0 ? box : undefined;
}

/** Every part and every filled slot of the manifest that can be seen on an element. */
function placesOf(element: HTMLElement, facts: ElementFacts): Place[] {
  const parts = facts.parts.flatMap(({ name, description }): Place[] => {
    const box = seen(element.shadowRoot?.querySelector(`[part~="${name}"]:not([hidden])`));
    return box ? [{ kind: 'part', name, description, box }] : [];
  });
  const slots = facts.slots.flatMap(({ name, description }): Place[] => {
    const child = name && element.querySelector(`:scope > [slot="${name}"]`);
    const box = child ? seen(child) : undefined;
    return box ? [{ kind: 'slot', name, description, box }] : [];
  });
  return [...parts, ...slots];
}

/** Draws the outlines and the list of names around the element in it. */
export class ElementAnatomy extends LitElement {
  static override styles: CSSResult = css`
    :host {
      --part: light-dark(#7a2e8e, #e2a8f2);
      --slot: light-dark(#0b5aa2, #8ec5ff);
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 28px;
      font-size: 15px;
      line-height: 1.4;
    }
    @media (width >= 700px) {
      :host {
        grid-template-columns: minmax(0, 1fr) minmax(250px, 38%);
      }
    }
    .stage {
      position: relative;
      align-self: start;
    }
    .outline {
      position: absolute;
      box-sizing: border-box;
      border: 1.5px dashed var(--part);
      border-radius: 3px;
      pointer-events: none;
    }
    .outline.slot {
      border: 1.5px solid var(--slot);
    }
    .number,
    .outline b {
      display: inline-grid;
      place-content: center;
      min-inline-size: 20px;
      block-size: 20px;
      border-radius: 10px;
      background: var(--part);
      color: light-dark(#fff, #10181a);
      font: 600 12px/1 system-ui;
    }
    .slot b,
    .number.slot {
      background: var(--slot);
    }
    .outline b {
      position: absolute;
      inset-block-start: -10px;
      inset-inline-start: -10px;
    }
    .outline.slot b {
      inset-inline: auto -10px;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 24px 1fr;
      gap: 8px;
      margin-block-end: 7px;
    }
    code {
      font:
        600 13px/1.5 ui-monospace,
        Menlo,
        Consolas,
        monospace;
    }
    p {
      margin: 0;
    }
    .also {
      margin-block-start: 14px;
      padding-block-start: 12px;
      border-block-start: 1px solid color-mix(in srgb, currentcolor 20%, transparent);
    }
  `;

  static override properties: PropertyDeclarations = { places: { state: true } };

  declare places: Place[];

  #watch: ResizeObserver | undefined;

  constructor() {
    super();
    this.places = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new ResizeObserver(() => this.#look());
    for (const element of [this, ...this.children]) this.#watch.observe(element);
    this.addEventListener('clinic-load', this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
    this.removeEventListener('clinic-load', this.#look);
  }

  readonly #look = (): void => {
    const [element] = ours(this);
    const facts = elements.get(element?.localName ?? '');
    if (element && facts) this.places = placesOf(element, facts);
  };

  protected override render(): TemplateResult {
    const origin = this.renderRoot.querySelector?.('.stage')?.getBoundingClientRect() ?? new DOMRect();
    return html`<div class="stage">
        <slot></slot>
        ${this.places.map((place, at) => outline(place, at, origin))}
      </div>
      <div>
        <ol>
          ${this.places.map(
            ({ kind, name, description }, at) =>
              html`<li>
                <span class="number ${kind}">${at + 1}</span>
                <p>
                  <code>${kind === 'part' ? `::part(${name})` : `slot="${name}"`}</code><br />${described(description)}
                </p>
              </li>`,
          )}
        </ol>
        ${this.#elsewhere()}
      </div>`;
  }

  /** What this state does not show. */
  #elsewhere(): TemplateResult {
    const facts = elements.get(ours(this)[0]?.localName ?? '');
    const shown = new Set(this.places.map(({ kind, name }) => `${kind} ${name}`));
    const parts = facts?.parts.filter(({ name }) => !shown.has(`part ${name}`)).map(({ name }) => `::part(${name})`);
    const slots = facts?.slots.filter(({ name }) => !shown.has(`slot ${name}`)).map(({ name }) => name || '(main)');
    const names = [...(parts ?? []), ...(slots ?? []).map((name) => `slot ${name}`)];
    return html`<p class="also">In other states: ${names.map((name) => html`<code>${name}</code> `)}</p>`;
  }
}

/** Numbers of parts stand where their boxes begin, those of slots where they end. */
function outline({ kind, box }: Place, at: number, origin: DOMRect): TemplateResult {
  const css = `inset-inline-start:${box.left - origin.left}px;inset-block-start:${box.top - origin.top}px;inline-size:${box.width}px;block-size:${box.height}px`;
  return html`<div class="outline ${kind}" style=${css}><b>${at + 1}</b></div>`;
}

customElements.define('element-anatomy', ElementAnatomy);

/** Labels the story's element. */
export const anatomy = (story: () => unknown): HTMLElement => {
  const frame = document.createElement('element-anatomy');
  frame.append(story() as HTMLElement);
  return frame;
};
