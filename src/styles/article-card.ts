import { css, type CSSResult } from 'lit';
import { frameStyles } from './frame.js';
import { pageTypeStyles } from './page-type.js';
import { pictureStyles } from './picture.js';

const own = css`
  :host([layout='row']) {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: min(80vw, 16em);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  [part~='card'] {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--clinic-shadow, none);
    transition: border-color 0.2s;
  }
  [part~='card']:hover {
    border-color: color-mix(in srgb, currentcolor 42%, transparent);
  }
  :host([appearance^='p']) [part~='card'] {
    overflow: visible;
    border: 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
  }
  [part~='image'] {
    aspect-ratio: var(--clinic-image-ratio, 3 / 2);
  }
  :host([appearance^='p']) [part~='image'] {
    border-radius: var(--radius);
  }
  :host([placeholder]) [part~='image'] {
    background: linear-gradient(
      135deg,
      color-mix(in srgb, var(--accent) 26%, transparent),
      color-mix(in srgb, var(--accent) 9%, transparent)
    );
  }
  [part~='body'] {
    display: flex;
    flex: 1;
    flex-direction: column;
    padding: var(--space);
  }
  :host([appearance^='p']) [part~='body'] {
    padding: calc(var(--space) * 0.75) 0 0;
  }
  [part~='category'] {
    margin-block-end: 0.4em;
    font-size: 0.8125em;
    font-weight: 600;
    letter-spacing: 0.04em;
    color: var(--accent);
  }
  [part~='heading'] {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  :host([appearance='page']) [part~='heading'] {
    font: inherit;
  }
  [part~='excerpt'] {
    margin-block-start: 0.5em;
    color: var(--muted);
  }
  [part~='meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    margin-block-start: auto;
    padding-block-start: 0.8em;
    font-size: 0.875em;
    color: var(--muted);
  }
  ::slotted(a[slot='heading'])::after {
    content: '' !important;
    position: absolute !important;
    inset: 0 !important;
    border-radius: var(--radius) !important;
  }
  ::slotted(a[slot='heading']:hover) {
    text-decoration: underline !important;
    text-decoration-thickness: 0.08em !important;
    text-underline-offset: 0.15em !important;
  }
  ::slotted(a[slot='heading']:focus-visible)::after {
    outline: 3px solid var(--focus) !important;
    outline-offset: -3px !important;
  }
  /* Words that can be selected lie above the link. */
  [part~='fallback'],
  ::slotted([slot]:not([slot='heading'], [slot='image'])) {
    position: relative !important;
    z-index: 1 !important;
  }
  [part~='skeleton'] .bone:first-child {
    inline-size: 80%;
    block-size: 1.3em;
  }
  [part~='skeleton'] .bone:last-child {
    inline-size: 60%;
  }

  :host([layout='text']) [part~='image'] {
    display: none;
  }
  @container (inline-size >= 420px) {
    :host([layout='row']) [part~='card'] {
      display: grid;
      grid-template-columns: minmax(0, 38%) minmax(0, 1fr);
      align-items: center;
    }
    :host([layout='row']) [part~='image'] {
      inline-size: 100%;
      min-block-size: 100%;
    }
    :host([layout='row'][appearance^='p']) [part~='body'] {
      padding-block: 0;
      padding-inline-start: var(--space);
    }
    :host([layout='row']) [part~='image'][hidden] + [part~='body'] {
      grid-column: 1 / -1;
    }
  }
  :host([layout='overlay']) [part~='card'] {
    display: grid;
    border: 0;
    color: #fff;
    background: #1b2624;
    border-radius: var(--radius);
    overflow: hidden;
    print-color-adjust: exact;
    --muted: #fff;
    --accent: #fff;
    --focus: #fff;
  }
  :host([layout='overlay']) [part~='image'],
  :host([layout='overlay']) [part~='body'] {
    grid-area: 1 / 1;
    border-radius: 0;
  }
  :host([layout='overlay']) [part~='image'] {
    aspect-ratio: var(--clinic-image-ratio, 1);
    min-block-size: 100%;
  }
  :host([layout='overlay']) [part~='body'] {
    z-index: 1;
    align-self: end;
    padding: calc(var(--space) * 3) var(--space) var(--space);
    background: linear-gradient(
      to top,
      rgb(8 20 18 / 0.92),
      rgb(8 20 18 / 0.78) calc(100% - var(--space) * 3),
      transparent
    );
  }
  /* A ring on a picture is seen on the ring of another colour within it. */
  :host([layout='overlay']) ::slotted(a[slot='heading']:focus-visible)::after {
    box-shadow: inset 0 0 0 6px #081412 !important;
  }
  @media (forced-colors: active) {
    [part~='card'] {
      border: 1px solid CanvasText;
    }
    :host([layout='overlay']) [part~='body'] {
      grid-area: auto;
      padding-block-start: var(--space);
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    [part~='card'] {
      break-inside: avoid;
    }
  }
`;

/** All that its frame wears. */
export const articleCardStyles: CSSResult[] = [frameStyles, pageTypeStyles, pictureStyles, own];
