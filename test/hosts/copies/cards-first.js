// Stands for a page whose first script was made of one element: of the file `cards` the card alone is taken, then all that
// the file `rest` brings.
const { searchParams } = new URL(import.meta.url);
const define = customElements.define.bind(customElements);
customElements.define = (tag, element) => tag === 'article-card' && define(tag, element);
await import(searchParams.get('cards'));
delete customElements.define;
await import(searchParams.get('rest'));
