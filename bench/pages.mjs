// The pages of the loading bench: a clinic's page with a headline, a picture and twelve cards, the cards made by everybody
// in turn. Each says how a card is known to be whole, and which page it is to be compared with.
import { frames } from '../dist/npm/static/frames.js';
import { relatedPosts } from '../dist/npm/static.js';
import { libraries } from './libraries.js';

const COUNT = 12;
export const articles = Array.from({ length: COUNT }, (_, at) => ({
  title: `Article ${at}: can Botox help with depression?`,
  url: `/blog/${at}`,
  excerpt: 'Recent studies have shown that an injection better known from the mirror may lift a low mood.',
  image: { src: `/images/card.jpg?${at}`, alt: '', width: 400, height: 225 },
  published: '2026-10-19',
}));
export const json = JSON.stringify({ items: articles });

const picture = ({ src, width, height }, rest) =>
  `<img ${rest}src="${src}" alt="" width="${width}" height="${height}" loading="lazy">`;
const words = (html, { title, url, excerpt, image, published }) =>
  html
    .replace(/<img (.*?)alt="" loading="lazy">/, (_, rest) => picture(image, rest))
    .replace('<a', `<a href="${url}"`)
    .replace('></a>', `>${title}</a>`)
    .replace('></span>', `>${excerpt}</span>`)
    .replace('<time', `<time datetime="${published}"`)
    .replace('></time>', '>October 19, 2026</time>');
const cards = (tag, html) => articles.map((article) => `<${tag}>${words(html, article)}</${tag}>`).join('\n');

const slotted =
  '<img slot="image" alt="" loading="lazy"><a slot="heading"></a><span slot="excerpt"></span><time slot="date"></time>';
const light = '<div class="image"><img alt="" loading="lazy"></div><h3><a></a></h3><p><span></span></p><time></time>';

/** The lines that embed us, as docs/embedding.md gives them. */
const ours =
  '<link rel="stylesheet" href="/dist/clinic-elements.css"><script type="module" src="/dist/clinic-elements.js"></script>';
const script = (name) => `<script type="module" src="/library/${name}.js"></script>`;
const sheet = (name, at) => `<link rel="stylesheet" href="/sheet/${name}.${at}.css">`;

function printed(options) {
  const list = relatedPosts(JSON.parse(json), { limit: String(COUNT), heading: 'You Might Also Enjoy…' }, options);
  return list.html;
}

const shell = (head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Can Botox Help with Depression?</title><link rel="stylesheet" href="/theme.css">${head}</head>
<body><main class="container"><h1>Can Botox Help with Depression?</h1>
<img src="/images/hero.jpg" alt="" width="800" height="600" class="img-fluid">
<p class="lead">Botox is known for smoothing lines. New research asks whether it can also lift a low mood.</p>
${body}</main></body></html>`;

const authored = cards('article-card', slotted);
const asked =
  '<related-posts src="/posts.json" limit="12" heading="You Might Also Enjoy…"><a href="/blog">Our blog</a></related-posts>';
const base = { base: 'http://localhost/', language: 'en' };

/**
 * By name: the page; `card`, the selector of a card; `whole`, whether it is so when its shadow root is filled or when it is
 * there; `beside`, the page without the script. `kind`: what the page shows.
 */
export const pages = {
  'words and pictures, no script': { html: shell('', authored), card: 'article-card', whole: 'light' },
  'our static HTML': {
    html: shell(ours, authored),
    card: 'article-card',
    whole: 'shadow',
    beside: 'words and pictures, no script',
  },
  'our static HTML, by the autoloader': {
    html: shell(ours.replace('clinic-elements.js', 'autoload.js'), authored),
    card: 'article-card',
    whole: 'shadow',
    beside: 'words and pictures, no script',
  },
  'our card alone, bundled': {
    html: shell(script('article-card'), authored),
    card: 'article-card',
    whole: 'shadow',
    beside: 'words and pictures, no script',
  },
  'our printed HTML, no script': { html: shell('', printed(base)), card: 'article-card', whole: 'light' },
  'our printed HTML': {
    html: shell(ours, printed(base)),
    card: 'article-card',
    whole: 'shadow',
    beside: 'our printed HTML, no script',
  },
  'our printed HTML with frames, no script': {
    html: shell('', printed({ ...base, frames })),
    card: 'article-card',
    whole: 'shadow',
  },
  'our printed HTML with frames': {
    html: shell(ours, printed({ ...base, frames })),
    card: 'article-card',
    whole: 'shadow',
    beside: 'our printed HTML with frames, no script',
  },
  'our client fetch, no script': { html: shell('', asked) },
  'our client fetch': {
    html: shell(ours, asked),
    card: 'article-card:has([slot="heading"])',
    whole: 'shadow',
    beside: 'our client fetch, no script',
  },
  'the floor': {
    html: shell(script('floor'), cards('floor-card', slotted)),
    card: 'floor-card',
    whole: 'shadow',
    beside: 'words and pictures, no script',
  },
  "the floor's client fetch": {
    html: shell(script('floor-fetch'), '<div id="cards"></div>'),
    card: 'floor-card',
    whole: 'shadow',
    beside: 'words and pictures, no script',
  },
  ...Object.fromEntries(
    Object.entries(libraries).map(([name, { tag, html, sheets }]) => [
      name,
      {
        html: shell(sheets.map((_, at) => sheet(name, at)).join('') + script(name), cards(tag, html)),
        card: tag,
        whole: 'shadow',
        beside: 'words and pictures, no script',
      },
    ]),
  ),
  preact: {
    html: shell(
      script('preact'),
      `<div id="cards"></div><script type="application/json" id="articles">${JSON.stringify(
        articles.map(({ image, published, ...rest }) => ({ ...rest, image: image.src, date: published })),
      )}</script>`,
    ),
    card: 'article.card',
    whole: 'light',
    beside: 'words and pictures, no script',
  },
  'an iframe': {
    html: shell('', '<iframe src="/frame.html" title="Articles" width="100%" height="4400" style="border:0"></iframe>'),
    card: 'article.card',
    whole: 'light',
    beside: 'words and pictures, no script',
  },
};

/** What stands in the iframe: the same cards, without a script. */
export const framed = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Articles</title>
<link rel="stylesheet" href="/theme.css"><body>${cards('article class="card"', light).replaceAll('</article class="card">', '</article>')}`;

/** The script of a page, where it has one. */
export const scriptOf = (name) => /<script type="module" src="([^"]+)"><\/script>/.exec(pages[name].html) ?? [''];

/** Each page as `/<at>.html`, and the same as its script finds it when it comes late. */
export const addressOf = (name, folder = '') => `${folder}/${Object.keys(pages).indexOf(name)}.html`;
