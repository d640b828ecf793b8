import { expect } from '@open-wc/testing';
import { requestJson } from '../../src/data/request.js';
import { asked } from '../server/client.js';
import { failure } from './failure.js';
import { posts, putBackAfterEach, signal } from './requests.js';

describe('requestJson from a broken endpoint', () => {
  putBackAfterEach();

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
});
