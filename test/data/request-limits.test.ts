import { expect } from '@open-wc/testing';
import { limits, requestJson } from '../../src/data/request.js';
import { asked } from '../server/client.js';
import { failure } from './failure.js';
import { eachFails, posts, POSTS, putBackAfterEach, signal, usual } from './requests.js';

describe('requestJson from a broken endpoint', () => {
  putBackAfterEach();

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
});
