import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { echo } from '../server/client.js';
import { complaints, reached } from './support.js';

const posts = ['One', 'Two', 'Three'].map((title) => ({
  title,
  url: `/${title}`,
  excerpt: 'Words',
  date: '2026-10-19',
}));
const post = { ...posts[0], html: '<h2>Inside</h2><p>Text</p>', tags: ['a', 'b'] };

/** An address for an attribute. */
const address = (json: unknown, orders = {}): string => echo(json, orders).href.replaceAll('&', '&amp;');

/** Each element in each state: its tag, and the state that it ends in. */
const states = {
  'a card': ['<article-card heading="T" href="/a" date="2026-10-19"></article-card>', 'loaded'],
  'a card that loads': [`<article-card src="${address(post, { delay: 2000 })}"></article-card>`, 'loading'],
  'a card that failed': [
    `<article-card src="${address(post, { status: 404 })}"><p>Our blog</p></article-card>`,
    'error',
  ],
  'a list': [`<related-posts loading="eager" src="${address(posts)}"></related-posts>`, 'loaded'],
  'a list that loads': [
    `<related-posts loading="eager" src="${address(posts, { delay: 2000 })}"></related-posts>`,
    'loading',
  ],
  'an empty list': [
    `<related-posts loading="eager" src="${address([])}"><a href="/b">Blog</a></related-posts>`,
    'empty',
  ],
  'a list that failed': [
    `<related-posts loading="eager" src="${address(posts, { status: 404 })}"><a href="/b">Blog</a></related-posts>`,
    'error',
  ],
  'a call to action': [
    '<book-consult-cta heading="Talk" text="Words" phone="786.701.5750" book-href="/b"></book-consult-cta>',
    'loaded',
  ],
  'an article': [`<clinic-article src="${address(post)}"></clinic-article>`, 'loaded'],
  'an article that loads': [`<clinic-article src="${address(post, { delay: 2000 })}"></clinic-article>`, 'loading'],
  'an article that failed': [`<clinic-article src="${address(post, { status: 404 })}"></clinic-article>`, 'error'],
} as const;

const schemes = {
  light: 'color-scheme: light; background: #ffffff; color: #1d2b29',
  dark: 'color-scheme: dark; background: #141b1a; color: #e8efec',
};

describe('accessibility', () => {
  for (const [what, [tag, state]] of Object.entries(states)) {
    for (const [scheme, style] of Object.entries(schemes)) {
      for (const language of ['en', 'es']) {
        it(`finds no fault with ${what}, ${scheme}, ${language}`, async () => {
          await complaints(async () => {
            const page = await fixture<HTMLElement>(`<main lang="${language}" style="${style}">${tag}</main>`);
            await reached(page.firstElementChild as Element, state);
            await expect(page).to.be.accessible();
          });
        });
      }
    }
  }

  it('finds no fault with less important words on a page whose own words are grey', async () => {
    const page = await fixture<HTMLElement>(
      `<main style="background: #fff; color: #555">${states['a list'][0]}${states['an article'][0]}</main>`,
    );
    for (const host of page.children) await reached(host, 'loaded');
    await expect(page).to.be.accessible();
  });

  it('gives each card one tab stop, in reading order', async () => {
    const page = await fixture<HTMLElement>(
      `<main><button>Before</button>${states['a list'][0]}<button>After</button></main>`,
    );
    await reached(page.querySelector('related-posts') as Element, 'loaded');
    page.querySelector('button')?.focus();
    const stops: (string | null | undefined)[] = [];
    while (document.activeElement?.textContent !== 'After' && stops.length < 9) {
      await sendKeys({ press: 'Tab' });
      stops.push(document.activeElement?.textContent);
    }
    expect(stops).to.deep.equal(['One', 'Two', 'Three', 'After']);
  });

  // Playwright alone can read the accessibility tree.
  if (navigator.userAgent.includes('Chrome')) {
    it('is heard as a list of articles, each a heading that is a link', async () => {
      const page = await fixture<HTMLElement>(`<main>${states['a list'][0]}</main>`);
      await reached(page.querySelector('related-posts') as Element, 'loaded');
      const tree = await executeServerCommand<string, { selector: string }>('aria-snapshot', { selector: 'main' });
      const lines = tree.split('\n').map((line) => line.trim());
      expect(lines.slice(0, 3).join(' ')).to.match(
        /region "You might also enjoy".*heading "You might also enjoy" \[level=2\]/,
      );
      expect(lines.filter((line) => line.startsWith('- listitem'))).to.have.length(3);
      for (const title of ['One', 'Two', 'Three']) {
        const at = lines.findIndex((line) => line.startsWith(`- heading "${title}" [level=3]`));
        expect(lines[at - 1]).to.contain('article');
        expect(lines[at + 1]).to.contain(`link "${title}"`);
      }
    });
  }
});
