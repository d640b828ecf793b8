// Every token: what it is for, what it is when nobody sets it, and a sample of it.
import { css, html, LitElement, type CSSResult, type TemplateResult } from 'lit';
import { elementsIn, type TokenFacts } from '../../reference/manifest.js';
import { tokensOf } from '../../reference/tokens.js';
import { described } from '../described.js';
import manifest from '../../custom-elements.json' with { type: 'json' };

export const tokens: readonly TokenFacts[] = tokensOf(elementsIn(manifest));

/** What a token does, shown on a little box; `value` is CSS. */
function tokenSample({ name, type }: TokenFacts, value: string): TemplateResult {
  if (type === 'color')
    return html`<i class="swatch" style="background:${value === 'inherit' ? 'currentcolor' : value}"></i>`;
  if (type === 'font-family') return html`<span class="type" style="font-family:${value}">Aa Ñandú 786</span>`;
  if (type === 'ratio') return html`<i class="ratio" style="aspect-ratio:${value}"></i>`;
  if (type === 'shadow') return html`<i class="box" style="box-shadow:${value}"></i>`;
  if (name.endsWith('radius')) return html`<i class="box" style="border-start-start-radius:${value}"></i>`;
  if (name.endsWith('font-size')) return html`<span style="font-size:${value}">Aa Ñandú 786</span>`;
  return html`<i class="measure" style="inline-size:${value}"></i>`;
}

const sampleStyles: CSSResult = css`
  i {
    display: block;
    background: color-mix(in srgb, currentcolor 26%, transparent);
  }
  .swatch,
  .box {
    inline-size: 56px;
    block-size: 40px;
    border: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
    border-radius: 8px;
  }
  .box {
    border-radius: 0;
    background: color-mix(in srgb, currentcolor 7%, transparent);
  }
  .ratio {
    inline-size: 60px;
  }
  .measure {
    block-size: 16px;
  }
  .type {
    font-size: 1.15em;
  }
`;

/** The table. */
class TokenTable extends LitElement {
  static override styles: CSSResult[] = [
    sampleStyles,
    css`
      :host {
        --clinic-accent: light-dark(#0f6b64, #6fd3c5);
        display: block;
        line-height: 1.45;
      }
      dl {
        margin: 0;
      }
      div {
        display: grid;
        grid-template-columns: 150px minmax(0, 1fr);
        gap: 4px 24px;
        align-items: center;
        padding-block: 14px;
        border-block-start: 1px solid color-mix(in srgb, currentcolor 16%, transparent);
      }
      dt {
        overflow-wrap: anywhere;
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      code {
        font:
          600 0.875em ui-monospace,
          Menlo,
          Consolas,
          monospace;
      }
      small {
        font-size: 0.875em;
        color: color-mix(in srgb, currentcolor 78%, transparent);
      }
      @media (width < 560px) {
        div {
          grid-template-columns: 84px minmax(0, 1fr);
          gap: 4px 16px;
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<dl>
      ${tokens.map(
        (token) =>
          html`<div>
            <dt>${tokenSample(token, token.default)}</dt>
            <dd>
              <code>${token.name}</code><br />${described(token.description)}<br /><small
                >${token.type}, ${token.default}</small
              >
            </dd>
          </div>`,
      )}
    </dl>`;
  }
}

customElements.define('token-table', TokenTable);
