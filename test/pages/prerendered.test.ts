import { expect } from '@open-wc/testing';
import { asked, newKey } from '../server/client.js';
import { settled, withPage, withSlowPage, type Opened } from './page.js';

const states = { article: 'loaded', call: 'loaded', list: 'loaded', card: 'loaded' };
const endpoint = new URL('/endpoint/', location.href);

/** What places.js gives and notes. */
type Placed = Opened & { places(): string[]; noted: { before?: string[]; seen?: number } };

/** What moved once all of the page had been seen; what moves while it comes is a test of its own. */
const shiftsSince = ({ noted }: Opened): unknown[] =>
  noted.shifts.filter(({ startTime }) => startTime > ((noted as Placed['noted']).seen ?? 0));

async function asks(key: string): Promise<number> {
  const url = new URL(endpoint);
  url.searchParams.set('~key', key);
  return (await asked(url)).count;
}

describe('a page that was filled when it was built', () => {
  for (const prerender of ['', 'frames'])
    it(`asks nothing ${prerender && 'with frames'}`, async () => {
      const nonce = newKey();
      await withPage('prerendered.html', { prerender, nonce }, async (page) => {
        await settled(page, states);
        expect(page.document.getElementById('list')?.querySelectorAll('article-card')).to.have.length(3);
        expect(page.document.getElementById('article')?.textContent).to.contain('What the researchers saw');
        expect(page.document.querySelectorAll('article-card:not(:defined)')).to.have.length(0);
        // The article's two, which share one answer, and the list: asked by the build alone.
        expect(await asks(nonce)).to.equal(2);
        expect(page.noted.errors).to.deep.equal([]);
        expect(page.noted.said).to.deep.equal([]);
      });
    });

  for (const width of [390, 1280]) {
    it(`moves nothing when its frames come alive, ${width} px wide`, async () => {
      await withPage(
        'prerendered.html',
        { prerender: 'frames', nonce: newKey() },
        async (page) => {
          await settled(page, states);
          const { places, noted } = page as Placed;
          expect(noted.before, 'while the script was late').to.have.length.above(40);
          expect(places()).to.deep.equal(noted.before);
          expect(shiftsSince(page)).to.deep.equal([]);
        },
        [width, 800],
      );
    });

    it(`moves nothing without frames either, ${width} px wide`, async () => {
      await withPage(
        'prerendered.html',
        { prerender: '', nonce: newKey() },
        async (page) => {
          await settled(page, states);
          // Engines other than Chromium do not measure it.
          expect(shiftsSince(page)).to.deep.equal([]);
        },
        [width, 800],
      );
    });

    for (const prerender of ['', 'frames'])
      it(`stays where it is while the page comes bit by bit, ${width} px wide ${prerender && 'with frames'}`, async () => {
        const query = new URLSearchParams({ prerender, nonce: newKey() });
        const html = await (await fetch(`/endpoint/page/prerendered.html?${query}`)).text();
        const pieces = html.split(/(?<=<body>)|(?=<[^/][^>]* slot=)|(?=<footer)/);
        expect(pieces).to.have.length.above(20);
        await withSlowPage(
          pieces,
          async (page) => {
            await settled(page, states);
            // What is called good.
            expect(page.noted.shift).to.be.at.most(0.1);
          },
          [width, 800],
        );
      });
  }
});

describe('a filled list at the top of a page, which pushes all that stands below it', () => {
  for (const width of [390, 720, 1280])
    it(`is as tall before its script as after, ${width} px wide`, async () => {
      await withPage(
        'filled-list.html',
        { prerender: '', nonce: newKey() },
        async (page) => {
          const lists = ['list', 'two', 'strip', 'rows', 'bare'];
          await settled(page, Object.fromEntries(lists.map((id) => [id, 'loaded'])));
          const { places, noted } = page as Placed;
          const top = (all: string[] = []): number => Number(all.at(-1)?.split(' ').at(-3));
          expect(top(noted.before), 'the footer, while the script was late').to.be.above(1000);
          expect(Math.abs(top(places()) - top(noted.before))).to.be.below(1);
          expect(shiftsSince(page)).to.deep.equal([]);
        },
        [width, 800],
      );
    });
});
