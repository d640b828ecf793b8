// The frame of every element: what it takes from the page (font, colours, colour scheme) and what it does not. The page
// can reach the host and the light children; it cannot reach the frame, and important rules of a shadow root beat the
// page's important rules on the children.
import { css, type CSSResult } from 'lit';

export const frameStyles: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden],
  ::slotted([hidden]) {
    display: none !important;
  }
  :host(:state(blank)) {
    display: none;
  }
  .frame {
    all: initial;
    display: block;
    box-sizing: border-box;
    color: var(--clinic-text, inherit);
    color-scheme: inherit;
    visibility: inherit;
    font-family: var(--clinic-font, inherit);
    font-size: var(--clinic-font-size, medium);
    line-height: 1.5;
    overflow-wrap: anywhere;
    --accent: var(--clinic-accent, #0f6b64);
    --on-accent: var(--clinic-on-accent, #fff);
    --muted: var(--clinic-muted, color-mix(in srgb, currentcolor 88%, transparent));
    --line: var(--clinic-border, color-mix(in srgb, currentcolor 18%, transparent));
    --surface: var(--clinic-surface, color-mix(in srgb, currentcolor 4%, transparent));
    --radius: var(--clinic-radius, 12px);
    --space: var(--clinic-space, 1.25em);
    --focus: var(--clinic-focus, currentcolor);
  }
  @supports (color: light-dark(#000, #fff)) {
    .frame {
      --accent: var(--clinic-accent, light-dark(#0f6b64, #6fd3c5));
      --on-accent: var(--clinic-on-accent, light-dark(#fff, #06231f));
    }
  }
  /* No weight, so that every rule of a slot's own beats it. Fallbacks wear the page's styles. */
  :where(.guard) ::slotted(:where([slot])),
  :where(.guard) ::slotted(:where([slot]))::before,
  :where(.guard) ::slotted(:where([slot]))::after {
    all: unset !important;
    unicode-bidi: plaintext !important;
  }
  :where(.guard) ::slotted(:where(a[slot])) {
    cursor: pointer !important;
  }
  [part~='heading'] {
    font-family: var(--clinic-heading-font, inherit);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .bone {
    display: block;
    block-size: 0.8em;
    margin-block: 0.35em;
    border-radius: 0.4em;
    background: color-mix(in srgb, currentcolor 12%, transparent);
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  }
`;
