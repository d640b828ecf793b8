// The lines that people paste, held against the programs that will read them: WordPress's own editor filter and its own
// reader of shortcodes, and React.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { autop } from '@wordpress/autop';
import shortcodes from '@wordpress/shortcode';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { runnerImport, transformWithOxc } from 'vite';

const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { elementsIn } = (await runnerImport('./reference/manifest.ts')).module;
const { scriptLine, snippet } = (await runnerImport('./reference/snippet.ts')).module;
const elements = elementsIn(json('custom-elements.json'));
const of = (kind, tag, use, options) => snippet(kind, elements.get(tag), use, options);

const list = {
  attributes: { src: '/wp-json/wp/v2/posts', limit: 3, layout: 'list', heading: 'You "might" like <this> & [that]' },
  children: `
    <a href="/blog">More on
      our blog</a>`,
};

describe('HTML', () => {
  test('is one line: the script, the tag, its attributes, its children', () => {
    assert.equal(
      of('html', 'related-posts', { attributes: { src: '/posts', layout: 'list' }, children: '<a href="/b">More</a>' }),
      '<script type="module" src="/js/clinic-elements.js"></script>' +
        '<related-posts src="/posts" layout="list"><a href="/b">More</a></related-posts>',
    );
  });

  test('leaves out what the element does anyway, what is false, and what is not given', () => {
    const attributes = { layout: 'stacked', placeholder: false, heading: undefined, href: '/a', 'heading-level': '3' };
    assert.match(of('html', 'article-card', { attributes }), /<article-card href="\/a"><\/article-card>$/);
    assert.match(of('html', 'article-card', { attributes: { placeholder: true } }), /<article-card placeholder>/);
    assert.match(of('html', 'related-posts', { attributes: { heading: '' } }), /<related-posts heading="">/);
  });

  test('comes through the WordPress classic editor as it went in', () => {
    const children = '<p>One</p>\n\n<ul><li><a href="/blog">More</a></li></ul>\n<!-- gone -->';
    const line = of('html', 'related-posts', { ...list, children });
    assert.doesNotMatch(line, /\n/);
    assert.equal(autop(`${line}\n`), `<p>${line}</p>\n`);
    assert.match(line, /<span>One<\/span> <span><span><a href="\/blog">More<\/a><\/span><\/span>/);
  });

  test('keeps JSON in a script whole', () => {
    const children = '<script type="application/json">{"items":[{"title":"<b>A</b> { }"}]}</script>';
    assert.ok(of('html', 'related-posts', { attributes: {}, children }).includes(children));
  });

  test('names the version, the place and the sum of the file', () => {
    assert.equal(
      scriptLine({ base: 'https://clinic.example/js', version: '1.2.0', integrity: 'sha384-abc' }),
      '<script type="module" src="https://clinic.example/js/1.2.0/clinic-elements.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
  });
});

describe('a shortcode', () => {
  const names = { 'article-card': 'clinic_article_card', 'related-posts': 'clinic_related_posts' };
  Object.assign(names, { 'book-consult-cta': 'clinic_book_consult_cta', 'clinic-article': 'clinic_article' });
  for (const [tag, name] of Object.entries(names)) {
    test(`of <${tag}> is ${name}`, () => assert.equal(of('wordpress', tag, { attributes: {} }), `[${name}]`));
  }

  test('is read by WordPress as it was meant', () => {
    const text = of('wordpress', 'related-posts', list);
    const found = shortcodes.next('clinic_related_posts', text);
    assert.equal(found.content, text);
    assert.deepEqual(found.shortcode.attrs.named, {
      src: '/wp-json/wp/v2/posts',
      layout: 'list',
      heading: 'You &quot;might&quot; like &lt;this&gt; &amp; &#091;that&#093;',
    });
    assert.deepEqual(found.shortcode.attrs.numeric, []);
    assert.equal(found.shortcode.content, '<a href="/blog">More on our blog</a>');
  });

  test('is HTML where no shortcode would show it: children with a slot, data between the tags', () => {
    for (const children of [
      '<a slot="heading" href="/a">A</a>',
      '<script type="application/json">{"title":"A"}</script>',
      '<a href="/blog">More on our blog</a>',
    ])
      assert.equal(
        of('wordpress', 'article-card', { attributes: {}, children }),
        of('html', 'article-card', { attributes: {}, children }),
      );
  });
});

describe('JSX', () => {
  const rendered = async (tag, use) => {
    const { code } = await transformWithOxc(of('react', tag, use), 'embed.jsx', { jsx: { runtime: 'classic' } });
    const body = code.replaceAll(/^import .*$/gm, '').replace('export ', '');
    const Embed = runInNewContext(`${body}; ${elements.get(tag).className}Embed`, { React: { createElement } });
    return renderToStaticMarkup(createElement(Embed));
  };

  test('of React 19 prints the same HTML', async () => {
    const children =
      '<img slot="image" loading="lazy" src="/a.jpg" srcset="/a.jpg 2x" alt=""><a slot="heading" href="/a?b=1&amp;c=2">{A} &amp; B</a><time slot="date" datetime="2026-11-01">Nov 1</time>';
    const html = await rendered('article-card', { attributes: { layout: 'row', 'reading-minutes': 4 }, children });
    assert.equal(
      html.replace('srcSet', 'srcset').replace('dateTime', 'datetime').replaceAll('/>', '>'),
      `<article-card layout="row" reading-minutes="4">${children}</article-card>`,
    );
  });

  test('brings the types of the tags: TypeScript knows none of them by itself', () => {
    const names = Array.from(
      of('react', 'article-card', { attributes: {} }).matchAll(/^import '(.*)';$/gm),
      ([, name]) => name,
    );
    assert.deepEqual(names, ['clinic-elements/define/article-card', 'clinic-elements/types/react']);
  });

  test('takes quotes, lines and references in values literally', async () => {
    const html = await rendered('book-consult-cta', { attributes: { heading: 'A "b" &amp; c\nd' } });
    assert.equal(html, '<book-consult-cta heading="A &quot;b&quot; &amp;amp; c\nd"></book-consult-cta>');
  });

  test('keeps JSON in a script whole', async () => {
    const children = '<script type="application/json">{"title":"<i>It\'s</i>"}</script>';
    assert.ok((await rendered('article-card', { attributes: {}, children })).includes(children));
  });
});

describe('without script', () => {
  test('a card is its words and links, and nothing that a script would ask for', () => {
    const attributes = {
      heading: 'A & B',
      href: '/a',
      excerpt: 'Short.',
      date: '2026-11-01',
      layout: 'row',
      src: '/x',
    };
    assert.equal(
      of('static', 'article-card', { attributes }),
      '<article-card layout="row" data-state="loaded"><a slot="heading" href="/a">A &amp; B</a> <span slot="excerpt">Short.</span> <time slot="date" datetime="2026-11-01">November 1, 2026</time></article-card>',
    );
  });

  test('a child of the page wins over an attribute', () => {
    const html = of('static', 'article-card', {
      attributes: { heading: 'B', href: '/b', excerpt: 'C' },
      children: '<a slot="heading" href="/a">A</a>',
    });
    assert.match(html, /><a slot="heading" href="\/a">A<\/a> <span slot="excerpt">C<\/span></);
  });

  test('a call to action is links that dial and book, in the language of the page', () => {
    const attributes = { phone: '786.701.5750', 'book-href': '/book' };
    const html = of('static', 'book-consult-cta', { attributes }, { language: 'es' });
    assert.match(html, /<a slot="phone" href="tel:\+17867015750">786\.701\.5750<\/a>/);
    assert.match(html, /<a slot="book" href="\/book"[^>]*>Reserve una consulta<\/a>/);
  });

  test('a list is the cards that its source answered', () => {
    const answer = { json: json('test/fixtures/plain/posts.json'), base: 'https://clinic.example/posts.json' };
    const attributes = { src: '/posts.json', limit: 2, order: 'source', heading: 'More' };
    const html = of('static', 'related-posts', { attributes }, { answer });
    assert.equal(html.match(/<article-card /g).length, 2);
    assert.match(html, /<a slot="heading" href="\/blog\/can-botox-help-with-depression">/);
    assert.doesNotMatch(html, / (?:src="\/posts|limit|order)/);
  });

  test('a call to action whose data nobody knows is what its page wrote', () => {
    const children = '<script type="application/json">{"colour":"red"}</script><a href="/contact">Contact</a>';
    const html = of('static', 'book-consult-cta', { attributes: { phone: '786.701.5750' }, children });
    assert.match(html, /<a href="\/contact">Contact<\/a> <a slot="phone" href="tel:\+17867015750">/);
  });

  test('addresses of the page stay relative, each of a picture too', () => {
    const image = { src: '/a.jpg', srcset: '/a-400.jpg 400w, /a-800.jpg 800w' };
    const answer = { json: [{ title: 'A', url: '/a', image }], base: 'https://clinic.example/posts.json' };
    const html = of('static', 'article-card', { attributes: { src: '/posts.json' } }, { answer });
    assert.match(html, /srcset="\/a-400\.jpg 400w, \/a-800\.jpg 800w"/);
    assert.doesNotMatch(html, /https:/);
  });

  test('an article is its title and its body', () => {
    const answer = { json: json('test/fixtures/plain/post.json'), base: 'https://clinic.example/post.json' };
    const html = of('static', 'clinic-article', { attributes: { src: '/post.json' } }, { answer });
    assert.match(html, /<span slot="heading">Can Botox Help with Depression\?<\/span>/);
    assert.match(html, /<div slot="body">.*<p>/s);
  });

  test('the body of an article holds nothing that runs', () => {
    const body =
      '<p onclick="run()">Words</p><script>run()</script><img src="/x.jpg" alt="" onerror="run()"><a href="javascript:run()">Link</a><iframe srcdoc="<script>run()</script>"></iframe><svg onload="run()"></svg>';
    const answer = { json: { title: 'A', url: '/a', html: body }, base: 'https://clinic.example/post.json' };
    for (const use of [
      [{ attributes: { src: '/post.json' } }, { answer }],
      [
        {
          attributes: {},
          children: `<script type="application/json">${JSON.stringify(answer.json).replaceAll('<', '\\u003c')}</script>`,
        },
      ],
    ]) {
      const html = of('static', 'clinic-article', ...use);
      assert.match(html, /<div slot="body"><p>Words<\/p>/);
      assert.doesNotMatch(html, /run\(\)|<script|<iframe|<svg|javascript:/);
    }
  });

  test('JSON between the tags is printed, and the page\u2019s own children stay', () => {
    const json = '[{"title":"A","url":"/a"},{"title":"B","url":"/b"}]';
    const children = `<script type="application/json">${json}</script><span slot="heading">Mine</span>`;
    const html = of('static', 'related-posts', { attributes: { heading: 'Not mine' }, children });
    assert.match(html, /^<related-posts data-state="loaded"><span slot="heading">Mine<\/span> <article-card /);
    assert.equal(html.match(/<a slot="heading" href="\/[ab]">[AB]<\/a>/g).length, 2);
    assert.doesNotMatch(html, /<script|Not mine/);
  });

  test('addresses made from slugs start at the page, wherever the answer comes from', () => {
    const answer = { json: { items: [{ title: 'A', slug: 'a' }] }, base: 'https://elsewhere.example/posts.json' };
    const attributes = { src: answer.base, 'link-template': '/blog/{slug}' };
    assert.match(
      of('static', 'related-posts', { attributes }, { answer }),
      /<a slot="heading" href="\/blog\/a">A<\/a>/,
    );
  });

  test('a tag of which nothing is known yet asks for itself', () => {
    const use = { attributes: { src: '/posts.json' }, children: '<a href="/blog">More</a>' };
    const asks = '<related-posts src="/posts.json"><a href="/blog">More</a></related-posts>';
    assert.equal(of('static', 'related-posts', use), asks);
    const answer = { json: { nothing: 'known' }, base: 'https://clinic.example/posts.json' };
    assert.equal(of('static', 'related-posts', use, { answer }), asks);
  });
});
