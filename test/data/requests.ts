// What the tests of requests share: the posts that they ask for, the reason of each failure, and a platform as it was.
import { expect } from '@open-wc/testing';
import type { LoadErrorReason } from '../../src/data/load-error.js';
import { limits, requestJson } from '../../src/data/request.js';
import { asked, echo, type Orders } from '../server/client.js';
import { failure } from './failure.js';

/** The JSON at their addresses. */
export const POSTS = { items: [{ title: 'Sun and Laser Hair Removal', url: '/blog/sun' }] };
/** The limits as they are shipped. */
export const usual: Readonly<typeof limits> = { ...limits };
const native = { fetch: globalThis.fetch, AbortController: globalThis.AbortController };

/** An address that answers with the posts, or as it is ordered to. */
export const posts = (orders?: Orders): URL => echo(POSTS, orders);
/** An asker who stays. */
export const signal = (): AbortSignal => new AbortController().signal;

/** Expects one reason for each of many orders, all given at the same time; and, where it is named, a number of attempts. */
export async function eachFails(orders: readonly Orders[], reason: LoadErrorReason, attempts?: number): Promise<void> {
  await Promise.all(
    orders.map(async (order) => {
      const address = posts(order);
      expect((await failure(requestJson(address, signal()))).reason, JSON.stringify(order)).to.equal(reason);
      if (attempts) expect((await asked(address)).count, JSON.stringify(order)).to.equal(attempts);
    }),
  );
}

/** For a suite: after each test limits and platform are as they were, and no rejection has gone unhandled. */
export function putBackAfterEach(): void {
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent): unknown => unhandled.push(event.reason);
  before(() => addEventListener('unhandledrejection', note));
  after(() => removeEventListener('unhandledrejection', note));
  afterEach(() => {
    Object.assign(limits, usual);
    Object.assign(globalThis, native);
    expect(unhandled.splice(0), 'unhandled rejections').to.deep.equal([]);
  });
}
