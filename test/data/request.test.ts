import { expect } from '@open-wc/testing';
import { limits, requestJson } from '../../src/data/request.js';
import { asked } from '../server/client.js';
import { failure } from './failure.js';
import { posts, POSTS, putBackAfterEach, signal } from './requests.js';
import { watchedTimers } from './timers.js';

describe('requestJson', () => {
  putBackAfterEach();

  describe('asks once', () => {
    it('gives the JSON at an address', async () => {
      expect(await requestJson(posts(), signal())).to.deep.equal(POSTS);
    });

    it('makes one request when twenty ask at the same time', async () => {
      const address = posts({ delay: 50 });
      const answers = await Promise.all(Array.from({ length: 20 }, () => requestJson(address, signal())));
      expect(answers).to.deep.equal(Array(20).fill(POSTS));
      expect((await asked(address)).count).to.equal(1);
    });

    it('takes two fragments of one address for the same', async () => {
      const address = posts();
      await Promise.all([requestJson(`${address}#a`, signal()), requestJson(`${address}#b`, signal())]);
      expect((await asked(address)).count).to.equal(1);
    });

    it('gives an answer again for a while, and asks anew when that is over', async () => {
      const address = posts();
      await requestJson(address, signal());
      await requestJson(address, signal());
      expect((await asked(address)).count).to.equal(1);
      limits.age = 0;
      const other = posts();
      await requestJson(other, signal());
      await requestJson(other, signal());
      expect((await asked(other)).count).to.equal(2);
    });

    it('keeps an answer although its asker leaves as soon as it has it', async () => {
      const address = posts();
      const controller = new AbortController();
      await requestJson(address, controller.signal).then(() => controller.abort());
      await requestJson(address, signal());
      expect((await asked(address)).count).to.equal(1);
    });

    it('goes past a kept answer and the browser cache for somebody who wants it fresh', async () => {
      const address = posts({ cache: 'max-age=600' });
      await requestJson(address, signal());
      await requestJson(address, signal(), { fresh: true });
      const { count, requests } = await asked(address);
      expect(count).to.equal(2);
      expect(requests[1]?.headers['cache-control']).to.equal('no-cache');
    });

    it('shares one request among those who want it fresh at the same time', async () => {
      const address = posts({ delay: 50 });
      await Promise.all([1, 2, 3].map(() => requestJson(address, signal(), { fresh: true })));
      expect((await asked(address)).count).to.equal(1);
    });

    it('forgets a failure', async () => {
      const address = posts({ status: 404, times: 1 });
      await failure(requestJson(address, signal()));
      expect(await requestJson(address, signal())).to.deep.equal(POSTS);
    });

    it('keeps the latest answers only', async () => {
      const addresses = Array.from({ length: 25 }, () => posts());
      for (const address of addresses) await requestJson(address, signal());
      const [first, last] = [addresses[0] ?? posts(), addresses[24] ?? posts()];
      await requestJson(last, signal());
      await requestJson(first, signal());
      expect((await asked(last)).count).to.equal(1);
      expect((await asked(first)).count).to.equal(2);
    });

    it('counts an answer among the latest when it has come afresh', async () => {
      const addresses = Array.from({ length: 21 }, () => posts());
      const [first, second, ...others] = addresses as [URL, URL, ...URL[]];
      const last = others.pop() ?? first;
      for (const address of [first, second, ...others]) await requestJson(address, signal());
      await requestJson(first, signal(), { fresh: true });
      for (const address of [last, first, second]) await requestJson(address, signal());
      expect((await asked(first)).count, 'once, and afresh').to.equal(2);
      expect((await asked(second)).count).to.equal(2);
    });

    it('shares what is under way, however much that is, also when an answer has come meanwhile', async () => {
      const { fetch } = globalThis;
      const made: unknown[] = [];
      const silent: typeof fetch = (globalThis.fetch = (address) => new Promise(() => made.push(address)));
      const controller = new AbortController();
      const addresses = Array.from({ length: 25 }, () => posts());
      const ask = (): Promise<unknown>[] => addresses.map((address) => requestJson(address, controller.signal));
      const first = ask();
      globalThis.fetch = fetch;
      await requestJson(posts(), signal());
      globalThis.fetch = silent;
      const settled = Promise.allSettled([...first, ...ask()]);
      controller.abort();
      await settled;
      expect(made).to.have.length(25);
    });

    it('shares each of fifty requests that are under way at the same time', async () => {
      const addresses = Array.from({ length: 50 }, () => posts({ delay: 20 }));
      await Promise.all([...addresses, ...addresses].map((address) => requestJson(address, signal())));
      const counts = await Promise.all(addresses.map(async (address) => (await asked(address)).count));
      expect(counts).to.deep.equal(Array(50).fill(1));
    });
  });

  describe('stops when nobody asks any more', () => {
    it('aborts the request when the last asker leaves', async () => {
      const address = posts({ fault: 'hang' });
      const [one, other] = [new AbortController(), new AbortController()];
      const answers = [one, other].map((controller) => requestJson(address, controller.signal));
      const settled = Promise.allSettled(answers);
      await asked(address, { count: 1 });
      one.abort('gone');
      other.abort('gone too');
      expect(await settled).to.deep.equal([
        { status: 'rejected', reason: 'gone' },
        { status: 'rejected', reason: 'gone too' },
      ]);
      const { count, closed } = await asked(address, { closed: 1 });
      expect([count, closed]).to.deep.equal([1, 1]);
    });

    it('aborts a body that is being read', async () => {
      const address = posts({ fault: 'never-end' });
      const controller = new AbortController();
      const settled = Promise.allSettled([requestJson(address, controller.signal)]);
      await asked(address, { count: 1 });
      controller.abort();
      await settled;
      expect((await asked(address, { closed: 1 })).closed).to.equal(1);
    });

    it('leaves no timer behind, whether it came, failed, or was left in the middle of a pause', async () => {
      await watchedTimers(async ({ running }) => {
        await requestJson(posts(), signal());
        expect(running.size, 'after an answer').to.equal(0);
        await failure(requestJson(posts({ status: 404 }), signal()));
        expect(running.size, 'after a failure').to.equal(0);
        const address = posts({ status: 503, 'retry-after': 3 });
        const controller = new AbortController();
        const settled = Promise.allSettled([requestJson(address, controller.signal)]);
        // The time limit and the pause.
        while (running.size < 2) await asked(address, { count: 1 });
        controller.abort();
        await settled;
        expect(running.size, 'after leaving').to.equal(0);
      });
    });

    it('goes on for the other one when one of two leaves', async () => {
      const address = posts({ delay: 200 });
      const controller = new AbortController();
      const left = Promise.allSettled([requestJson(address, controller.signal)]);
      const stayed = requestJson(address, signal());
      await asked(address, { count: 1 });
      controller.abort();
      await left;
      expect(await stayed).to.deep.equal(POSTS);
      expect((await asked(address)).closed).to.equal(0);
    });

    it('keeps the request of somebody who leaves and asks again in one breath', async () => {
      const address = posts({ delay: 300 });
      const controller = new AbortController();
      const left = Promise.allSettled([requestJson(address, controller.signal)]);
      await asked(address, { count: 1 });
      controller.abort();
      expect(await requestJson(address, signal())).to.deep.equal(POSTS);
      await left;
      expect((await asked(address)).count).to.equal(1);
    });

    it('asks anew for somebody who comes when all have left', async () => {
      const address = posts({ fault: 'hang', times: 1 });
      const controller = new AbortController();
      const left = Promise.allSettled([requestJson(address, controller.signal)]);
      await asked(address, { count: 1 });
      controller.abort();
      await left;
      expect(await requestJson(address, signal())).to.deep.equal(POSTS);
    });

    it('asks nothing for somebody who has left before', async () => {
      const address = posts();
      const [result] = await Promise.allSettled([requestJson(address, AbortSignal.abort('gone'))]);
      expect(result).to.deep.equal({ status: 'rejected', reason: 'gone' });
      expect((await asked(address)).count).to.equal(0);
    });
  });
});
