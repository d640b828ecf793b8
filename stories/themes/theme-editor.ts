// Tokens changed by hand, all elements changing with them; contrast is counted as it goes.
import { html, LitElement, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { addons } from 'storybook/preview-api';
import { contrasts, inScheme, type Scheme } from '../../reference/colour.js';
import type { TokenFacts } from '../../reference/manifest.js';
import { themes } from '../../reference/themes.js';
import { themeCss, type Tokens } from '../../reference/tokens.js';
import { keepOwnTheme, ownTheme, wear } from './chosen.js';
import { editorStyles } from './theme-editor-styles.js';
import { tokens as facts } from './token-table.js';

const fonts: Readonly<Record<string, string>> = {
  'The page\u2019s own': 'inherit',
  'Sans serif': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  Serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
  Roman: "Didot, 'Bodoni 72', 'Playfair Display', Georgia, serif",
};
const ranges: Readonly<Record<string, { unit: string; least: number; most: number; step: number }>> = {
  '--clinic-radius': { unit: 'px', least: 0, most: 40, step: 1 },
  '--clinic-space': { unit: 'em', least: 0.5, most: 2.5, step: 0.05 },
  '--clinic-font-size': { unit: 'px', least: 14, most: 24, step: 1 },
};
const ratios = ['3 / 2', '16 / 9', '4 / 3', '1 / 1', '4 / 5'];
const shadows: Readonly<Record<string, string>> = {
  None: '0 0 0 0 #00000000',
  Quiet: '0 2px 10px 0 #1e2c3514',
  Clear: '0 6px 24px 0 #1e2c3533',
};

/** The form; what stands in it wears the tokens. */
export class ThemeEditor extends LitElement {
  static override styles: CSSResult = editorStyles;
  static override properties: PropertyDeclarations = { tokens: { state: true }, copied: { state: true } };

  declare tokens: Tokens;
  declare copied: string;

  constructor() {
    super();
    this.tokens = ownTheme();
    this.copied = 'Copy';
  }

  protected override updated(): void {
    wear(this, this.tokens);
  }

  protected override render(): TemplateResult {
    const found = contrasts(this.tokens);
    const css = themeCss(this.tokens);
    const finished = themes.find(({ tokens }) => themeCss(tokens) === css);
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
        <label
          >Begin with
          <select @change=${this.#begin}>
            <option value="mine" .selected=${!finished}>Mine</option>
            ${themes.map((theme) => html`<option value=${theme.name} .selected=${theme === finished}>${theme.title}</option>`)}
          </select>
        </label>
        <div class="schemes" aria-hidden="true"><span>Light</span><span>Dark</span></div>
        ${facts.map((fact) => this.#field(fact))}
        <h3>Contrast</h3>
        <ul aria-live="polite">
          ${found.map(
            ({ words, scheme, ratio, passes }) =>
              html`<li class=${passes ? 'passes' : 'fails'}>
                <span>${words}, ${scheme}</span><b>${ratio.toFixed(1)} : 1 ${passes ? '✓' : 'too faint'}</b>
              </li>`,
          )}
        </ul>
        <h3>CSS to paste</h3>
        <pre tabindex="0">${css}</pre>
        <button type="button" @click=${() => this.#copy(css)}>${this.copied}</button>
        <button type="button" @click=${this.#dressAll}>See it in every story</button>
      </form>
      <div class="sample"><slot></slot></div>`;
  }

  #field(fact: TokenFacts): TemplateResult {
    const { name, type } = fact;
    const value = this.tokens[name] ?? '';
    if (type === 'color') return this.#colour(fact, value);
    const range = ranges[name];
    if (range) {
      const { unit, least, most, step } = range;
      return html`<label title=${fact.description}
        >${words(name)} <output>${value}</output>
        <input
          type="range"
          min=${least}
          max=${most}
          step=${step}
          .value=${String(parseFloat(value))}
          data-token=${name}
          data-unit=${unit}
          @input=${this.#measure}
        />
      </label>`;
    }
    const choices =
      type === 'ratio' ? Object.fromEntries(ratios.map((one) => [one, one])) : type === 'shadow' ? shadows : fonts;
    return html`<label title=${fact.description}
      >${words(name)}
      <select data-token=${name} @change=${this.#choose}>
        ${Object.entries(choices).map(([title, one]) => html`<option value=${one} ?selected=${one === value}>${title}</option>`)}
      </select>
    </label>`;
  }

  #colour({ name, description }: TokenFacts, value: string): TemplateResult {
    const input = (scheme: Scheme): TemplateResult =>
      html`<input
        type="color"
        aria-label=${`${words(name)}, ${scheme}`}
        data-token=${name}
        data-scheme-of=${scheme}
        .value=${inScheme(value, scheme)}
        @input=${this.#tint}
      />`;
    return html`<fieldset title=${description}>
      <legend>${words(name)}</legend>
      ${input('light')}${input('dark')}
    </fieldset>`;
  }

  #set(name: string, value: string): void {
    this.#take({ ...this.tokens, [name]: value });
  }

  #take(tokens: Tokens): void {
    this.tokens = tokens;
    this.copied = 'Copy';
    keepOwnTheme(tokens);
  }

  #begin(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.#take(themes.find(({ name }) => name === value)?.tokens ?? this.tokens);
  }

  #tint(event: Event): void {
    const { value, dataset } = event.target as HTMLInputElement;
    const name = dataset['token'] ?? '';
    const before = this.tokens[name] ?? '';
    const light = dataset['schemeOf'] === 'light' ? value : inScheme(before, 'light');
    const dark = dataset['schemeOf'] === 'dark' ? value : inScheme(before, 'dark');
    this.#set(name, `light-dark(${light}, ${dark})`);
  }

  #measure(event: Event): void {
    const { value, dataset } = event.target as HTMLInputElement;
    this.#set(dataset['token'] ?? '', `${value}${dataset['unit'] ?? ''}`);
  }

  #choose(event: Event): void {
    const { value, dataset } = event.target as HTMLSelectElement;
    this.#set(dataset['token'] ?? '', value);
  }

  /** Turns the toolbar's theme to this one. */
  #dressAll(): void {
    keepOwnTheme(this.tokens);
    addons.getChannel().emit('updateGlobals', { globals: { theme: 'mine' } });
  }

  #copy(css: string): void {
    const told = (words: string) => (): void => void (this.copied = words);
    navigator.clipboard.writeText(css).then(told('Copied'), told('Select the text and copy it'));
  }
}

/** `--clinic-on-accent` as people say it. */
function words(name: string): string {
  const text = name.replace('--clinic-', '').replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

customElements.define('theme-editor', ThemeEditor);
