// Every way in which an endpoint can be broken, and what becomes of the request. The others are in request.test.ts.
import { expect } from '@open-wc/testing';
import type { LoadErrorReason } from '../../src/data/load-error.js';
import { limits, requestJson } from '../../src/data/request.js';
import { asked, echo, type Orders } from '../server/client.js';
import { failure } from './failure.js';
import { watchedTimers } from './timers.js';

const POSTS = { items: [{ title: 'Sun and Laser Hair Removal', url: '/blog/sun' }] };
const usual = { ...limits };
const { fetch, AbortController } = globalThis;
const native = { fetch, AbortController };

const posts = (orders?: Orders): URL => echo(POSTS, orders);
const signal = (): AbortSignal => new AbortController().signal;

/** Expects one reason for each of many orders, all given at the same time; and, where it is named, a number of attempts. */
async function eachFails(orders: readonly Orders[], reason: LoadErrorReason, attempts?: number): Promise<void> {
  await Promise.all(
    orders.map(async (order) => {
      const address = posts(order);
      expect((await failure(requestJson(address, signal()))).reason, JSON.stringify(order)).to.equal(reason);
      if (attempts) expect((await asked(address)).count, JSON.stringify(order)).to.equal(attempts);
    }),
  );
}

/** Milliseconds between the requests to an address. */
async function pauses(address: URL): Promise<number[]> {
  const times = (await asked(address)).requests.map(({ time }) => time);
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

describe('requestJson from a broken endpoint', () => {
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent): unknown => unhandled.push(event.reason);
  before(() => addEventListener('unhandledrejection', note));
  after(() => removeEventListener('unhandledrejection', note));
  afterEach(() => {
    Object.assign(limits, usual);
    Object.assign(globalThis, native);
    expect(unhandled.splice(0), 'unhandled rejections').to.deep.equal([]);
  });

  describe('tries again', () => {
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

  describe('ends in time', () => {
    it('when nothing comes, or never all of it', async () => {
      limits.time = 400;
      const start = performance.now();
      const faults = ['hang', 'hang-headers', 'never-end', 'dribble'];
      await eachFails(
        faults.map((fault) => ({ fault })),
        'timeout',
        1,
      );
      expect(performance.now() - start).to.be.below(usual.time / 2);
    });

    it('and the endpoint sees it go', async () => {
      limits.time = 1000;
      const address = posts({ fault: 'never-end' });
      await failure(requestJson(address, signal()));
      expect((await asked(address, { closed: 1 })).closed).to.equal(1);
    });

    it('without waiting for an attempt that would come too late', async () => {
      limits.time = 2000;
      const address = posts({ status: 503, 'retry-after': 3 });
      expect((await failure(requestJson(address, signal()))).reason).to.equal('status');
      expect((await asked(address)).count).to.equal(1);
    });

    it('with the status when the body of a failure never ends', async () => {
      const address = posts({ fault: 'never-end-status' });
      expect((await failure(requestJson(address, signal()))).status).to.equal(503);
      expect((await asked(address, { closed: 3 })).closed).to.equal(3);
    });

    it('with the network when it is sent in circles, or away', async () => {
      await eachFails([{ fault: 'redirect-loop' }, { fault: 'refuse' }, { fault: 'redirect-nowhere' }], 'network');
    });
  });

  describe('reads only JSON of a bearable size', () => {
    it('not more than two megabytes, however they are packed', async () => {
      await eachFails(
        ['huge', 'huge-valid', 'gzip-bomb'].map((fault) => ({ fault })),
        'too-large',
        1,
      );
    });

    it('and stops there', async () => {
      const address = posts({ fault: 'huge-open' });
      await failure(requestJson(address, signal()));
      expect((await asked(address, { closed: 1 })).closed).to.equal(1);
    });

    it('but just under two megabytes', async () => {
      expect(await requestJson(posts({ fault: 'large' }), signal())).to.deep.equal(POSTS);
    });

    it('and calls everything else no JSON, at once', async () => {
      const faults = 'html html-as-json xml truncated php-notice jsonp binary empty 204 205'.split(' ');
      await eachFails(
        faults.map((fault) => ({ fault })),
        'not-json',
        1,
      );
    });

    it('and says nothing of what came instead', async () => {
      const { message } = await failure(requestJson(posts({ fault: 'html' }), signal()));
      expect(message).to.include('JSON').and.not.include('log in');
    });

    it('whatever the headers say of its type, and with a byte order mark or two', async () => {
      const answers = ['lying-type', 'bom', 'boms', 'gzip'].map((fault) => requestJson(posts({ fault }), signal()));
      expect(await Promise.all(answers)).to.deep.equal([POSTS, POSTS, POSTS, POSTS]);
    });

    it('and ends where the headers lie about its length or its packing', async () => {
      const faults = ['lying-long', 'lying-short', 'cut-gzip', 'bad-gzip'];
      const answers = await Promise.allSettled(faults.map((fault) => requestJson(posts({ fault }), signal())));
      // Engines differ: some give what came.
      for (const answer of answers)
        if (answer.status === 'rejected') expect(answer.reason.reason).to.be.oneOf(['network', 'not-json']);
    });
  });

  describe('says what to do', () => {
    for (const [status, advice] of [
      [401, 'security plugin'],
      [403, 'security plugin'],
      [404, '?rest_route='],
      [400, "server's log"],
    ] as const) {
      it(`about ${status}`, async () => {
        const error = await failure(requestJson(posts({ status }), signal()));
        expect(error.status).to.equal(status);
        expect(error.message).to.include(`${status}`).and.include(advice);
      });
    }

    it('about an endpoint that allows this page nothing', async () => {
      const address = posts({ cors: 'no' });
      address.hostname = address.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
      expect((await failure(requestJson(address, signal()))).message).to.include('CORS');
    });
  });

  describe('asks nobody', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:application/json,[]',
      'file:///etc/passwd',
      'blob:https://clinic.example/1',
      'ftp://clinic.example/posts.json',
      'https://name:word@clinic.example/posts.json',
      'https://name@clinic.example/posts.json',
      'https://',
      '/posts.json',
      '',
    ]) {
      it(`at ${address || 'an empty address'}`, async () => {
        globalThis.fetch = () => expect.fail('it asked');
        expect((await failure(requestJson(address, signal()))).reason).to.equal('blocked');
      });
    }
  });

  describe('keeps to itself', () => {
    it('sends no cookie, no path of the page, and nothing that needs a preflight', async () => {
      const meta = Object.assign(document.createElement('meta'), { name: 'referrer', content: 'unsafe-url' });
      document.head.append(meta);
      document.cookie = 'visitor=1';
      const here = posts();
      const there = posts();
      there.hostname = there.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
      await Promise.all([here, there].map((address) => requestJson(address, signal())));
      for (const address of [here, there]) {
        const { requests } = await asked(address);
        expect(requests.map(({ method }) => method)).to.deep.equal(['GET']);
        expect(requests[0]?.headers.accept).to.equal('application/json');
        expect(requests[0]?.headers.cookie).to.equal(undefined);
        expect(requests[0]?.headers.referer ?? '').to.be.oneOf(['', `${location.origin}/`]);
      }
      meta.remove();
      document.cookie = 'visitor=; max-age=0';
    });
  });

  describe('on a page of its own kind', () => {
    /** A `fetch` as XMLHttpRequest can make one. */
    const oldFetch: typeof fetch = async (...request) => {
      const response = await fetch(...request);
      const { ok, status, headers } = response;
      return { ok, status, headers, text: () => response.text() } as Response;
    };

    it('reads a body that is no stream', async () => {
      globalThis.fetch = oldFetch;
      expect(await requestJson(posts(), signal())).to.deep.equal(POSTS);
      await eachFails([{ fault: 'huge-valid' }], 'too-large', 1);
      await eachFails([{ fault: 'html' }], 'not-json', 1);
    });

    it('takes a fetch that throws or gives nothing for a network error', async () => {
      for (const broken of [() => expect.fail('broken'), () => undefined]) {
        Object.assign(globalThis, { fetch: broken });
        expect((await failure(requestJson(posts(), signal()))).reason).to.equal('network');
      }
    });

    it('loads, and ends in time, without AbortController', async () => {
      Object.assign(globalThis, { AbortController: undefined });
      expect(await requestJson(posts())).to.deep.equal(POSTS);
      limits.time = 300;
      expect((await failure(requestJson(posts({ fault: 'hang' })))).reason).to.equal('timeout');
    });

    it('ends in time where fetch cannot be aborted', async () => {
      globalThis.fetch = (address) => fetch(address);
      limits.time = 1500;
      const faults = ['hang', 'never-end'];
      await eachFails(
        faults.map((fault) => ({ fault })),
        'timeout',
        1,
      );
    });
  });
});
