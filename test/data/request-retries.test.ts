import { expect } from '@open-wc/testing';
import { limits, requestJson } from '../../src/data/request.js';
import { asked, type Orders } from '../server/client.js';
import { failure } from './failure.js';
import { eachFails, posts, POSTS, putBackAfterEach, signal } from './requests.js';
import { watchedTimers } from './timers.js';

const { fetch } = globalThis;

/** Milliseconds between the requests to an address. */
async function pauses(address: URL): Promise<number[]> {
  const times = (await asked(address)).requests.map(({ time }) => time);
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

describe('requestJson from a broken endpoint tries again', () => {
  putBackAfterEach();

  it('twice after a status that may pass, and then says which', async () => {
    await eachFails(
      [429, 500, 502, 503, 504].map((status) => ({ status })),
      'status',
      3,
    );
    expect((await failure(requestJson(posts({ status: 503, 'retry-after': 9 }), signal()))).status).to.equal(503);
  });

  it('twice after a 408, however often the browser itself asks again', async () => {
    let attempts = 0;
    globalThis.fetch = (...request) => {
      attempts++;
      return fetch(...request);
    };
    expect((await failure(requestJson(posts({ status: 408 }), signal()))).status).to.equal(408);
    expect(attempts).to.equal(3);
  });

  it('never after any other status', async () => {
    await eachFails(
      [400, 401, 403, 404, 405, 410, 418, 501, 505].map((status) => ({ status })),
      'status',
      1,
    );
  });

  it('twice after a network error', async () => {
    await eachFails([{ fault: 'reset' }, { cors: 'no', fault: 'reset' }], 'network', 3);
  });

  it('and gives what comes in the end', async () => {
    const addresses = [posts({ status: 500, times: 2 }), posts({ fault: 'reset', times: 1 })];
    const answers = await Promise.all(addresses.map((address) => requestJson(address, signal())));
    expect(answers).to.deep.equal([POSTS, POSTS]);
  });

  it('after a pause that doubles', async () => {
    const address = posts({ status: 500 });
    await watchedTimers(async ({ delays }) => {
      await failure(requestJson(address, signal()));
      const [limit, first, second, ...others] = delays;
      expect(limit).to.be.within(limits.time - 100, limits.time);
      expect(first).to.be.within(300, 450);
      expect(second).to.be.within(600, 900);
      expect(others).to.deep.equal([]);
    });
    // On the endpoint's clock, which a busy machine can only make later.
    const [first, second] = await pauses(address);
    expect(first).to.be.at.least(290);
    expect(second).to.be.at.least(590);
  });

  it('no sooner than Retry-After says, in seconds or as a date', async () => {
    const seconds = posts({ status: 503, times: 1, 'retry-after': 1 });
    const date = posts({ status: 429, times: 1, 'retry-after-date': 2 });
    await Promise.all([seconds, date].map((address) => requestJson(address, signal())));
    expect((await pauses(seconds))[0]).to.be.at.least(990);
    expect((await pauses(date))[0]).to.be.at.least(900);
  });

  it('not at all where Retry-After says more than five seconds', async () => {
    const orders: Orders[] = [{ 'retry-after': 6 }, { 'retry-after': 86_400 }, { 'retry-after-date': 60 }];
    await eachFails(
      orders.map((order) => ({ status: 429, ...order })),
      'status',
      1,
    );
  });

  it('as usual where Retry-After says nothing that can be read', async () => {
    const orders: Orders[] = [{ 'retry-after': 'soon' }, { 'retry-after': -1 }, { 'retry-after-date': -60 }];
    for (const order of orders) {
      await watchedTimers(async ({ delays }) => {
        await requestJson(posts({ status: 503, times: 1, ...order }), signal());
        expect(delays[1], JSON.stringify(order)).to.be.within(300, 450);
      });
    }
  });

  it('past the browser cache', async () => {
    const retried = posts({ status: 503, times: 1, cache: 'max-age=600' });
    expect(await requestJson(retried, signal())).to.deep.equal(POSTS);
    expect((await asked(retried)).requests[1]?.headers['cache-control']).to.equal('no-cache');
    const gone = posts({ status: 410, times: 1, cache: 'max-age=600' });
    await failure(requestJson(gone, signal()));
    expect(await requestJson(gone, signal(), { fresh: true })).to.deep.equal(POSTS);
  });
});
