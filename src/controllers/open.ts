// A whole card behaves as its one link. The link covers the card by itself (see the styles); what lies above it, so that
// its text can be selected, hands its clicks on.
import { send } from '../events.js';

const interactive = 'a[href], button, input, select, textarea, label, summary, audio, video, [contenteditable]';

/** Opens a card's article, and tells the page. For `click` and `auxclick` on the frame, which call it with the card. */
export function open(this: HTMLElement, event: MouseEvent): void {
  const link = this.querySelector<HTMLAnchorElement>(':scope > a[href][slot="heading"]');
  // The buttons behind the second are for the menu, back and forward.
  if (!link || event.button > 1) return;
  const path = event.composedPath();
  if (path.includes(link)) {
    // A new tab is not the page's own router's affair.
    const elsewhere = event.type !== 'click' || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!elsewhere && !send(this, 'clinic-open', null, true)) event.preventDefault();
  } else if (!event.defaultPrevented && !onOther(path, this) && !selecting(this)) follow(link, event);
}

/** Whether something on the way to the host has a click of its own. */
function onOther(path: readonly EventTarget[], host: Element): boolean {
  return path.slice(0, path.indexOf(host)).some((at) => at instanceof Element && at.matches(interactive));
}

function selecting(host: Element): boolean {
  const selection = getSelection();
  return !!selection?.toString().trim() && selection.containsNode(host, true);
}

/** A script's click with a modifier key opens a tab in every engine; with the middle button, in none. */
function follow(link: HTMLAnchorElement, event: MouseEvent): void {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const middle = button === 1;
  const click = new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    composed: true,
    ctrlKey: ctrlKey || middle,
    metaKey: metaKey || middle,
    shiftKey,
    altKey,
  });
  if (!link.dispatchEvent(click)) event.preventDefault();
}
