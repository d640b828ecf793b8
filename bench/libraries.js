// What an agency would take instead: the card of each library as its documentation writes it, with the style sheets that
// it asks for. `<img>`, `<a>`, `<span>` and `<time>` take an article's picture, title, words and date.
const plain = '<a></a><p><span></span></p><time></time>';

export const libraries = {
  shoelace: {
    tag: 'sl-card',
    html: `<img slot="image" alt="" loading="lazy"><strong slot="header"><a></a></strong><span></span><div slot="footer"><time></time></div>`,
    module: '@shoelace-style/shoelace/dist/components/card/card.js',
    sheets: ['@shoelace-style/shoelace/dist/themes/light.css'],
  },
  'web awesome': {
    tag: 'wa-card',
    html: `<img slot="media" alt="" loading="lazy"><strong slot="header"><a></a></strong><span></span><div slot="footer"><time></time></div>`,
    module: '@awesome.me/webawesome/dist/components/card/card.js',
    sheets: ['@awesome.me/webawesome/dist/styles/themes/default.css'],
  },
  'material web': {
    tag: 'md-elevated-card',
    html: `<img alt="" loading="lazy">${plain}`,
    module: '@material/web/labs/card/elevated-card.js',
    sheets: [],
  },
  ionic: {
    tag: 'ion-card',
    html: `<img alt="" loading="lazy"><ion-card-header><ion-card-title><a></a></ion-card-title></ion-card-header><ion-card-content><span></span><time></time></ion-card-content>`,
    module: './ionic.js',
    sheets: ['@ionic/core/css/core.css'],
  },
  fast: { tag: 'fast-card', html: `<img alt="" loading="lazy">${plain}`, module: './fast.js', sheets: [] },
};
