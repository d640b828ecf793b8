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

/** How what was changed in style sheets is put back. */
const undo: (() => void)[] = [];

/** The system's colours, as they are here. */
const system = { CanvasText: '#fff', Canvas: '#000', LinkText: '#ff0' };

/** What a style sheet says for forced colours applies, and beats the palette. */
function force(rule: CSSMediaRule): void {
  const { mediaText } = rule.media;
  rule.media.mediaText = 'all';
  undo.push(() => (rule.media.mediaText = mediaText));
  for (const one of rule.cssRules) {
    if (!(one instanceof CSSStyleRule)) continue;
    const { cssText } = one.style;
    undo.push(() => (one.style.cssText = cssText));
    for (const name of Array.from(one.style)) {
      const value = Object.entries(system).reduce(
        (text, [word, colour]) => text.replace(new RegExp(`\\b${word}\\b`, 'i'), colour),
        one.style.getPropertyValue(name),
      );
      one.style.setProperty(name, value, 'important');
    }
  }
}

function turn(root: Document | ShadowRoot, on: boolean): void {
  const own = root instanceof Document ? pageSheet : sheet;
  const others = root.adoptedStyleSheets.filter((one) => one !== own);
  const isOn = others.length < root.adoptedStyleSheets.length;
  if (isOn !== on) root.adoptedStyleSheets = on ? [...others, own] : others;
  for (const { cssRules } of on ? others : [])
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('forced-colors')) force(rule);
}

/** Every shadow root below, ours in ours too. */
function shadowRoots(root: ParentNode): ShadowRoot[] {
  return Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRoots(shadowRoot)] : [],
  );
}

/** Cards come after their list. */
let late: MutationObserver | undefined;

/** Shows forced colours in the document and in the shadow roots of a story, or takes them away. */
export function showForcedColours(story: HTMLElement, on: boolean): void {
  late?.disconnect();
  for (const back of undo.splice(0)) back();
  const turnAll = (): void => {
    turn(document, on);
    for (const root of shadowRoots(story)) turn(root, on);
  };
  turnAll();
  if (!on) return;
  late = new MutationObserver(turnAll);
  late.observe(story, { childList: true, subtree: true });
}
