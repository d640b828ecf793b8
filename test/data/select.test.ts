import { expect } from '@open-wc/testing';
import type { Article } from '../../src/data/article.js';
import { selected } from '../../src/data/select.js';
import type { Order, Selection, Topic } from '../../src/data/selection.js';

const article = (id: string, rest: Partial<Article> = {}): Article => ({
  id,
  url: `https://c.example/${id}`,
  title: id,
  authors: [],
  reviewers: [],
  categories: [],
  tags: [],
  terms: [],
  ...rest,
});
const ALL = [
  article('a', { published: '2026-01-01', categories: ['Skin'], tags: ['sun'], title: 'Post 10' }),
  article('b', {
    published: '2026-03-01T10:00:00Z',
    categories: ['Laser'],
    tags: ['sun', 'skin'],
    terms: ['7'],
    title: 'Post 9',
  }),
  article('c', { categories: ['laser'], title: 'Another' }),
  article('d', { published: '2026-02-01', tags: ['other'], title: 'Éclat' }),
];
const ids = (selection: Omit<Selection, 'fields'>, topic?: Topic): string =>
  selected(ALL, { fields: new Set(), ...selection }, topic)
    .map(({ id }) => id)
    .join('');

describe('a selection', () => {
  it('has all in the order of the source, or as many as are wanted', () => {
    expect(ids({})).to.equal('abcd');
    expect(ids({ limit: 2 })).to.equal('ab');
    for (const limit of [0, -1, Number.NaN]) expect(ids({ limit }), `${limit}`).to.equal('abcd');
    expect(ids({ limit: 2.5 }), 'no more than two and a half').to.equal('ab');
    expect(ids({ limit: 1, exclude: ['a', 'b'] }), 'what is left out does not count').to.equal('c');
  });

  it('leaves out the page, and what is excluded', () => {
    expect(ids({ page: 'https://c.example/B/?x', order: 'source' })).to.equal('acd');
    expect(ids({ exclude: ['a', 'd'] })).to.equal('bc');
    const own = article('x', { url: 'https://www.c.example/Blog/My-B%C3%B3tox-Day/' });
    expect(selected([own], { fields: new Set(), page: 'https://c.example/blog/my-bótox-day' })).to.deep.equal([]);
    expect(ids({ page: 'https://c.example/x' }, { id: 'c', categories: [], tags: [] })).to.equal('abd');
  });

  it('has ids in their order', () => expect(ids({ ids: ['d', 'x', 'a'] })).to.equal('da'));

  it('has categories and tags by name in any case, and by id', () => {
    expect(ids({ categories: ['LASER'] })).to.equal('bc');
    expect(ids({ categories: ['7'] })).to.equal('b');
    expect(ids({ tags: ['sun', 'other'] })).to.equal('abd');
    expect(ids({ categories: ['laser'], tags: ['sun'] })).to.equal('b');
  });

  it('is in order: nearest, newest, oldest, by title, as the source has it', () => {
    expect(ids({ page: 'https://c.example/b' })).to.equal('cad');
    expect(ids({}, { categories: [], tags: ['OTHER'] })).to.equal('dabc');
    expect(ids({}, { categories: ['7'], tags: [] })).to.equal('bacd');
    expect(ids({}, { categories: [' Laser '], tags: [] })).to.equal('bcad');
    expect(ids({ order: 'newest' })).to.equal('bdac');
    expect(ids({ order: 'oldest' })).to.equal('adbc');
    expect(ids({ order: 'title' })).to.equal('cdba');
    expect(ids({ order: 'source', page: 'https://c.example/b' })).to.equal('acd');
    expect(ids({ order: 'newest', limit: 2 }), 'the newest of all, not of the first').to.equal('bd');
    expect(ids({ order: 'title', ids: ['b', 'd'] }), 'ids are in the order that the page wrote').to.equal('bd');
    expect(ids({ order: 'sideways' as Order }), 'an order that nobody knows').to.equal('abcd');
  });

  it('has those whose date nobody knows behind all others', () => {
    const dates = [undefined, '2026-01-01', 'soon', '2026-03-01'];
    const dated = dates.map((published, at) => article(`${at}`, { published }));
    const found = (order: Order): string[] => selected(dated, { fields: new Set(), order }).map(({ id = '' }) => id);
    expect(found('newest')).to.deep.equal(['3', '1', '0', '2']);
    expect(found('oldest')).to.deep.equal(['1', '3', '0', '2']);
  });

  it('counts a category of the page as much as two of its tags', () => {
    const topic = { categories: ['Skin'], tags: ['x', 'y', 'z'] };
    const near = (tags: string[]): string[] =>
      selected([article('c', { categories: ['Skin'] }), article('t', { tags })], { fields: new Set() }, topic).map(
        ({ id = '' }) => id,
      );
    expect(near(['x', 'y'])).to.deep.equal(['c', 't']);
    expect(near(['x', 'y', 'z'])).to.deep.equal(['t', 'c']);
  });

  it('beside a page that is not in the list is as the source has it', () => {
    expect(ids({ page: 'https://c.example/elsewhere' })).to.equal('abcd');
    expect(ids({ page: 'https://d.example/b', limit: 2 })).to.equal('ab');
    expect(ids({ page: 'nowhere' })).to.equal('abcd');
  });

  it('holds nothing of what it was read from, and lacks what is not shown', () => {
    const item = {
      ...article('a', { excerpt: 'E', html: '<p>', categories: ['Skin'] }),
      image: { src: '/i', alt: '' },
    };
    const unread = Object.create(
      Object.fromEntries(Object.keys(item).map((name) => [name, null])),
      Object.fromEntries(
        Object.entries(item).map(([name, value]) => [name, { enumerable: true, get: (): unknown => value }]),
      ),
    ) as Article;
    const [chosen] = selected([unread], { fields: new Set(['excerpt']) });
    expect(chosen).to.deep.include({ id: 'a', url: 'https://c.example/a', title: 'a', excerpt: 'E', tags: [] });
    expect(chosen).not.to.have.any.keys('image', 'html', 'categories', 'authors', 'published');
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(chosen)))
      expect(get, name).to.equal(undefined);
  });

  it('has the first of two with one address, and of two with one id and none', () => {
    const titles = (...articles: Article[]): string[] =>
      selected(articles, { fields: new Set() }).map(({ title }) => title);
    const url = 'https://c.example/a';
    expect(titles(article('a', { title: 'First', url }), article('b', { title: 'Again', url }))).to.deep.equal([
      'First',
    ]);
    expect(titles(article('a', { title: 'First', url: undefined }), article('a', { url: undefined }))).to.deep.equal([
      'First',
    ]);
    expect(titles(article('a', { title: 'One' }), article('a', { title: 'Other', url: `${url}b` }))).to.deep.equal([
      'One',
      'Other',
    ]);
  });

  it('leads where an address is made for an article, and tells by it where the page is', () => {
    const slugs = ['x', 'y'].map((slug) => article(slug, { slug, url: undefined }));
    const address = ({ slug = '' }: Article): string => `https://c.example/blog/${slug}`;
    const page = 'https://c.example/blog/x/';
    expect(selected(slugs, { fields: new Set(), page }, undefined, address).map(({ url }) => url)).to.deep.equal([
      'https://c.example/blog/y',
    ]);
  });

  it('has once what is listed twice, and each of those that nothing tells apart', () => {
    const nameless = article('', { url: undefined, id: undefined, title: 'N' });
    const twice = [...ALL, ...ALL, nameless, { ...nameless }];
    expect(selected(twice, { fields: new Set() }).map(({ title }) => title)).to.deep.equal([
      'Post 10',
      'Post 9',
      'Another',
      'Éclat',
      'N',
      'N',
    ]);
  });

  it('leaves the list as it was', () => {
    const list = [...ALL];
    selected(list, { fields: new Set(), order: 'title' });
    expect(list).to.deep.equal(ALL);
  });
});
