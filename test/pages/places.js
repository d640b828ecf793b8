// Says where everything stands that can be read; and notes it before any element has come alive.
window.places = () =>
  [...document.querySelectorAll('[slot], [slot] *, footer')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const numbers = [x + scrollX, y + scrollY, width, height].map((number) => Math.round(number * 10) / 10);
    return `${element.localName} ${element.slot} ${numbers.join(' ')}`;
  });
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    window.noted.before = document.querySelector('article-card:defined') ? [] : window.places();
    window.noted.seen = performance.now();
  }),
);
