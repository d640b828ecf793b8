// Runs in each page of the loading bench before anything else, in its frames too. Frame by frame it looks whether the
// cards are whole, and notes when the frame in which they became so has been painted.
(() => {
  performance.mark('bench');
  const seen = { first: 0, all: 0, largest: 0, shift: 0 };
  window.seen = seen;
  const { card, whole, count } = JSON.parse(window.wanted ?? '{}');
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  watch('layout-shift', ({ value }) => (seen.shift += value));
  if (!card) return;
  const isWhole = (element) => whole === 'light' || !!element.shadowRoot?.childElementCount;
  const painted = (note) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => note(performance.now());
    port2.postMessage(0);
  };
  const look = () => {
    const cards = [...document.querySelectorAll(card)].filter(isWhole);
    if (cards.length && !seen.first) {
      seen.first = -1;
      painted((time) => (seen.first = time));
    }
    if (cards.length === count) painted((time) => (seen.all = time));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
