// The same card, made by everybody: title, address, excerpt, picture, date. Each maker takes an article, and gives back
// the element and what changes it.
import './floor.js';
import { libraries } from './libraries.js';

export const articles = Array.from({ length: 5000 }, (_, at) => ({
  title: `Article ${at}: can Botox help with depression?`,
  url: `/blog/${at}`,
  excerpt: 'Recent studies have shown that an injection better known from the mirror may lift a low mood.',
  image: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  date: '2026-10-19',
}));

const children = document.createElement('template');
children.innerHTML =
  '<img slot="image" alt="" width="400" height="267" loading="lazy" decoding="async" referrerpolicy="no-referrer"><a slot="heading"></a><span slot="excerpt"></span><time slot="date"></time>';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

function fill(parts, { title, url, excerpt, image, date }) {
  const [picture, link, words, time] = parts;
  picture.src = image;
  link.href = url;
  link.textContent = title;
  words.textContent = excerpt;
  time.dateTime = date;
  time.textContent = day.format(new Date(date));
}

function floor(article) {
  const element = document.createElement('floor-card');
  element.append(children.content.cloneNode(true));
  fill(element.children, article);
  return { element, change: (next) => fill(element.children, next) };
}

function clinic(article) {
  const element = document.createElement('article-card');
  element.article = article;
  return { element, change: (next) => (element.article = next) };
}

/** A card of another library. */
function other({ tag, html }) {
  const template = document.createElement('template');
  template.innerHTML = `<${tag}>${html}</${tag}>`;
  return (article) => {
    const element = template.content.firstElementChild.cloneNode(true);
    const parts = ['img', 'a', 'span', 'time'].map((place) => element.querySelector(place));
    fill(parts, article);
    return { element, change: (next) => fill(parts, next) };
  };
}

/** By name, each: what makes a card. `load` brings the library. */
export const makers = {
  floor: { make: floor },
  'clinic-elements': { make: clinic, load: () => import('/dist/clinic-elements.js') },
  shoelace: {
    make: other(libraries.shoelace),
    load: () => import('@shoelace-style/shoelace/dist/components/card/card.js'),
  },
  'web awesome': {
    make: other(libraries['web awesome']),
    load: () => import('@awesome.me/webawesome/dist/components/card/card.js'),
  },
  'material web': {
    make: other(libraries['material web']),
    load: () => import('@material/web/labs/card/elevated-card.js'),
  },
  ionic: { make: other(libraries.ionic), load: () => import('./ionic.js') },
  fast: { make: other(libraries.fast), load: () => import('./fast.js') },
  preact: { load: () => import('./preact.js') },
};
