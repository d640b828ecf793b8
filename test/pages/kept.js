// A page that a visitor leaves and comes back to, all by itself: it fills, goes to `left.html`, is sent back from there,
// and tells its server (`report`) what it then finds. Drivers lose sight of a page that their browser kept.
const ids = ['card', 'fed', 'list', 'article', 'cta'];
const byId = (id) => document.getElementById(id);
const text = () => document.querySelector('main').textContent.replace(/\s+/g, ' ');
const until = async (is) => {
  while (!is()) await new Promise((resolve) => requestAnimationFrame(resolve));
};
let whole = '';

async function shown({ persisted }) {
  const errors = window.noted.errors;
  if (!whole) {
    await until(() => ids.every((id) => byId(id).dataset.state === 'loaded'));
    byId('card').setAttribute('heading', 'Changed');
    await until(() => byId('card').textContent.includes('Changed'));
    whole = text();
    // a page that was left before it had loaded is not kept
    await until(() => document.readyState === 'complete');
    setTimeout(() => (location.href = '/endpoint/page/left.html'));
    return;
  }
  const same = text() === whole;
  byId('card').setAttribute('heading', 'Alive');
  await until(() => byId('card').textContent.includes('Alive'));
  const report = new URLSearchParams(location.search).get('report');
  await fetch(
    `/endpoint/echo?${new URLSearchParams({ '~key': report, found: JSON.stringify({ persisted, same, errors }) })}`,
  );
}

addEventListener('pageshow', (event) => void shown(event));
