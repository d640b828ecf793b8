// The address policy: what may become a link or a picture. Schemes are judged after the platform has parsed them.

const NUMBER = '[+(]*\\d(?:(?:[-. ()]|%20){0,2}\\d){2,17}';
const WORDS = "=(?:[\\w.~!'()*+,-]|%(?!0[ad])[\\da-f]{2})*";
const SPOKEN = new RegExp(
  `^(?:tel:${NUMBER}(?:;ext=\\d+)?|(?:sms:${NUMBER}|mailto:[\\w.+-]+@[\\w.-]+)(?:\\?&?(?:subject|body)${WORDS}(?:&body${WORDS})?)?)$`,
  'i',
);

/** The absolute `http` or `https` address, or nothing. An address that carries a name and password is none. */
export function webUrl(value: unknown, base?: string): string | undefined {
  try {
    const text = typeof value === 'string' && value.trim();
    const href = text ? new URL(text, /^https?:\/\//i.test(text) ? undefined : base).href : '';
    return /^https?:\/\/[^/@]*\//.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * An address that a link may have: `http`, `https`, and `mailto`, `tel`, `sms` in a narrow grammar of their own, for
 * `tel:**21*…#` forwards a patient's calls and `mailto:…?bcc=` copies a letter.
 */
export function linkUrl(value: unknown, base?: string): string | undefined {
  return webUrl(value, base) ?? (typeof value === 'string' && SPOKEN.test(value.trim()) ? value.trim() : undefined);
}

/** An address that a picture may have: `http`, `https`, or a raster image as `data:`. */
export function imageUrl(value: unknown, base?: string): string | undefined {
  return (
    webUrl(value, base) ??
    (typeof value === 'string' && /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[\w+/=]+$/i.test(value)
      ? value
      : undefined)
  );
}

/** A `srcset` whose every candidate passes `webUrl`; the others are left out. */
export function srcset(value: unknown, base?: string): string | undefined {
  const source = typeof value === 'string' && value.length < 1e4 ? value : '';
  // An address may hold commas, and ends with none.
  const candidates = [...source.matchAll(/([^\s,]\S*[^\s,]|[^\s,])([^,]*)/g)].map(([, url, size = '']) => {
    const href = /^\s*(?:\d[\d.]*[wx]\s*)?$/.test(size) && webUrl(url, base);
    return href && `${href} ${size.trim()}`.trim();
  });
  return candidates.filter(Boolean).join(', ') || undefined;
}

/**
 * Whether two absolute addresses lead to one page: the scheme, `www.`, letter case, an index file, a trailing slash,
 * the query and the hash do not count; but `?p=5`, by which WordPress without permalinks tells posts apart, does, and so
 * do the `id` and the `slug` of sites whose articles are one page.
 */
export function samePage(one: unknown, other: unknown): boolean {
  const page = pageName(webUrl(one));
  return page !== undefined && page === pageName(webUrl(other));
}

/** What all addresses of one page have in common; `href` as `webUrl` gives it. */
export function pageName(href = ''): string | undefined {
  const [, host, path = '', query = ''] = /^https?:\/\/(?:www\.)?([^/]*)([^?#]*)([^#]*)/.exec(href) ?? [];
  if (!host) return undefined;
  const post = /[?&](?:p|page_id|post_id|id|slug)=([\w-]+)/.exec(query)?.[1] ?? '';
  const place = path.replace(/\/+/g, '/').replace(/(?:\/index\.(?:html?|php))?\/?$/i, '');
  return decoded(`${host}${place}?${post}`).toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
