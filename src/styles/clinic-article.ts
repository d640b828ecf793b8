import { css, type CSSResult } from 'lit';
import { frameStyles } from './frame.js';
import { pictureStyles } from './picture.js';

const own = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  [part~='article'] {
    max-inline-size: 760px;
    margin-inline: auto;
  }
  [part~='header'] {
    margin-block-end: calc(var(--space) * 1.2);
  }
  [part~='category'] {
    margin-block-end: 0.5em;
    font-weight: 600;
    letter-spacing: 0.03em;
    color: var(--accent);
  }
  [part~='heading'] {
    font-size: clamp(1.75em, 1.2em + 2.4cqi, 2.625em);
    font-weight: 700;
    line-height: 1.15;
  }
  [part~='byline'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    margin-block-start: 0.9em;
    font-size: 0.9375em;
    color: var(--muted);
  }
  [part~='image'] {
    aspect-ratio: var(--clinic-image-ratio, 16 / 9);
    margin-block-end: calc(var(--space) * 1.2);
    border-radius: var(--radius);
  }
  [part~='lede'] {
    margin-block-end: 0.96em;
    font-size: 1.25em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  ::slotted([slot='body']) {
    display: block !important;
  }
  /* Words of a narrow table stay whole. */
  [part~='body'] {
    overflow-wrap: break-word;
    margin-block-end: 1.2em;
  }
  /* What cannot wrap scrolls here; the rings of what has the focus keep their room. Paper does not scroll. */
  @media screen {
    [tabindex='0'] {
      overflow-x: auto;
      margin-inline: -6px;
      padding-inline: 6px;
    }
  }
  ::slotted([slot^='after']) {
    margin-block: 2.2em;
  }
  [part~='tags'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1.6em;
    font-size: 0.875em;
  }
  ::slotted([slot='tags']) {
    padding: 0.25em 0.8em !important;
    border-radius: 2em !important;
    background: var(--surface) !important;
    color: var(--muted) !important;
  }
  [part~='error']:not(:empty) {
    padding-block: 1em;
  }
  button {
    all: unset;
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 0.6em 1.3em;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    color: var(--accent);
    font-weight: 650;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--accent) 12%, transparent);
  }
  button:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  [tabindex='-1'] {
    outline: none;
  }
  [part~='skeleton'] {
    min-block-size: 100vh;
  }
  [part~='skeleton'] .bone:first-child {
    inline-size: 85%;
    block-size: 2.2em;
    margin-block-end: 1em;
  }
  [part~='skeleton'] .picture {
    block-size: auto;
    aspect-ratio: var(--clinic-image-ratio, 16 / 9);
    margin-block: calc(var(--space) * 1.2);
    border-radius: var(--radius);
  }
  .frame {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(80vw, 16em);
  }
`;

/** All that its frame wears. */
export const clinicArticleStyles: CSSResult[] = [frameStyles, pictureStyles, own];
