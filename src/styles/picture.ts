import { css, type CSSResult } from 'lit';

/** A picture fills its room, whatever its file measures, and so never moves anything. */
export const pictureStyles: CSSResult = css`
  [part~='image'] {
    position: relative;
    overflow: hidden;
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  ::slotted([slot='image']) {
    display: block !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    object-fit: cover !important;
    font-size: 0.875em !important;
  }
`;
