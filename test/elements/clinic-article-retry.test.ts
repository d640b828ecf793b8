import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/clinic-article.js';
import type { ClinicArticle } from '../../src/elements/clinic-article.js';
import { echo } from '../server/client.js';
import { complaints, heard, mounted, part, reached, slotted, visible } from './support.js';

const post = { title: 'Sun', url: '/sun', html: '<p>Stay out of it.</p>' };

/** An article that failed once, with a button to go on to; what it will be asked answers as `orders` say. */
async function failed(orders: Record<string, number>, inside = ''): Promise<ClinicArticle> {
  const page = await mounted<ClinicArticle>(
    `<div><button>Before</button><clinic-article>${inside}</clinic-article></div>`,
  );
  const article = page.querySelector('clinic-article') as ClinicArticle;
  const error = heard(article, 'clinic-error');
  article.src = echo(post, { status: 404, ...orders }).href;
  await error;
  return article;
}

/** Presses *Try again* with the keyboard. */
async function tryAgain(article: ClinicArticle): Promise<void> {
  part(article, 'retry').focus();
  // The word that the key was pressed may come after the answer.
  const loading = reached(article, 'loading');
  await sendKeys({ press: 'Enter' });
  await loading;
  await article.updateComplete;
}

const focused = (article: ClinicArticle): Element | null | undefined => article.shadowRoot?.activeElement;

describe('<clinic-article> that did not come', () => {
  it('keeps the reader who tries again while it loads, and when it has come', async () => {
    await complaints(async () => {
      const article = await failed({ times: 1, delay: 300 });
      const load = heard(article, 'clinic-load');
      await tryAgain(article);
      expect(document.activeElement === article, 'while it loads').to.equal(true);
      expect(focused(article) === part(article, 'article')).to.equal(true);
      await load;
      await article.updateComplete;
      expect(slotted(article, 'heading')).to.equal('Sun');
      expect(document.activeElement === article, 'when it has come').to.equal(true);
    });
  });

  it('gives the reader the button again when it has failed again', async () => {
    await complaints(async () => {
      const article = await failed({ times: 2, delay: 300 });
      const error = heard(article, 'clinic-error');
      await tryAgain(article);
      await error;
      while (focused(article) === part(article, 'article')) await new Promise(requestAnimationFrame);
      expect(focused(article) === part(article, 'retry')).to.equal(true);
      const load = heard(article, 'clinic-load');
      await sendKeys({ press: 'Enter' });
      await load;
      expect(slotted(article, 'heading')).to.equal('Sun');
    });
  });

  for (const [how, times] of [
    ['it has come', 1],
    ['it has failed again', 2],
  ] as const) {
    it(`leaves a reader alone who has gone on when ${how}`, async () => {
      await complaints(async () => {
        const article = await failed({ times, delay: 300 });
        const end = heard(article, times === 1 ? 'clinic-load' : 'clinic-error');
        await tryAgain(article);
        const other = article.parentElement?.querySelector('button');
        other?.focus();
        await end;
        await article.updateComplete;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        expect(document.activeElement === other).to.equal(true);
      });
    });
  }

  for (const stray of ['<br>', '<p></p>', '<p></p><br>\n']) {
    it(`says so, with a button, beside what an editor left behind: ${stray.trim()}`, async () => {
      await complaints(async () => {
        const article = await failed({}, stray);
        expect(part(article, 'error').textContent?.trim()).to.equal('This article could not be loaded.');
        expect(visible(part(article, 'retry'))).to.equal(true);
      });
    });
  }

  it('says nothing of it where the page has words of its own', async () => {
    await complaints(async () => {
      const article = await failed({}, '<br><p>Read it on our blog</p>');
      expect(part(article, 'error').textContent?.trim()).to.equal('');
      expect(visible(article.querySelector('p') ?? undefined)).to.equal(true);
    });
  });
});
