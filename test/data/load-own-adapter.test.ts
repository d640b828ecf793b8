import { expect } from '@open-wc/testing';
import { type Adapter } from '../../src/data/adapters/adapter.js';
import type { Article } from '../../src/data/article.js';
import { loadArticles, readArticles } from '../../src/data/load.js';
import type { Selection } from '../../src/data/selection.js';
import { echo } from '../server/client.js';
import { failure } from './failure.js';
import { article, own } from './own-adapter.js';

const PAGE = 'https://clinic.example/blog/here';
const fields: Selection['fields'] = new Set();

describe("loadArticles gives a name to whatever the page's own adapter throws", () => {
  afterEach(() => own({}));

  const boom = (): never => {
    throw new TypeError('boom');
  };
  for (const [what, adapter] of Object.entries<Partial<Adapter>>({
    'while it reads': { read: boom },
    'while it prepares an address': { prepare: boom },
    'because it gives no list': { read: () => ({ posts: [] }) as unknown as Article[] },
  })) {
    it(what, async () => {
      own(adapter);
      const error = await failure(loadArticles({ src: echo([]).href, format: 'own' }, { fields, categories: ['sun'] }));
      expect(error.reason).to.equal('unknown-format');
      const { cause } = error as { cause?: unknown };
      expect(cause).to.be.instanceOf(TypeError);
      expect(error.message).to.contain(String(cause));
    });
  }

  it('while it looks at an address or at JSON', async () => {
    own({ serves: boom });
    expect((await failure(loadArticles({ src: echo([]).href }, { fields }))).reason).to.equal('unknown-format');
    own({ recognizes: boom });
    expect((await failure(loadArticles({ src: echo([]).href }, { fields }))).reason).to.equal('unknown-format');
  });

  it('also in JSON that is here already', () => {
    own({ read: boom });
    expect(() => readArticles({ json: [], format: 'own' }, { fields }))
      .to.throw()
      .with.property('name', 'LoadError');
  });

  it('but goes on where only the topic is lost', async () => {
    const read: Adapter['read'] = () => [article('1')];
    for (const adapter of [{ prepareTopic: boom }, { prepareTopic: (url: URL) => url, topic: boom }]) {
      own({ read, ...adapter });
      expect(await loadArticles({ src: echo([]).href, format: 'own' }, { fields, page: PAGE })).to.have.length(1);
    }
  });

  it('and reads articles that are half made as far as they go', async () => {
    own({
      read: () =>
        [null, { title: 'Moon', authors: [null] }, { id: '1', title: 'Sun', tags: 'sun' }] as unknown as Article[],
    });
    const source = { src: echo([]).href, format: 'own' };
    expect((await loadArticles(source, { fields })).map(({ title }) => title)).to.deep.equal(['Moon', 'Sun']);
    expect((await loadArticles(source, { fields, tags: ['sun'] })).map(({ title }) => title)).to.deep.equal(['Sun']);
  });

  it('and checks what the adapter reads, as it checks what it reads itself', async () => {
    const image = { src: 'javascript:alert(1)', srcset: 'javascript:alert(1) 1x, https://c.example/a.png 2x', alt: '' };
    const bad = { title: 'A\u202eB', url: 'javascript:alert(1)', image, published: new Date(), html: 5, excerpt: {} };
    own({ read: () => [bad, { ...bad, image: { ...image, src: '/b.png' } }] as unknown as Article[] });
    const all: Selection['fields'] = new Set(['image', 'excerpt', 'date', 'body']);
    const [first, second] = await loadArticles({ src: echo([]).href, format: 'own' }, { fields: all });
    expect([first?.title, first?.url, first?.image, first?.published, first?.excerpt]).to.deep.equal([
      'AB',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(second?.image?.srcset).to.equal('https://c.example/a.png 2x');
  });

  it("and keeps the adapter's own LoadError", async () => {
    const { LoadError } = await import('../../src/data/load-error.js');
    own({
      read() {
        throw new LoadError('status', 'The endpoint answers 418: make some coffee.', 418);
      },
    });
    expect((await failure(loadArticles({ src: echo([]).href, format: 'own' }, { fields }))).status).to.equal(418);
  });
});
