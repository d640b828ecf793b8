import { h, render } from 'preact';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const card = ({ title, url, excerpt, image, date }) =>
  h('article', { class: 'card' }, [
    h('div', { class: 'image' }, h('img', { src: image, alt: '', loading: 'lazy' })),
    h('div', { class: 'body' }, [
      h('h3', null, h('a', { href: url }, title)),
      h('p', null, excerpt),
      h('time', { dateTime: date }, day.format(new Date(date))),
    ]),
  ]);

export function make(article) {
  const element = document.createElement('div');
  render(card(article), element);
  return { element, change: (next) => render(card(next), element) };
}
