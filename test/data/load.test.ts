// The door of `data/`, with an adapter of the page's own that knows about topics. The formats have tests of their own.
import { expect } from '@open-wc/testing';
import { type Adapter } from '../../src/data/adapters/adapter.js';
import { addAdapter } from '../../src/data/adapters/index.js';
import type { Article } from '../../src/data/article.js';
import { loadArticles, readArticles } from '../../src/data/load.js';
import { loadClinic } from '../../src/data/load-clinic.js';
import { limits } from '../../src/data/request.js';
import type { Selection } from '../../src/data/selection.js';
import { asked, echo, type Orders } from '../server/client.js';
import { failure } from './failure.js';

const usual = { ...limits };
const { fetch } = globalThis;
const PAGE = 'https://clinic.example/blog/here';
const fields: Selection['fields'] = new Set();

const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  url: `https://clinic.example/blog/${id}`,
  title: `About ${id}`,
  authors: [],
  reviewers: [],
  categories: [],
  tags: [],
  terms: [],
  ...more,
});
const ids = (articles: readonly Article[]): (string | undefined)[] => articles.map(({ id }) => id);
const urls = (articles: readonly Article[]): (string | undefined)[] => articles.map(({ url }) => url);

/** A source that knows what the page is about: three addresses in one. */
const topical: Adapter = {
  format: 'topical',
  serves: ({ searchParams }) => searchParams.has('all'),
  recognizes: () => false,
  prepare: ({ searchParams }, _, topic) => new URL(searchParams.get(topic ? 'near' : 'all') ?? ''),
  prepareTopic: ({ searchParams }) => new URL(searchParams.get('topic') ?? ''),
  topic: (json) => (json ? { id: 'here', categories: ['7'], tags: [] } : undefined),
  read: (json) => (json as string[]).map((id) => article(id, { terms: id.startsWith('near') ? ['7'] : [] })),
};

interface Part {
  json: unknown;
  orders?: Orders;
}

/** The address of such a source, and those of its parts. */
function source(parts: { topic?: Part; near?: Part; all?: Part }): { src: string; topic: URL; near: URL; all: URL } {
  const part = ({ json, orders }: Part): URL => echo(json, orders);
  const topic = part(parts.topic ?? { json: true });
  const near = part(parts.near ?? { json: ['near-1', 'near-2', 'near-3'] });
  const all = part(parts.all ?? { json: ['one', 'near-1', 'here', 'two', 'three'] });
  const src = new URL('/endpoint/nothing', location.href);
  for (const [name, url] of Object.entries({ topic, near, all })) src.searchParams.set(name, url.href);
  return { src: src.href, topic, near, all };
}

const counts = async (...addresses: URL[]): Promise<number[]> =>
  Promise.all(addresses.map(async (address) => (await asked(address)).count));

/** An adapter of the page's own, under the name `own`. */
function own(adapter: Partial<Adapter>): void {
  addAdapter({ format: 'own', recognizes: () => false, read: () => [], ...adapter });
}

describe('loadArticles', () => {
  before(() => addAdapter(topical));
  afterEach(() => {
    Object.assign(limits, usual);
    globalThis.fetch = fetch;
    own({});
  });

  describe('takes articles from where they are', () => {
    const list = { items: [{ title: 'Sun', url: '/blog/sun' }, { title: '' }, { title: 'Rest', url: '/blog/rest' }] };

    it('at an address, relative to it, and leaves out those without a title', async () => {
      const articles = await loadArticles({ src: echo(list).href }, { fields });
      expect(articles.map(({ title }) => title)).to.deep.equal(['Sun', 'Rest']);
      expect(urls(articles)).to.deep.equal([`${location.origin}/blog/sun`, `${location.origin}/blog/rest`]);
    });

    it('at an address relative to the page, even to a page that was opened with a name and password', async () => {
      const base = Object.assign(document.createElement('base'), {
        href: `${location.protocol}//name:word@${location.host}/endpoint/a//b@c/d`,
      });
      document.head.append(base);
      const { search } = echo(list);
      expect(await loadArticles({ src: `../../../echo${search}` }, { fields })).to.have.length(2);
      base.remove();
    });

    it('in JSON that is here already, and asks nobody', async () => {
      globalThis.fetch = () => expect.fail('it asked');
      const articles = await loadArticles({ json: list, src: '/nowhere' }, { fields, limit: 1 });
      expect(urls(articles)).to.deep.equal([new URL('/blog/sun', document.baseURI).href]);
    });

    it('and asks anew where they are wanted fresh', async () => {
      const address = echo(list);
      for (const fresh of [false, false, true]) await loadArticles({ src: address.href, fresh }, { fields });
      expect((await asked(address)).count).to.equal(2);
    });

    for (const src of [undefined, '', 'javascript:alert(1)', { toString: 1 } as unknown as string]) {
      it(`but not at ${JSON.stringify(src)}`, async () => {
        globalThis.fetch = () => expect.fail('it asked');
        expect((await failure(loadArticles({ src }, { fields }))).reason).to.equal('blocked');
      });
    }

    it('but asks nobody for a format that it does not know', async () => {
      globalThis.fetch = () => expect.fail('it asked');
      const error = await failure(loadArticles({ src: '/posts.json', format: 'scroll' }, { fields }));
      expect(error.reason).to.equal('unknown-format');
      expect(error.message).to.include('scroll');
    });

    it('but not from JSON that no format knows', async () => {
      for (const json of [null, 42, { hello: 'world' }])
        expect((await failure(loadArticles({ src: echo(json).href }, { fields }))).reason).to.equal('unknown-format');
    });
  });

  describe('gives every article an address', () => {
    const addressed = async (item: Partial<Article>, linkTemplate?: string): Promise<string | undefined> => {
      own({ read: () => [article('1', { url: undefined, ...item })] });
      return (await loadArticles({ src: echo([]).href, format: 'own', linkTemplate }, { fields }))[0]?.url;
    };

    it('made from its slug, where it has none', async () => {
      expect(await addressed({ slug: 'sun' }, '/blog/{slug}')).to.equal(new URL('/blog/sun', location.href).href);
      expect(await addressed({ slug: 'sun' }, 'https://clinic.example/?a={slug}')).to.equal(
        'https://clinic.example/?a=sun',
      );
    });

    it('whatever characters the slug is made of', async () => {
      const made = await addressed({ slug: "sun/../?#$&\ud800'é" }, 'https://clinic.example/{slug}/');
      expect(made).to.equal("https://clinic.example/sun%2F..%2F%3F%23%24%26'%C3%A9/");
    });

    it('but keeps its own', async () => {
      expect(await addressed({ slug: 'sun', url: 'https://clinic.example/own' }, '/blog/{slug}')).to.equal(
        'https://clinic.example/own',
      );
    });

    it('but none without a slug, a template, or a scheme that may be a link', async () => {
      expect(await addressed({}, '/blog/{slug}')).to.equal(undefined);
      expect(await addressed({ slug: 'sun' })).to.equal(undefined);
      expect(await addressed({ slug: 'alert(1)' }, 'javascript:{slug}')).to.equal(undefined);
      expect(await addressed({ url: 'javascript:alert(1)' })).to.equal(undefined);
    });
  });

  describe('knows what the page is about', () => {
    const selection: Selection = { fields, page: PAGE, limit: 3 };

    it('and gives the articles near to it, and asks for no others where they are enough', async () => {
      const { src, all } = source({});
      expect(ids(await loadArticles({ src }, selection))).to.deep.equal(['near-1', 'near-2', 'near-3']);
      expect(await counts(all)).to.deep.equal([0]);
    });

    it('and gives no more than are wanted, though the endpoint gives more', async () => {
      const { src } = source({ near: { json: ['here', 'near-1', 'near-2', 'near-3', 'near-4', 'near-5'] } });
      expect(ids(await loadArticles({ src }, selection))).to.deep.equal(['near-1', 'near-2', 'near-3']);
    });

    it('and fills up with others, each once, behind those that are near', async () => {
      const { src } = source({ near: { json: ['near-1'] } });
      expect(ids(await loadArticles({ src }, selection))).to.deep.equal(['near-1', 'one', 'two']);
    });

    it('and gives all where no number is named', async () => {
      const { src } = source({ near: { json: ['near-1'] } });
      const articles = await loadArticles({ src }, { fields, page: PAGE });
      expect(ids(articles)).to.deep.equal(['near-1', 'one', 'two', 'three']);
    });

    it('and tells articles without ids apart by their addresses', async () => {
      const nameless: Adapter = {
        ...topical,
        format: 'nameless',
        serves: undefined,
        read: (json, base) => topical.read(json, base).map((each) => ({ ...each, id: undefined })),
      };
      addAdapter(nameless);
      const { src } = source({ near: { json: ['near-1'] } });
      const articles = await loadArticles({ src, format: 'nameless' }, selection);
      expect(articles.map(({ title }) => title)).to.deep.equal(['About near-1', 'About one', 'About two']);
    });

    for (const [what, topic] of Object.entries<Part>({
      fails: { json: true, orders: { status: 404 } },
      'tells nothing': { json: false },
      'is broken': { json: true, orders: { fault: 'html' } },
    })) {
      it(`and does without, where the answer ${what}`, async () => {
        const { src, near } = source({ topic });
        expect(ids(await loadArticles({ src }, selection))).to.deep.equal(['one', 'near-1', 'two']);
        expect(await counts(near)).to.deep.equal([0]);
      });
    }

    it('and does without, where that takes a third of the time', async () => {
      limits.time = 3000;
      const { src, topic } = source({ topic: { json: true, orders: { fault: 'hang' } } });
      expect(await loadArticles({ src }, selection)).to.have.length(3);
      expect((await asked(topic, { closed: 1 })).closed).to.equal(1);
    });

    it('and gives others where the near ones fail', async () => {
      const { src } = source({ near: { json: [], orders: { status: 400 } } });
      expect(ids(await loadArticles({ src }, selection))).to.deep.equal(['near-1', 'one', 'two']);
    });

    it('and gives the near ones where the others fail', async () => {
      const { src } = source({ near: { json: ['near-1'] }, all: { json: [], orders: { status: 400 } } });
      expect(ids(await loadArticles({ src }, selection))).to.deep.equal(['near-1']);
    });

    it('and fails where all of them do', async () => {
      const orders = { status: 400 };
      const { src } = source({ near: { json: [], orders }, all: { json: [], orders } });
      expect((await failure(loadArticles({ src }, selection))).status).to.equal(400);
    });

    it('and never takes longer than one load may take', async () => {
      limits.time = 1500;
      const hang = { json: [], orders: { fault: 'hang' } };
      const { src } = source({ topic: { json: true, orders: { delay: 100 } }, near: hang, all: hang });
      const start = performance.now();
      expect((await failure(loadArticles({ src }, selection))).reason).to.equal('timeout');
      expect(performance.now() - start).to.be.below(2 * limits.time);
    });

    it('from a WordPress that tells it', async () => {
      const src = '/endpoint/wordpress/wp-json/wp/v2/posts';
      const page = `${location.origin}/blog/sun-and-laser-hair-removal/?utm_source=letter#top`;
      const titles = (await loadArticles({ src }, { ...selection, page })).map(({ title }) => title);
      expect(titles).to.have.length(3).and.not.include('Sun and Laser Hair Removal');
      expect(titles[0]).to.equal('How Long Does Laser Hair Removal Last?');
    });

    for (const [what, more] of Object.entries<Partial<Selection>>({
      'the page is not named': { page: undefined },
      'the order is another': { order: 'newest' },
      'ids are named': { ids: ['one'] },
      'categories are named': { categories: ['7'] },
      'tags are named': { tags: ['7'] },
    })) {
      it(`but does not ask where ${what}`, async () => {
        const { src, topic, near, all } = source({});
        await loadArticles({ src }, { ...selection, ...more });
        expect(await counts(topic, near, all)).to.deep.equal([0, 0, 1]);
      });
    }
  });

  describe('stops when its asker leaves', () => {
    for (const [part, before] of [
      ['topic', []],
      ['near', ['topic']],
      ['all', ['topic', 'near']],
    ] as const) {
      it(`while it asks for ${part}, and asks nothing more`, async () => {
        const hang = { json: [], orders: { fault: 'hang' } };
        const parts = source({ near: { json: ['near-1'] }, [part]: hang });
        const controller = new AbortController();
        const left = Promise.allSettled([
          loadArticles({ src: parts.src }, { fields, page: PAGE, limit: 3 }, controller.signal),
        ]);
        await asked(parts[part], { count: 1 });
        controller.abort('gone');
        const [result] = await left;
        expect(result).to.deep.equal({ status: 'rejected', reason: 'gone' });
        expect((await asked(parts[part], { closed: 1 })).closed).to.equal(1);
        const names = ['topic', 'near', 'all'] as const;
        expect(await counts(...names.map((name) => parts[name]))).to.deep.equal(
          names.map((name) => Number(name === part || (before as readonly string[]).includes(name))),
        );
      });
    }
  });

  describe("gives a name to whatever the page's own adapter throws", () => {
    const boom = (): never => {
      throw new TypeError('boom');
    };
    for (const [what, adapter] of Object.entries<Partial<Adapter>>({
      'while it reads': { read: boom },
      'while it prepares an address': { prepare: boom },
      'because it gives no list': { read: () => ({ posts: [] }) as unknown as Article[] },
      'because it gives no articles': { read: () => [null] as unknown as Article[] },
      'because its articles are half made': { read: () => [{ id: '1', title: 'Sun' }] as Article[] },
    })) {
      it(what, async () => {
        own(adapter);
        const error = await failure(
          loadArticles({ src: echo([]).href, format: 'own' }, { fields, categories: ['sun'] }),
        );
        expect(error.reason).to.equal('unknown-format');
        expect((error as { cause?: unknown }).cause).to.be.instanceOf(TypeError);
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
});

describe('loadClinic', () => {
  const facts = { name: 'PMN', phone: '786.701.5750', bookUrl: '/book' };

  it("gives a clinic's facts from an address, relative to it", async () => {
    const clinic = await loadClinic({ src: echo(facts).href });
    expect(clinic).to.include({ name: 'PMN', phone: '786.701.5750', bookUrl: `${location.origin}/book` });
  });

  it('gives them from JSON that is here already', async () => {
    expect(await loadClinic({ json: facts, src: '/nowhere' })).to.include({ name: 'PMN' });
  });

  it('asks anew where they are wanted fresh', async () => {
    const address = echo(facts);
    for (const fresh of [false, false, true]) await loadClinic({ src: address.href, fresh });
    expect((await asked(address)).count).to.equal(2);
  });

  it('fails with a reason', async () => {
    expect((await failure(loadClinic({}))).reason).to.equal('blocked');
    expect((await failure(loadClinic({ src: echo(42).href }))).reason).to.equal('unknown-format');
    expect((await failure(loadClinic({ src: echo({}, { status: 404 }).href }))).status).to.equal(404);
  });
});
