// What a style sheet of a page does to our elements: every computed style with it, and without.
import type { Opened } from './page.js';

/** What the page may give on purpose. */
const inherited =
  /^(?:color|font-family|cursor|-webkit-text-|text-emphasis-color|caret-color|column-rule-color|outline-color|text-decoration|border-.*-color|stroke|fill|-webkit-tap|lighting-color|flood-color)/;

/** Every computed style of the frames, and of the light children that are slotted into them. */
function styles(page: Opened, ids: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const id of ids) {
    const host = page.document.getElementById(id) as HTMLElement;
    const inside = [
      ...(host.shadowRoot?.querySelectorAll('.frame, .frame *') ?? []),
      ...[...host.children].filter(({ localName }) => localName !== 'script' && localName !== 'article-card'),
    ];
    inside.forEach((element, at) => {
      for (const pseudo of [undefined, '::before', '::after']) {
        const computed = page.getComputedStyle(element, pseudo);
        if (pseudo && computed.content === 'none') continue;
        for (const name of computed)
          if (!inherited.test(name) && !name.startsWith('--'))
            found.set(`${id} ${at} <${element.localName}>${pseudo ?? ''} ${name}`, computed.getPropertyValue(name));
      }
    });
  }
  return found;
}

/** What is not as it was, property by property. */
export function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => one.get(key) !== other.get(key))
    .map((key) => `${key}: ${one.get(key)} -> ${other.get(key)}`);
}

/** Every computed style of these elements while the page has a sheet; its own boxes keep their width. */
export async function under(sheet: string, page: Opened, ids: readonly string[]): Promise<Map<string, string>> {
  const style = page.document.createElement('style');
  style.textContent = `${sheet} #card, #hand, #cta, #list, #article, main, body, html { display: block !important; inline-size: 900px !important; margin: 0 !important; padding: 0 !important; border: 0 !important; float: none !important }`;
  page.document.head.append(style);
  await new Promise((resolve) => page.requestAnimationFrame(() => page.requestAnimationFrame(resolve)));
  const found = styles(page, ids);
  style.remove();
  return found;
}
