// WordPress shortcodes. Their parser knows no escapes: https://codex.wordpress.org/Shortcode_API#Formatting
import type { Value } from './markup.js';

/** The shortcode of a tag: `clinic_` and the tag, which `clinic-article` brings already. */
function shortcodeName(tag: string): string {
  return tag.startsWith('clinic-') ? tag.replaceAll('-', '_') : `clinic_${tag.replaceAll('-', '_')}`;
}

/** What would end the value, the shortcode, or WordPress's patience, as references. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '[': '&#091;',
  ']': '&#093;',
};

/** A shortcode on one line; what it holds is shown until the articles are there. */
export function shortcode(tag: string, attributes: Iterable<readonly [string, Value]>, children: string): string {
  const name = shortcodeName(tag);
  const written = Array.from(attributes, ([key, value]) => {
    if (value === undefined || value === false) return '';
    const text = String(value).replace(/[&<>"[\]]/g, (sign) => references[sign] ?? sign);
    return ` ${key}="${text.replace(/\s*[\r\n]+\s*/g, ' ')}"`;
  });
  return `[${name}${written.join('')}]${children ? `${children}[/${name}]` : ''}`;
}
