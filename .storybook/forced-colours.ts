// Forced colours as a reader of Windows has them, shown without Windows: what style sheets say for them applies, and the
// system's few colours take the place of all others. The tests ask the browser for the real thing.

const palette = `
  :host, :root { --forced-text: #fff; --forced-canvas: #000; --forced-link: #ffff00; }
  *, *::before, *::after {
    color: var(--forced-text) !important; background: none !important; border-color: currentcolor !important;
    box-shadow: none !important; text-shadow: none !important;
  }
  ::slotted(*) { color: var(--forced-text) !important; background: none !important; }
  a, a *, ::slotted(a) { color: var(--forced-link) !important; }`;

const page = `.page, body { background: #000 !important; }`;
const sheet = new CSSStyleSheet();
const pageSheet = new CSSStyleSheet();
sheet.replaceSync(palette);
pageSheet.replaceSync(palette + page);

/** What was said for forced colours, to be put back. */
const changed = new Map<CSSMediaRule, string>();

function turn(root: Document | ShadowRoot, on: boolean): void {
  const own = root instanceof Document ? pageSheet : sheet;
  const others = root.adoptedStyleSheets.filter((one) => one !== own);
  root.adoptedStyleSheets = on ? [...others, own] : others;
  for (const { cssRules } of on ? others : [])
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('forced-colors')) {
        changed.set(rule, rule.media.mediaText);
        rule.media.mediaText = 'all';
      }
}

/** Every shadow root below, ours in ours too. */
function shadowRoots(root: ParentNode): ShadowRoot[] {
  return Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRoots(shadowRoot)] : [],
  );
}

/** Shows forced colours in the document and in the shadow roots of a story, or takes them away. */
export function showForcedColours(story: HTMLElement, on: boolean): void {
  if (!on) for (const [rule, media] of changed) rule.media.mediaText = media;
  if (!on) changed.clear();
  turn(document, on);
  for (const root of shadowRoots(story)) turn(root, on);
}
