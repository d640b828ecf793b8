// The address policy: what may become a link or a picture. Schemes are judged after the platform has parsed them.

const NUMBER = '[+(]*\\d(?:[-. ()]{0,2}\\d){2,17}';
const WORDS = "=(?:[\\w.~!'()*+,-]|%(?!0[ad])[\\da-f]{2})*";
const SPOKEN = new RegExp(
  `^(?:tel:${NUMBER}(?:;ext=\\d+)?|(?:sms:${NUMBER}|mailto:[\\w.+-]+@[\\w.-]+)(?:\\?&?(?:subject|body)${WORDS}(?:&body${WORDS})?)?)$`,
  'i',
);

function webAddress(value: unknown, base?: string): URL | undefined {
  try {
    const url = new URL((typeof value === 'string' && value.trim()) || 'about:', base || undefined);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The absolute `http` or `https` address, or nothing. An address that carries a name and password is none. */
export const webUrl = (value: unknown, base?: string): string | undefined => webAddress(value, base)?.href;

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

/** A `srcset` whose every candidate has a size and passes `webUrl`; the others are left out. */
export function srcset(value: unknown, base?: string): string | undefined {
  // The pattern takes quadratic time on nonsense, hence the limit.
  const source = typeof value === 'string' && value.length < 1e4 ? value : '';
  const candidates = [...source.matchAll(/([^\s,](?:\S*[^\s,])?)\s+(\d[\d.]*[wx])(?=\s*(?:,|$))/g)].map(
    ([, url, size]) => {
      const href = webUrl(url, base);
      return href ? `${href} ${size}` : '';
    },
  );
  return candidates.filter(Boolean).join(', ') || undefined;
}

/**
 * Whether two absolute addresses lead to one page: the scheme, `www.`, letter case, an index file, a trailing slash,
 * the query and the hash do not count; but `?p=5`, by which WordPress without permalinks tells posts apart, does.
 */
export function samePage(one: unknown, other: unknown): boolean {
  const page = pageName(one);
  return page !== undefined && page === pageName(other);
}

function pageName(value: unknown): string | undefined {
  const url = webAddress(value);
  if (!url) return undefined;
  const post = /[?&](?:p|page_id|post_id)=(\d+)/.exec(url.search)?.[1] ?? '';
  const path = url.pathname.replace(/(?:\/index\.(?:html?|php))?\/*$/i, '');
  const place = `${url.host.replace(/^www\./, '')}${path}${path ? '' : `?${post}`}`;
  return decoded(place).toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
