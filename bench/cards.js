// The same card, made by everybody: title, address, excerpt, picture, date. Each maker takes a place and an article, and
// gives back what changes and what removes it.

export const articles = Array.from({ length: 5000 }, (_, at) => ({
  title: `Article ${at}: can Botox help with depression?`,
  url: `/blog/${at}`,
  excerpt: 'Recent studies have shown that an injection better known from the mirror may lift a low mood.',
  image: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  date: '2026-10-19',
}));

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host { display: block }
  .card { border: 1px solid #ccc; border-radius: 12px; overflow: hidden; position: relative }
  .image { aspect-ratio: 3 / 2; overflow: hidden }
  ::slotted(img) { display: block; width: 100%; height: 100%; object-fit: cover }
  .body { padding: 20px } .heading { font-size: 19px; font-weight: 650 } .excerpt { margin-top: 8px } .meta { margin-top: 12px }
  ::slotted(a)::after { content: ''; position: absolute; inset: 0 }`);

const frame = document.createElement('template');
frame.innerHTML = `<article class="card"><div class="image"><slot name="image"></slot></div><div class="body">
  <div class="heading" role="heading" aria-level="3"><slot name="heading"></slot></div>
  <div class="excerpt"><slot name="excerpt"></slot></div><div class="meta"><slot name="date"></slot></div></div></article>`;
const children = document.createElement('template');
children.innerHTML =
  '<img slot="image" alt="" width="400" height="267" loading="lazy" decoding="async" referrerpolicy="no-referrer"><a slot="heading"></a><span slot="excerpt"></span><time slot="date"></time>';

/** The cheapest card that there can be: one shadow root, one shared sheet, children cloned from a template. */
class FloorCard extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(frame.content.cloneNode(true));
  }
}
customElements.define('floor-card', FloorCard);

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

/** A card of another library: its tag, and the HTML of its inside. */
function other(tag, html, ...places) {
  const template = document.createElement('template');
  template.innerHTML = `<${tag}>${html}</${tag}>`;
  return (article) => {
    const element = template.content.firstElementChild.cloneNode(true);
    const parts = places.map((place) => element.querySelector(place));
    fill(parts, article);
    return { element, change: (next) => fill(parts, next) };
  };
}
const parts = ['img', 'a', 'span', 'time'];
const plain = '<a></a><p><span></span></p><time></time>';

/** By name, each: what makes a card. `load` brings the library. */
export const makers = {
  floor: { make: floor },
  'clinic-elements': { make: clinic, load: () => import('/dist/clinic-elements.js') },
  shoelace: {
    make: other(
      'sl-card',
      `<img slot="image" alt="" loading="lazy"><strong slot="header"><a></a></strong><span></span><div slot="footer"><time></time></div>`,
      ...parts,
    ),
    load: () => import('@shoelace-style/shoelace/dist/components/card/card.js'),
  },
  'web awesome': {
    make: other(
      'wa-card',
      `<img slot="media" alt="" loading="lazy"><strong slot="header"><a></a></strong><span></span><div slot="footer"><time></time></div>`,
      ...parts,
    ),
    load: () => import('@awesome.me/webawesome/dist/components/card/card.js'),
  },
  'material web': {
    make: other('md-elevated-card', `<img alt="" loading="lazy">${plain}`, ...parts),
    load: () => import('@material/web/labs/card/elevated-card.js'),
  },
  ionic: {
    make: other(
      'ion-card',
      `<img alt="" loading="lazy"><ion-card-header><ion-card-title><a></a></ion-card-title></ion-card-header><ion-card-content><span></span><time></time></ion-card-content>`,
      ...parts,
    ),
    load: () => import('./ionic.js'),
  },
  fast: { make: other('fast-card', `<img alt="" loading="lazy">${plain}`, ...parts), load: () => import('./fast.js') },
  preact: { load: () => import('./preact.js') },
};
