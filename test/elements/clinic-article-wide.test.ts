import { expect } from '@open-wc/testing';
import '../../src/define/clinic-article.js';
import type { ClinicArticle } from '../../src/elements/clinic-article.js';
import { child, mounted, part } from './support.js';

const table = `<table><tr><th>Treatment</th><th>What it is for</th><th>Duration</th><th>Contraindications</th></tr>
  <tr><td>Botulinum toxin</td><td>Frown lines, migraine, and, as research suggests, some symptoms of depression</td>
  <td>3 to 4 months</td><td>Pregnancy, neuromuscular disease</td></tr></table>`;
const lines = `<pre>Monday to Friday   9:00 - 17:00    walk-in appointments, and a line that goes on</pre>`;

async function shown(html: string, inside = ''): Promise<ClinicArticle> {
  const room = await mounted(`<div style="inline-size: 320px"><clinic-article>${inside}</clinic-article></div>`);
  const article = room.querySelector('clinic-article') as ClinicArticle;
  article.article = { title: 'Prices', html };
  await article.updateComplete;
  return article;
}

describe('what is wider than its column, in a body', () => {
  for (const [name, html] of Object.entries({ 'a table': table, 'lines that do not wrap': lines }))
    it(`${name} scrolls in the article, and the page stays as wide as it is`, async () => {
      const article = await shown(`<p>First</p>${html}<p>Last</p>`);
      const room = part(article, 'body');
      expect(room.scrollWidth).to.be.greaterThan(room.clientWidth);
      expect((article.parentElement as HTMLElement).scrollWidth).to.be.at.most(326);
      expect(room.getBoundingClientRect().right).to.be.at.most(article.getBoundingClientRect().right + 6);
      room.focus();
      expect(article.shadowRoot?.activeElement, 'reached by keyboard').to.equal(room);
      await expect(article).to.be.accessible();
    });

  it('keeps the words of a table whole', async () => {
    const article = await shown(table);
    const [, , cell] = (child(article, 'body') as HTMLElement).querySelectorAll('th');
    const words = document.createRange();
    words.selectNodeContents(cell as Element);
    expect(words.getClientRects().length).to.equal(1);
  });

  it('is found in a body that the page wrote, too', async () => {
    const article = await shown('', `<div slot="body">${lines}</div>`);
    expect(part(article, 'body').tabIndex).to.equal(0);
  });

  it('breaks a word that is longer than the column', async () => {
    const article = await shown(`<p>https://example.org/${'long'.repeat(40)}</p>`);
    const room = part(article, 'body');
    expect(room.scrollWidth).to.be.at.most(room.clientWidth);
    expect(room.tabIndex, 'no stop for the keyboard').to.equal(-1);
  });

  it('a picture becomes as narrow as the column, unless the page has a rule for it', async () => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    const ready = new Promise((resolve) => sheet.addEventListener('load', resolve));
    sheet.href = '/dist/clinic-elements.css';
    document.head.append(sheet);
    await ready;
    const picture = (
      await shown('<img src="/test/fixtures/images/smiling-woman-400.jpg" width="1200" height="900">')
    ).querySelector('img') as HTMLImageElement;
    expect(picture.width).to.equal(320);
    expect(picture.height).to.equal(240);
    const own = document.createElement('style');
    own.textContent = 'img { max-width: 200px }';
    document.head.append(own);
    expect(picture.width).to.equal(200);
    sheet.remove();
    own.remove();
    expect(picture.width, 'without the sheet').to.equal(1200);
  });
});
