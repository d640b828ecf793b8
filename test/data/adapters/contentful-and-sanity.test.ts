import { expect } from '@open-wc/testing';
import { read, refused } from './reading.js';

describe('Contentful and Sanity', () => {
  it('read addresses without a scheme, references to files, and the widths of their hosts', () => {
    const contentful = {
      sys: { type: 'Array' },
      items: [{ sys: { id: '1' }, fields: { title: 'T', slug: 't', image: { sys: { type: 'Link', id: 'i' } } } }],
      includes: {
        Asset: [{ sys: { id: 'i' }, fields: { title: 'Alt', file: { url: '//images.ctfassets.net/s/i.jpg' } } }],
      },
    };
    const [entry] = read(contentful);
    expect(entry?.image).to.deep.include({ src: 'https://images.ctfassets.net/s/i.jpg', alt: 'Alt' });
    expect(entry?.image?.srcset).to.contain('?w=400 400w');
    expect([entry?.slug, entry?.url]).to.deep.equal(['t', undefined]);
    const sanity = {
      ms: 1,
      result: [{ _id: '1', title: 'T', mainImage: { asset: { _ref: 'image-abc-2000x3000-jpg' } } }],
    };
    const [document] = read(sanity, undefined, 'https://p1.apicdn.sanity.io/v2021-10-21/data/query/production?query=x');
    expect(document?.image).to.deep.include({
      src: 'https://cdn.sanity.io/images/p1/production/abc-2000x3000.jpg',
      width: 2000,
      height: 3000,
    });
  });

  it('show of a picture what an editor has left of it', () => {
    const asset = { _ref: 'image-abc-2000x3000-jpg' };
    const crop = { left: 0.25, right: 0.25, top: 0.5, bottom: 0 };
    const [cut, whole] = read(
      { ms: 1, result: [crop, null].map((each) => ({ title: 'T', mainImage: { asset, crop: each } })) },
      undefined,
      'https://p1.apicdn.sanity.io/v2021-10-21/data/query/production',
    );
    const src = 'https://cdn.sanity.io/images/p1/production/abc-2000x3000.jpg';
    expect(cut?.image).to.deep.include({ src: `${src}?rect=500,1500,1000,1500`, width: 1000, height: 1500 });
    expect(cut?.image?.srcset).to.match(/abc-2000x3000\.jpg\?w=400&rect=500,1500,1000,1500 400w,/);
    expect(whole?.image).to.deep.include({ src, width: 2000, height: 3000 });
    expect(whole?.image?.srcset).to.contain(`${src}?w=400 400w`);
  });

  it('read the names of the starters, and of the pictures that queries project', () => {
    const fields = { title: 'T', publishedDate: '2026-11-01', shortDescription: 'E' };
    const [entry] = read({ sys: { type: 'Array' }, items: [{ sys: { createdAt: '2027-01-01' }, fields }] });
    expect([entry?.published, entry?.excerpt]).to.deep.equal(['2026-11-01', 'E']);
    const imageUrl = 'https://cdn.sanity.io/images/p/d/abc-20x10.jpg';
    const [document] = read({ ms: 1, result: [{ title: 'T', imageUrl }] });
    expect(document?.image?.src).to.equal(imageUrl);
  });

  it('say so where a query gives no list of articles', () => {
    for (const result of [{ posts: [{ title: 'T' }], total: 1 }, [{ name: 'T' }]])
      expect(refused(() => read({ ms: 1, query: '*', result }))).to.equal('unknown-format');
  });

  it('show pictures in a text, and lead to other files', () => {
    const asset = (id: string, file: object): object => ({ sys: { id }, fields: { title: 'Alt & so', file } });
    const embedded = (id: string): object => ({
      nodeType: 'embedded-asset-block',
      data: { target: { sys: { type: 'Link', id } } },
    });
    const mark = (type: string): object => ({ nodeType: 'text', value: '2', marks: [{ type }] });
    const linked = (id: string): object => ({ ...embedded(id), nodeType: 'asset-hyperlink', content: [mark('bold')] });
    const shown = [embedded('i'), embedded('p'), embedded('lost'), mark('subscript'), mark('superscript')];
    const content = [...shown, linked('p'), linked('lost')];
    const json = {
      sys: { type: 'Array' },
      items: [{ fields: { title: 'T', body: { nodeType: 'document', content } } }],
      includes: {
        Asset: [
          asset('i', { url: '//c.example/i.jpg', details: { image: { width: 3, height: 2 } } }),
          asset('p', { url: '//c.example/p.pdf', details: { size: 9 } }),
        ],
      },
    };
    expect(read(json)[0]?.html).to.equal(
      '<img src="//c.example/i.jpg" alt="Alt &#38; so"><a href="//c.example/p.pdf">Alt &#38; so</a><sub>2</sub><sup>2</sup>' +
        '<a href="//c.example/p.pdf"><strong>2</strong></a><strong>2</strong>',
    );
  });

  it('answer with nothing where a query finds nothing: that is an empty list', () => {
    expect(read({ ms: 2, query: '*[_id == "x"][0]', result: null })).to.deep.equal([]);
    expect(read({ ms: 2, result: [] })).to.deep.equal([]);
  });

  it('turn bodies into HTML with the words escaped', () => {
    const text = (value: string, ...marks: string[]): object => ({
      nodeType: 'text',
      value,
      marks: marks.map((type) => ({ type })),
    });
    const body = {
      nodeType: 'document',
      content: [
        { nodeType: 'heading-2', content: [text('<script>')] },
        { nodeType: 'unordered-list', content: [{ nodeType: 'list-item', content: [text('a', 'bold', 'italic')] }] },
        { nodeType: 'paragraph', content: [{ nodeType: 'hyperlink', data: { uri: '"x' }, content: [text('l')] }] },
        { nodeType: 'constructor', content: [text('c')] },
      ],
    };
    expect(read({ sys: { type: 'Array' }, items: [{ fields: { title: 'T', body } }] })[0]?.html).to.equal(
      '<h2>&#60;script&#62;</h2><ul><li><em><strong>a</strong></em></li></ul><p><a href="&#34;x">l</a></p>c',
    );
    const blocks = [
      { _type: 'block', style: 'h2', children: [{ text: 'H' }] },
      { _type: 'block', listItem: 'bullet', children: [{ text: 'a' }] },
      {
        _type: 'block',
        listItem: 'bullet',
        markDefs: [{ _key: 'k', href: '/l' }],
        children: [{ text: 'b', marks: ['k'] }],
      },
    ];
    expect(read({ ms: 1, result: [{ title: 'T', body: blocks }] })[0]?.html).to.equal(
      '<h2>H</h2><ul><li>a</li><li><a href="/l">b</a></li></ul>',
    );
  });

  it('keep a list within an item, and count on behind it', () => {
    const block = (listItem: string | undefined, level: unknown, text: string): unknown => ({
      _type: 'block',
      listItem,
      level,
      children: [{ text }],
    });
    const body = [
      block('number', 1, 'a'),
      block('bullet', 2, 'b'),
      block('bullet', 9, 'c'),
      block('number', 1, 'd'),
      block('bullet', 1, 'e'),
      block(undefined, undefined, 'f'),
      block('bullet', 1, 'g'),
      block('bullet', '2', 'h'),
    ];
    expect(read({ ms: 1, result: [{ title: 'T', body }] })[0]?.html).to.equal(
      '<ol><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ol><ul><li>e</li></ul>f' +
        '<ul><li>g<ul><li>h</li></ul></li></ul>',
    );
  });

  it('find the link of words that carry other marks, too', () => {
    const markDefs = [
      { _key: 'note', text: 'n' },
      { _key: 'k', href: '/l' },
    ];
    const children = [{ text: 'a', marks: ['note', 'em', 'k'] }, { text: 'b', marks: ['gone'] }, { text: 'c' }];
    expect(
      read({ ms: 1, result: [{ title: 'T', body: [{ style: 'normal', markDefs, children }] }] })[0]?.html,
    ).to.equal('<p><a href="/l"><em>a</em></a>bc</p>');
  });

  it('look at each link of a block once, however many words are linked', () => {
    let looks = 0;
    const markDefs = Array.from({ length: 500 }, (_, index) => ({
      get _key() {
        looks++;
        return `k${index}`;
      },
      href: `/${index}`,
    }));
    const children = markDefs.map((_, index) => ({ text: 'a', marks: [`k${index}`] }));
    const html = read({ ms: 1, result: [{ title: 'T', body: [{ style: 'normal', markDefs, children }] }] })[0]?.html;
    expect(html).to.match(/<a href="\/499">a<\/a><\/p>$/);
    expect(looks).to.be.at.most(2 * markDefs.length);
  });
});
