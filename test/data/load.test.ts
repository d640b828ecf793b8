import { expect } from '@open-wc/testing';
import type { Article } from '../../src/data/article.js';
import { loadArticles, readArticles } from '../../src/data/load.js';
import type { Selection } from '../../src/data/selection.js';
import { asked, echo } from '../server/client.js';
import { failure } from './failure.js';
import { article, own } from './own-adapter.js';

const { fetch } = globalThis;
const fields: Selection['fields'] = new Set();

const urls = (articles: readonly Article[]): (string | undefined)[] => articles.map(({ url }) => url);

describe('loadArticles', () => {
  afterEach(() => {
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

    it('in JSON that is here already, and asks nobody', () => {
      globalThis.fetch = () => expect.fail('it asked');
      const articles = readArticles({ json: list, src: '/nowhere' }, { fields, limit: 1 });
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

    it('also where the slug is a path, which servers do not find when its slashes are encoded', async () => {
      expect(await addressed({ slug: 'skin/sun' }, 'https://clinic.example/blog/{slug}')).to.equal(
        'https://clinic.example/blog/skin/sun',
      );
      expect(await addressed({ slug: '/blog/sun' }, '/{slug}')).to.equal(new URL('/blog/sun', location.href).href);
      expect(await addressed({ slug: 'a/b/é' }, 'https://clinic.example/{slug}')).to.equal(
        'https://clinic.example/a/b/%C3%A9',
      );
      expect(await addressed({ slug: '//other.example' }, '/{slug}')).to.equal(
        new URL('/%2Fother.example', location.href).href,
      );
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
});
