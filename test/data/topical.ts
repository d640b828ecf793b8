// A source that knows what the page is about, and what it was asked.
import { type Adapter } from '../../src/data/adapters/adapter.js';
import { asked, echo, type Orders } from '../server/client.js';
import { article } from './own-adapter.js';

/** The adapter of a source that is three addresses in one. */
export const topical: Adapter = {
  format: 'topical',
  serves: ({ searchParams }) => searchParams.has('all'),
  recognizes: () => false,
  prepare: ({ searchParams }, _, topic) => new URL(searchParams.get(topic ? 'near' : 'all') ?? ''),
  prepareTopic: ({ searchParams }) => new URL(searchParams.get('topic') ?? ''),
  topic: (json) => (json ? { id: 'here', categories: ['7'], tags: [] } : undefined),
  read: (json) => (json as string[]).map((id) => article(id, { terms: id.startsWith('near') ? ['7'] : [] })),
};

/** What one of its addresses answers. */
export interface Part {
  json: unknown;
  orders?: Orders;
}

/** The address of such a source, and those of its parts. */
export function source(parts: { topic?: Part; near?: Part; all?: Part }): {
  src: string;
  topic: URL;
  near: URL;
  all: URL;
} {
  const part = ({ json, orders }: Part): URL => echo(json, orders);
  const topic = part(parts.topic ?? { json: true });
  const near = part(parts.near ?? { json: ['near-1', 'near-2', 'near-3'] });
  const all = part(parts.all ?? { json: ['one', 'near-1', 'here', 'two', 'three'] });
  const src = new URL('/endpoint/nothing', location.href);
  for (const [name, url] of Object.entries({ topic, near, all })) src.searchParams.set(name, url.href);
  return { src: src.href, topic, near, all };
}

/** How often each address was asked. */
export const counts = async (...addresses: URL[]): Promise<number[]> =>
  Promise.all(addresses.map(async (address) => (await asked(address)).count));
