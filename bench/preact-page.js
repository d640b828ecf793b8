// A page whose cards Preact draws from the JSON that stands in it.
import { make } from './preact.js';

const room = document.getElementById('cards');
for (const article of JSON.parse(document.getElementById('articles').textContent)) room.append(make(article).element);
