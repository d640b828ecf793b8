// The base of an element, as Lit gives it: properties that follow attributes, controllers, one drawing for many changes.
// What happens in which order is Lit's own (reactive-element 2): test/build/lit.test.ts compares the two.
import { place, type Put } from './template.js';

/** How a property is declared. */
interface Property {
  attribute?: string | false;
  type?: unknown;
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
  static properties: Readonly<Record<string, Property>> = {};
  static styles: StyleList = [];
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
          const before = this.#values.get(name);
          if (Object.is(value, before)) return;
          this.#values.set(name, value);
          if (reflect && this.#following !== attribute) this.#reflected.set(attribute as string, name);
          this.requestUpdate(name, before);
        },
      });
    }
    this.attributes = attributes;
    return [...attributes.keys()];
  }

  hasUpdated = false;
  declare renderRoot: ShadowRoot;
  declare enableUpdating: (value?: unknown) => void;
  updateComplete: Promise<unknown> = new Promise((resolve) => (this.enableUpdating = resolve));
  readonly #values = new Map<string, unknown>();
  readonly #controllers: Controller[] = [];
  /** What a page set before the tag was defined. */
  readonly #early: [name: string, value: unknown][] = [];
  #changed = new Map<string, unknown>();
  /** Attributes that are to follow their properties; and the one that leads, or follows, right now. */
  readonly #reflected = new Map<string, string>();
  #following: string | undefined;
  #pending = false;
  #draw: Put | undefined;

  constructor() {
    super();
    const named = this as unknown as Named;
    for (const name of Object.keys((this.constructor as typeof LitElement).properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.push([name, named[name]]);
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
      root.adoptedStyleSheets = [styles]
        .flat(9)
        .map((one) => ('styleSheet' in one ? one.styleSheet : (one as CSSStyleSheet)));
      const end = new Comment();
      root.prepend(end);
      this.#draw = place(end, this);
    }
    this.enableUpdating();
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

  requestUpdate(name?: string, before?: unknown): void {
    if (name && !this.#changed.has(name)) this.#changed.set(name, before);
    if (!this.#pending) this.updateComplete = this.#update(this.updateComplete);
  }

  abstract willUpdate(changed: ReadonlyMap<string, unknown>): void;

  abstract render(): unknown;

  async #update(before: Promise<unknown>): Promise<void> {
    this.#pending = true;
    // A drawing that failed was reported; the next one may succeed.
    await before.catch(() => {});
    for (const [name, value] of this.#early.splice(0)) (this as unknown as Named)[name] = value;
    let drawing: unknown;
    try {
      this.willUpdate(this.#changed);
      drawing = this.render();
      this.#reflect();
    } finally {
      this.#changed = new Map();
      this.#pending = false;
    }
    this.#draw?.(drawing);
    this.#tell('hostUpdated');
    this.hasUpdated = true;
  }

  #reflect(): void {
    for (const [attribute, name] of this.#reflected) {
      const value = (this as unknown as Named)[name];
      this.#following = attribute;
      if (value == null || value === false) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value === true ? '' : (value as string));
    }
    this.#following = undefined;
    this.#reflected.clear();
  }

  #tell(moment: keyof Controller): void {
    for (const controller of this.#controllers) controller[moment]?.();
  }
}
