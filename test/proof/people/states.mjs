// Every element in every state, as tags for a page of people's.

const posts = ['One', 'Two', 'Three'].map((title) => ({
  title: `${title}: can Botox help with depression, and whom?`,
  url: `/${title}`,
  excerpt: 'Recent studies have shown that an injection may lift a low mood.',
  date: '2026-10-19',
  image: { src: '/test/fixtures/images/smiling-woman-400.jpg', alt: 'A woman smiles', width: 400, height: 225 },
  author: 'Ana Ruiz',
  category: 'Botox',
}));
const article = {
  ...posts[0],
  tags: ['mood', 'research'],
  html: '<h2>What was seen</h2><p>Words and <a href="/a">a link</a>.</p>',
};
const clinic = {
  name: 'PMN',
  heading: 'Talk to us',
  text: 'Call us, or book online.',
  phone: '786.701.5750',
  bookUrl: '/book',
};

const echo = (json, order = '') =>
  `/endpoint/echo?body=${encodeURIComponent(JSON.stringify(json))}${order}`.replaceAll('&', '&amp;');
const fallback = '<p>Our <a href="/blog">blog</a></p>';

/** The tags of one state; each with its own children where nothing comes. */
function tags(source, own = '') {
  return `<clinic-article src="${source(article)}">${own && ''}</clinic-article>
    <article-card src="${source(posts[1])}" show="image excerpt date author category">${own}</article-card>
    <related-posts loading="eager" src="${source(posts)}">${own}</related-posts>
    <book-consult-cta src="${source(clinic)}">${own}</book-consult-cta>`;
}

/** By state: the tags, and the states that they end in. */
export const states = {
  loaded: [tags((json) => echo(json)), 'loaded'],
  loading: [tags((json) => echo(json, '&~fault=hang')), 'loading'],
  empty: [tags((json) => echo(Array.isArray(json) || json.title ? [] : {}), fallback), 'empty'],
  error: [tags((json) => echo(json, '&~status=404'), fallback), 'error'],
  idle: [
    `<clinic-article></clinic-article><article-card>${fallback}</article-card><related-posts>${fallback}</related-posts>
     <book-consult-cta>${fallback}</book-consult-cta>`,
    'idle',
  ],
};

/** The layouts that an agency can choose, each loaded. */
export const layouts = `<article-card layout="row" src="${echo(posts[0])}"></article-card>
  <article-card layout="overlay" src="${echo(posts[1])}"></article-card>
  <article-card layout="overlay" style="inline-size: 260px" excerpt="${'A picture may be light, and the words many. '.repeat(6)}" src="${echo(posts[1])}"></article-card>
  <article-card layout="text" src="${echo(posts[2])}"></article-card>
  <article-card appearance="plain" src="${echo(posts[0])}"></article-card>
  <related-posts layout="list" loading="eager" src="${echo(posts)}"></related-posts>
  <related-posts columns="2" loading="eager" heading="Also" src="${echo(posts)}"></related-posts>
  <book-consult-cta layout="card" src="${echo(clinic)}"></book-consult-cta>
  <p>Questions? <book-consult-cta layout="inline" phone="786.701.5750"></book-consult-cta></p>`;

export const visitors = {
  light: { style: 'color-scheme: light; background: #fff; color: #1d2b29' },
  dark: { style: 'color-scheme: dark; background: #141b1a; color: #e8efec', media: { colorScheme: 'dark' } },
  'forced colours': { style: '', media: { forcedColors: 'active', colorScheme: 'dark' } },
};
