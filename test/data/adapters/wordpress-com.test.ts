import { expect } from '@open-wc/testing';
import { read } from './reading.js';

describe('WordPress.com', () => {
  it('reads terms from keys, and Jetpack’s related posts without their dates', () => {
    const [post] = read({ found: 1, posts: [{ ID: 1, title: 'A &amp; B', categories: { 'Skin &amp; Laser': {} } }] });
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
          { ID: 1, title: 'A', password: 'x' },
          { ID: 2, title: 'B', status: 'draft' },
        ],
      }),
    ).to.deep.equal([]);
  });
});
