import { expect } from '@open-wc/testing';
import { limits, requestJson } from '../../src/data/request.js';
import { asked } from '../server/client.js';
import { failure } from './failure.js';
import { eachFails, posts, POSTS, putBackAfterEach, signal } from './requests.js';
import { watchedTimers } from './timers.js';

const { fetch } = globalThis;

describe('requestJson from a broken endpoint on a page of its own kind', () => {
  putBackAfterEach();

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

  it('asks no more when its asker has left, where fetch cannot be aborted', async () => {
    await watchedTimers(async ({ running }) => {
      const answers: Promise<Response>[] = [];
      globalThis.fetch = (address) => {
        answers.push(fetch(address));
        return answers[0] as Promise<Response>;
      };
      const address = posts({ status: 503, delay: 200 });
      const controller = new AbortController();
      const left = Promise.allSettled([requestJson(address, controller.signal)]);
      await asked(address, { count: 1 });
      controller.abort();
      await left;
      await answers[0];
      expect((await asked(address)).count).to.equal(1);
      expect([running.size, answers.length], 'nor will it').to.deep.equal([0, 1]);
    });
  });

  it('reads letters whose bytes come apart', async () => {
    const text = JSON.stringify('é — 診療所 👩‍⚕️');
    const bytes = new TextEncoder().encode(text);
    globalThis.fetch = async () =>
      new Response(
        new ReadableStream({
          start(stream) {
            for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
            stream.close();
          },
        }),
      );
    expect(await requestJson(posts(), signal())).to.equal(JSON.parse(text));
  });
});
