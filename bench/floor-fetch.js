// The floor's cards, out of a JSON endpoint: one request, no more checks than JSON.parse makes, everything in one go.
import './floor.js';

const children = document.createElement('template');
children.innerHTML =
  '<img slot="image" alt="" loading="lazy"><a slot="heading"></a><span slot="excerpt"></span><time slot="date"></time>';
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

const { items } = await (await fetch('/posts.json')).json();
const cards = items.map(({ title, url, excerpt, image, published }) => {
  const card = document.createElement('floor-card');
  card.append(children.content.cloneNode(true));
  const [picture, link, words, time] = card.children;
  Object.assign(picture, image);
  Object.assign(link, { href: url, textContent: title });
  words.textContent = excerpt;
  Object.assign(time, { dateTime: published, textContent: day.format(new Date(published)) });
  return card;
});
document.getElementById('cards').append(...cards);
