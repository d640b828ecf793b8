import { css, type CSSResult } from 'lit';

export const editorStyles: CSSResult = css`
  :host {
    display: grid;
    gap: 36px;
  }
  @media (width >= 900px) {
    :host {
      grid-template-columns: 300px minmax(0, 1fr);
    }
    form {
      position: sticky;
      inset-block-start: 16px;
      max-block-size: calc(100vh - 32px);
      overflow: auto;
    }
  }
  form {
    --clinic-font-size: initial;
    align-self: start;
    padding: 20px;
    border: 1px solid color-mix(in srgb, currentcolor 16%, transparent);
    border-radius: 14px;
    font-size: 15px;
    line-height: 1.4;
  }
  label,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 10px;
    align-items: center;
    margin: 0 0 12px;
    padding: 0;
    border: 0;
  }
  fieldset,
  .schemes {
    grid-template-columns: minmax(0, 1fr) 44px 44px;
  }
  .schemes {
    display: grid;
    gap: 10px;
    margin-block: 18px 4px;
    font-size: 13px;
    text-align: center;
  }
  .schemes :first-child {
    grid-column: 2;
  }
  legend {
    float: inline-start;
    padding: 0;
  }
  input[type='range'] {
    grid-column: 1 / -1;
    inline-size: 100%;
    margin: 0;
    block-size: 24px;
    accent-color: light-dark(#0f6b64, #6fd3c5);
  }
  input[type='color'] {
    inline-size: 44px;
    block-size: 30px;
    padding: 0;
    border: 1px solid color-mix(in srgb, currentcolor 45%, transparent);
    border-radius: 6px;
    background: none;
  }
  select,
  button {
    min-block-size: 34px;
    max-inline-size: 150px;
    padding: 3px 10px;
    border: 1px solid color-mix(in srgb, currentcolor 45%, transparent);
    border-radius: 8px;
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  :focus-visible {
    outline: 3px solid light-dark(#0f6b64, #6fd3c5);
    outline-offset: 2px;
  }
  h3 {
    margin: 20px 0 8px;
    font-size: 15px;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 14px;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 10px;
    padding-block: 3px;
  }
  .fails b {
    color: light-dark(#b3261e, #ffb4ab);
  }
  .passes b {
    color: light-dark(#146c2e, #8ddba0);
  }
  pre {
    margin: 0 0 10px;
    padding: 12px;
    border-radius: 8px;
    background: color-mix(in srgb, currentcolor 7%, transparent);
    font:
      12px/1.5 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
