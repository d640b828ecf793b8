// Articles on the topic of the page, from an adapter of the page's own. The formats have tests of their own.
import { expect } from '@open-wc/testing';
import { type Adapter } from '../../src/data/adapters/adapter.js';
import { addAdapter } from '../../src/data/adapters/index.js';
import type { Article } from '../../src/data/article.js';
import { loadArticles } from '../../src/data/load.js';
import { limits } from '../../src/data/request.js';
import type { Selection } from '../../src/data/selection.js';
import { asked } from '../server/client.js';
import { failure } from './failure.js';
import { counts, type Part, source, topical } from './topical.js';

const usual = { ...limits };
const PAGE = 'https://clinic.example/blog/here';
const fields: Selection['fields'] = new Set();
const ids = (articles: readonly Article[]): (string | undefined)[] => articles.map(({ id }) => id);

describe('loadArticles', () => {
  before(() => addAdapter(topical));
  afterEach(() => Object.assign(limits, usual));

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
});
