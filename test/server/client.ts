// What a test orders of the endpoint, and what the endpoint was asked. orders.mjs and faults.mjs say what there is.

// Tests put others in its place.
const { fetch } = globalThis;

/** Orders by name, without their `~`. A `key` that no other test has is added, for the engines share one server. */
export type Orders = Record<string, string | number>;

/** One request as the endpoint saw it. */
export interface Asked {
  method: string;
  /** Path and query, without the orders. */
  url: string;
  /** Milliseconds. */
  time: number;
  headers: Partial<Record<'accept' | 'cache-control' | 'cookie' | 'origin' | 'pragma' | 'referer', string>>;
  /** `left`: the other side went before it had the whole answer. */
  state: 'open' | 'answered' | 'left';
}

/** The absolute address of a path under `/endpoint/`, with orders. */
export function ordered(path: string, orders: Orders = {}): URL {
  const url = new URL(`/endpoint/${path}`, location.origin);
  for (const [name, value] of Object.entries({ key: newKey(), ...orders }))
    url.searchParams.set(`~${name}`, `${value}`);
  return url;
}

/** An address that answers with this JSON. */
export function echo(json: unknown, orders?: Orders): URL {
  const url = ordered('echo', orders);
  url.searchParams.set('body', JSON.stringify(json));
  return url;
}

/** A key that nobody else counts under. */
export function newKey(): string {
  return `${performance.now()}-${Math.random()}`;
}

/** What was asked under the key of an address, as soon as there are so many requests, or so many that left. */
export async function asked(
  address: URL,
  wait: { count?: number; closed?: number } = {},
): Promise<{ count: number; closed: number; requests: Asked[] }> {
  const url = new URL('/endpoint/count', location.origin);
  url.searchParams.set('key', address.searchParams.get('~key') ?? address.pathname);
  for (const [name, value] of Object.entries(wait)) url.searchParams.set(name, `${value}`);
  return (await fetch(url, { cache: 'no-store' })).json();
}
