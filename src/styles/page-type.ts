import { css, type CSSResult } from 'lit';

/** Where `appearance="page"` lets the page's own type in. */
export const pageTypeStyles: CSSResult = css`
  :host([appearance='page']) .frame {
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
  }
`;
