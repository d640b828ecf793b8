import { expect } from '@open-wc/testing';
import { adapterFor } from '../../../src/data/adapters/index.js';
import { read } from './reading.js';

/** As it answers: every post says its address. */
const POST = { ID: 1, title: 'A &amp; B', URL: 'https://c.example/a' };

describe('WordPress.com', () => {
  it('reads terms from keys, and Jetpack’s related posts without their dates', () => {
    const [post] = read({ found: 1, posts: [{ ...POST, categories: { 'Skin &amp; Laser': {} } }] });
    expect([post?.title, post?.id]).to.deep.equal(['A & B', '1']);
    const jetpack = [
      {
        id: 3,
        title: 'T&#8217;s',
        url: '/t',
        url_meta: {},
        date: 'November 1, 2026',
        img: { src: '/i.jpg', alt_text: 'I' },
      },
    ];
    const [related] = read({ items: jetpack });
    expect([related?.title, related?.published, related?.image?.alt]).to.deep.equal(['T’s', undefined, 'I']);
  });

  it('leaves out posts with a password and drafts', () => {
    expect(
      read({
        found: 2,
        posts: [
          { ...POST, password: 'x' },
          { ...POST, ID: 2, status: 'draft' },
        ],
      }),
    ).to.deep.equal([]);
  });

  it('is known by its addresses, and takes no list that somebody wrote by hand', () => {
    for (const json of [{ found: 1, posts: [POST] }, POST, { items: [{ id: 3, title: 'T', url: '/t', url_meta: {} }] }])
      expect(adapterFor(json).format, JSON.stringify(json)).to.equal('wordpress-com');
    for (const [json, title] of [
      [{ ID: 1, title: 'One', image: '/i.jpg' }, 'One'],
      [{ found: 1, items: [{ title: 'Listed', image: '/i.jpg' }] }, 'Listed'],
    ] as const) {
      expect(adapterFor(json).format, title).to.equal('plain');
      expect(read(json).map((article) => [article.title, article.image?.src])).to.deep.equal([
        [title, 'https://c.example/i.jpg'],
      ]);
    }
  });

  it('finds nothing, and that is an empty list', () => {
    expect(read({ found: 0, posts: [] })).to.deep.equal([]);
    expect(read({ found: 0, posts: [] }, 'wordpress-com')).to.deep.equal([]);
  });
});
