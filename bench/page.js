// What the bench asks of a page that one maker has to itself.
import { articles, makers } from './cards.js';

let make;
let cards = [];
const room = document.body.appendChild(document.createElement('main'));

const drawn = async () => {
  await cards.at(-1)?.element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

window.bench = {
  names: Object.keys(makers),
  async load(name) {
    const loaded = await makers[name].load?.();
    make = makers[name].make ?? loaded.make;
  },
  async mount(count) {
    cards = articles.slice(0, count).map((article) => make(article));
    room.append(...cards.map(({ element }) => element));
    await drawn();
  },
  async update() {
    cards.forEach(({ change }, at) => change(articles[(at + 1) % articles.length]));
    await drawn();
  },
  async removal() {
    room.replaceChildren();
    await drawn();
    cards = [];
  },
};
