// Every field of every format: the recorded answers of test/fixtures, and each place in them where a string, a number or
// nothing stands.

/** One format as a server tells it. */
export interface Format {
  /** The folder of test/fixtures. */
  name: string;
  /** What the `format` attribute calls it. */
  format: string;
  json: unknown;
}

export type Path = readonly (string | number)[];

const folders =
  'wordpress wordpress-envelope wordpress-search json-feed json-feed-1 ghost wordpress-com json-ld json-ld-list contentful sanity plain';
const formats = ['wordpress-com', 'wordpress', 'json-feed', 'ghost', 'json-ld', 'contentful', 'sanity', 'plain'];

/** What says of which kind an item is. Another word there makes it no article, and hides what its other fields do. */
const kinds =
  /^(?:@type|@context|version|type|subtype|nodeType|_type|linkType|taxonomy|visibility|status|protected|listItem|password)$/;
/** What holds the parts of an answer together. */
const references = /^(?:@id|id|_id|_ref|_key|ID)$/;

/** The formats, each with the answer that holds one whole article. */
export async function loadFormats(): Promise<Format[]> {
  return Promise.all(
    folders.split(' ').map(async (name) => {
      const one = await fetch(`/endpoint/${name}/post.json`);
      const json: unknown = await (one.ok ? one : await fetch(`/endpoint/${name}/posts.json`)).json();
      return { name, format: formats.find((each) => name.startsWith(each)) ?? name, json };
    }),
  );
}

/** The places where something stands that is no object and no list. `bound`: without what holds the answer together. */
export function leaves(json: unknown, bound = false, at: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [at];
  return Object.entries(json).flatMap(([key, value]) => {
    if (kinds.test(key) || (bound && references.test(key))) return [];
    return leaves(value, bound, [...at, Array.isArray(json) ? Number(key) : key]);
  });
}

/** The same JSON with another value at these places. */
export function planted(json: unknown, places: readonly Path[], value: unknown): unknown {
  const copy = structuredClone(json);
  for (const path of places) {
    let parent = copy as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
    const last = path.at(-1);
    if (last !== undefined) parent[last] = value;
  }
  return copy;
}
