import { css, type CSSResult } from 'lit';
import { frameStyles } from './frame.js';

const own = css`
  :host([layout='inline']) {
    display: inline;
  }
  /* Some engines hold what is fixed within a container. */
  :host(:not([layout='bar'], [layout='inline'])) {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: min(80vw, 16em);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .frame {
    padding: min(var(--space) * 1.4, 7%);
    border-radius: var(--radius);
    background: var(--clinic-surface, color-mix(in srgb, var(--accent) 11%, transparent));
  }
  [part~='heading'] {
    font-size: 1.375em;
  }
  [part~='text'] {
    margin-block-start: 0.35em;
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1.1em;
  }
  .action {
    position: relative;
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    place-content: center;
    text-align: center;
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 0.6em min(1.3em, 4cqi);
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    color: var(--accent);
    font-weight: 650;
    line-height: 1.25;
  }
  .action:hover {
    filter: brightness(0.85);
  }
  .first {
    background: var(--accent);
    color: var(--on-accent);
    print-color-adjust: exact;
  }
  .action.words {
    padding-inline: 0;
    border: 0;
    background: none;
    color: inherit;
  }
  svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  ::slotted([slot='phone']) {
    direction: ltr !important;
  }
  .action ::slotted(a)::after {
    content: '' !important;
    position: absolute !important;
    inset: -2px !important;
    border-radius: var(--radius) !important;
  }
  .action ::slotted(a:focus-visible)::after {
    outline: 3px solid var(--focus) !important;
    outline-offset: 3px !important;
  }
  .first ::slotted(a:focus-visible)::after {
    outline-color: var(--clinic-focus, var(--accent)) !important;
  }
  .bone {
    max-inline-size: 18em;
  }
  .bone + .bone {
    block-size: 48px;
  }
  /* On a phone a thumb hits them wherever it lies. */
  @container (inline-size < 420px) {
    .action:not(.words) {
      flex: 1 1 100%;
    }
  }
  @container (inline-size >= 640px) {
    :host(:not([layout='bar'], [layout='card'], [layout='inline'])) .frame {
      display: grid;
      grid-template-columns: minmax(0, 1fr) fit-content(50%);
      align-items: center;
      gap: var(--space) calc(var(--space) * 2);
    }
    :host(:not([layout='bar'], [layout='card'], [layout='inline'])) [part~='actions'] {
      flex-direction: column;
      align-items: stretch;
      min-inline-size: min(14em, 40cqi);
      margin: 0;
    }
  }
  .frame:not(:has(:is([part~='heading'], [part~='text']):not([hidden]))) [part~='actions'] {
    grid-area: 1 / 1;
    justify-self: start;
    margin: 0;
  }
  :host([layout='card']) .frame {
    border: 1px solid var(--line);
    text-align: center;
  }
  :host([layout='card']) [part~='text'] {
    margin-inline: auto;
  }
  :host([layout='card']) [part~='actions'] {
    justify-content: center;
  }
  :host([layout='inline']) :not(svg, style) {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
  }
  :host([layout='inline']) :is([part~='heading'], [part~='text'], .action:has(~ :not([hidden])))::after {
    content: ' ';
  }
  :host([layout='inline']) .action {
    padding-block: 0.6em;
    color: var(--accent);
  }
  :host([layout='inline']) ::slotted(a) {
    text-decoration: underline !important;
    text-underline-offset: 0.15em !important;
  }
  :host([layout='inline']) svg,
  :host([layout='inline']) ::slotted(a)::after {
    display: none !important;
  }
  :host([layout='inline']) ::slotted(a:focus-visible) {
    outline: 3px solid var(--focus) !important;
  }
  /* A bar that would take half of a small or magnified screen stays where it is. */
  @media screen and (width < 640px) and (height >= 30em) {
    :host([layout='bar']) [part~='actions'] {
      margin: 0;
    }
    :host([layout='bar']) {
      min-block-size: 140px;
    }
    :host([layout='bar']) .frame {
      position: fixed;
      z-index: 2147483000;
      inset: auto 0 0;
      padding: 10px max(12px, env(safe-area-inset-right)) calc(10px + env(safe-area-inset-bottom))
        max(12px, env(safe-area-inset-left));
      border-radius: 0;
      border-block-start: 1px solid var(--line);
      background: linear-gradient(var(--clinic-surface, Canvas) 0 0), Canvas;
      color: var(--clinic-text, CanvasText);
      box-shadow: 0 -4px 20px rgb(0 0 0 / 0.12);
      transition: 0.25s;
    }
    :host([layout='bar']) :is([part~='heading'], [part~='text']) {
      display: none;
    }
    :host([layout='bar']) .action {
      flex: 1 1 9em;
      flex-wrap: nowrap;
      gap: 0.4em;
      padding: 0.5em 0.3em;
      font-size: 0.9375em;
      overflow-wrap: break-word;
    }
    :host([layout='bar']) .aside {
      visibility: hidden;
      opacity: 0;
    }
  }
`;

/** All that its frame wears. */
export const bookConsultCtaStyles: CSSResult[] = [frameStyles, own];
