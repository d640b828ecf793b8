import { expect } from '@open-wc/testing';
import { requestJson } from '../../src/data/request.js';
import { failure } from './failure.js';
import { posts, putBackAfterEach, signal } from './requests.js';

describe('requestJson from a broken endpoint says what to do', () => {
  putBackAfterEach();

  for (const [status, advice] of [
    [401, 'key'],
    [403, 'security plugin'],
    [404, '?rest_route='],
    [400, 'open the address'],
    [501, "server's log"],
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
