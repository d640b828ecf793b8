import { css, type CSSResult } from 'lit';
import { frameStyles } from './frame.js';
import { pageTypeStyles } from './page-type.js';

const own = css`
  .frame {
    position: relative;
    --columns: 3;
    --gap: var(--space);
  }
  :host([columns='1']) .frame {
    --columns: 1;
  }
  :host([columns='2']) .frame {
    --columns: 2;
  }
  :host([columns='4']) .frame {
    --columns: 4;
  }
  :host([columns='5']) .frame {
    --columns: 5;
  }
  :host([columns='6']) .frame {
    --columns: 6;
  }
  [part~='heading'] {
    margin-block-end: 0.8em;
    font-size: 1.5em;
    break-after: avoid;
  }
  .list {
    display: grid;
    gap: var(--gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(13em, 100% / var(--columns) - var(--gap))), 1fr));
  }
  :host([layout='list']) .list {
    grid-template-columns: minmax(0, 1fr);
  }
  /* Chromium counts a tag that stops scrolling, for its frame does, as one that moved; not where it has a transform. */
  :host([layout='row']) {
    transform: translate(0);
  }
  @media screen {
    :host([layout='row']) .list {
      grid: auto / auto-flow min(82%, 18em);
      overflow-x: auto;
      overscroll-behavior-inline: contain;
      scroll-snap-type: inline proximity;
      scroll-padding-inline: 4px;
      padding: 4px 4px 1em;
      margin: -4px;
    }
  }
  :host(:not([layout='list'], [layout='row'])) ::slotted(:only-of-type) {
    max-inline-size: 30em !important;
  }
  ::slotted([slot='card']) {
    display: block !important;
    container-type: inline-size !important;
    scroll-snap-align: start !important;
  }
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .wait {
    display: grid;
  }
  .wait > * {
    grid-area: 1 / 1;
  }
  .behind {
    visibility: hidden;
  }
  .ghost {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .ghost > :first-child {
    aspect-ratio: var(--clinic-image-ratio, 3 / 2);
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  .ghost > :last-child {
    padding: var(--space);
    min-block-size: 8em;
  }
  [part~='skeleton'] .bone:first-child {
    inline-size: 80%;
    block-size: 1.2em;
  }
  [part~='skeleton'] .bone:last-child {
    inline-size: 60%;
  }
  @media print {
    .ghost,
    .frame:has(.wait > .list:not(.behind)) {
      display: none;
    }
  }
`;

/** All that its frame wears. */
export const relatedPostsStyles: CSSResult[] = [frameStyles, pageTypeStyles, own];
