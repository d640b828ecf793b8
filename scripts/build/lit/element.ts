// The base of an element, as Lit gives it: properties that follow attributes, controllers, one drawing for many changes.
// What happens in which order is Lit's own (reactive-element 2): test/build/lit.test.ts compares the two.
import { place, type Put } from './template.js';

/** How a property is declared. */
interface Property {
  attribute?: string | false;
  type?: unknown;
  /** With `useDefault`, as Lit calls it: the first value is the element's own, and no attribute says it. */
  reflect?: boolean;
}

interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdated?(): void;
}

interface Styles {
  readonly styleSheet: CSSStyleSheet;
}
/** An element by the names of its properties. */
type Named = Record<string, unknown>;
type StyleList = Styles | CSSStyleSheet | readonly StyleList[];

/** Styles, made a sheet when the first element wears them. */
export const css = ([text = '']: TemplateStringsArray): Styles => {
  let sheet: CSSStyleSheet | undefined;
  return {
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
      return sheet;
    },
  };
};

/** What every element is. */
export abstract class LitElement extends HTMLElement {
  /** Each element says its own. */
  declare static properties: Readonly<Record<string, Property>>;
  declare static styles: StyleList;
  /** The property behind each attribute, and its type. */
  declare static attributes: ReadonlyMap<string, readonly [name: string, type: unknown]>;

  /** Read when a tag is defined: the time to give its class the properties. */
  static get observedAttributes(): string[] {
    const attributes = new Map<string, readonly [string, unknown]>();
    for (const [name, { attribute = name.toLowerCase(), type, reflect }] of Object.entries(this.properties)) {
      if (attribute) attributes.set(attribute, [name, type]);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: LitElement) {
          return this.#values.get(name);
        },
        set(this: LitElement, value: unknown) {
          if (Object.is(value, this.#values.get(name))) return;
          if (reflect && this.#values.has(name) && this.#following !== attribute) {
            this.#following = attribute as string;
            if (value == null || value === false) this.removeAttribute(attribute as string);
            else this.setAttribute(attribute as string, value === true ? '' : (value as string));
            this.#following = undefined;
          }
          this.#values.set(name, value);
          this.requestUpdate();
        },
      });
    }
    this.attributes = attributes;
    return [...attributes.keys()];
  }

  declare renderRoot: ShadowRoot;
  #connect: ((value?: unknown) => void) | undefined;
  updateComplete: Promise<unknown> = new Promise((resolve) => (this.#connect = resolve));
  readonly #values = new Map<string, unknown>();
  readonly #controllers: Controller[] = [];
  /** What a page set before the tag was defined. */
  #early: Named = {};
  /** The attribute that leads its property, or follows it, right now. */
  #following: string | undefined;
  #pending = false;
  #draw: Put | undefined;

  constructor() {
    super();
    const named = this as unknown as Named;
    for (const name of Object.keys((this.constructor as typeof LitElement).properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = named[name];
      delete named[name];
    }
    this.requestUpdate();
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    if (!this.#draw) {
      const root = (this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
      const { styles } = this.constructor as typeof LitElement;
      root.adoptedStyleSheets = [styles].flat(9).map((one) => (one as Styles).styleSheet ?? one);
      root.prepend('');
      this.#draw = place(root.firstChild as ChildNode, this);
    }
    this.#connect?.();
    this.#tell('hostConnected');
  }

  disconnectedCallback(): void {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    if (attribute === this.#following) return;
    const [name = '', type] = (this.constructor as typeof LitElement).attributes.get(attribute) ?? [];
    this.#following = attribute;
    (this as unknown as Named)[name] =
      type === Boolean ? value !== null : type === Number && value !== null ? +value : value;
    this.#following = undefined;
  }

  requestUpdate(): void {
    if (!this.#pending) this.updateComplete = this.#update(this.updateComplete);
  }

  abstract willUpdate(): void;

  abstract render(): unknown;

  async #update(before: Promise<unknown>): Promise<void> {
    this.#pending = true;
    // A drawing that failed was reported; the next one may succeed.
    await before.catch(() => {});
    Object.assign(this, this.#early);
    this.#early = {};
    let drawing: unknown;
    try {
      this.willUpdate();
      drawing = this.render();
    } finally {
      this.#pending = false;
    }
    this.#draw?.(drawing);
    this.#tell('hostUpdated');
  }

  #tell(moment: keyof Controller): void {
    for (const controller of this.#controllers) controller[moment]?.();
  }
}
