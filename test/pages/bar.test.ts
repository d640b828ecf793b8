import { expect } from '@open-wc/testing';
import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import { settled, withPage, type Opened } from './page.js';

/** A page with a bar under some screens of words, in a window of a size. */
function withBar(
  size: [number, number],
  run: (bar: HTMLElement, frame: HTMLElement, page: Opened) => Promise<void>,
): Promise<void> {
  return withPage(
    'empty.html',
    {},
    async (page) => {
      page.document.body.innerHTML = `<main tabindex="-1"><p style="block-size: 900px">Words</p></main>
        <book-consult-cta id="bar" layout="bar" heading="Talk to us" phone="786.701.5750" book-href="/book"></book-consult-cta>
        <div id="room"></div>`;
      // As on a phone, where a scroll bar takes no room.
      page.document.documentElement.style.scrollbarWidth = 'none';
      await settled(page, { bar: 'loaded' });
      const bar = page.document.getElementById('bar') as HTMLElement;
      await run(bar, bar.shadowRoot?.querySelector('[part="base"]') as HTMLElement, page);
      expect(page.noted.errors).to.deep.equal([]);
    },
    size,
  );
}

const isAside = (frame: HTMLElement): boolean => frame.classList.contains('aside');

/** Waits until a condition holds. */
async function until(page: Opened, holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => page.requestAnimationFrame(resolve));
}

/** A field that the bar lies over, in a document or in a shadow root. */
function covered(parent: Node, page: Opened): HTMLInputElement {
  const field = page.document.createElement('input');
  field.setAttribute('aria-label', 'Name');
  field.style.cssText = 'position: fixed; inset: auto auto 0 0';
  parent.appendChild(field);
  return field;
}

/** Works with a field until the bar has seen it: what a bar looks at is fetched. */
async function workedWith(field: HTMLInputElement, frame: HTMLElement, page: Opened): Promise<void> {
  page.focus();
  await until(page, () => {
    if (!isAside(frame)) field.blur();
    field.focus();
    return isAside(frame);
  });
}

describe('a bar at the bottom of a small screen', () => {
  it('steps aside for a field that it would cover, and comes back when the field is left', async () => {
    await withBar([390, 560], async (_, frame, page) => {
      const field = covered(page.document.body, page);
      await workedWith(field, frame, page);
      await until(page, () => page.getComputedStyle(frame).visibility === 'hidden');
      const { left, bottom } = field.getBoundingClientRect();
      expect(page.document.elementFromPoint(left + 5, bottom - 5) === field).to.equal(true);
      field.blur();
      await until(page, () => !isAside(frame));
      await until(page, () => page.getComputedStyle(frame).visibility === 'visible');
    });
  });

  it('stays for a field that stands above it', async () => {
    await withBar([390, 560], async (_, frame, page) => {
      const [low, high] = [covered(page.document.body, page), covered(page.document.body, page)];
      high.style.inset = '0 auto auto 0';
      await workedWith(low, frame, page);
      high.focus();
      expect(page.document.activeElement === high).to.equal(true);
      await until(page, () => !isAside(frame));
    });
  });

  it('steps aside for a field in a shadow root, wherever its host stands', async () => {
    await withBar([390, 560], async (_, frame, page) => {
      const host = page.document.createElement('div');
      host.style.cssText = 'position: absolute; inset: 0 auto auto 0';
      page.document.body.append(host);
      await workedWith(covered(host.attachShadow({ mode: 'open' }), page), frame, page);
      await until(page, () => isAside(frame));
    });
  });

  it('stays where a visitor taps on the words of a page that can take the focus', async () => {
    await withBar([390, 560], async (bar, frame, page) => {
      await workedWith(covered(page.document.body, page), frame, page);
      const { left, top } = (page.frameElement as HTMLElement).getBoundingClientRect();
      const main = page.document.querySelector('main') as HTMLElement;
      const tapped = new Promise((resolve) => main.addEventListener('click', resolve, { once: true }));
      await sendMouse({ type: 'click', position: [Math.round(left + 60), Math.round(top + 60)] });
      await tapped;
      await (bar as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      expect(page.document.activeElement === main, 'the page has the focus').to.equal(true);
      expect(main.getBoundingClientRect().bottom, 'and goes on below the bar').to.be.above(page.innerHeight);
      expect(isAside(frame)).to.equal(false);
    });
  });

  it('is fixed only where the window is high enough', async () => {
    for (const [height, position] of [
      [470, 'static'],
      [490, 'fixed'],
    ] as const)
      await withBar([390, height], async (_, frame, page) => {
        expect(page.getComputedStyle(frame).position, `${height} px`).to.equal(position);
      });
  });

  for (const width of [320, 390]) {
    it(`covers nothing at the end of the page, ${width} px wide, with two ways to reach the clinic or three`, async () => {
      await withBar([width, 560], async (bar, frame, page) => {
        const room = (): number => bar.getBoundingClientRect().height - frame.getBoundingClientRect().height;
        expect(room(), 'two').to.be.at.least(0);
        bar.setAttribute('sms-href', 'sms:+17867015750');
        await until(page, () => !!bar.querySelector('[slot="sms"]'));
        expect(room(), 'three').to.be.at.least(0);
      });
    });

    it(`does not break the number, ${width} px wide`, async () => {
      await withBar([width, 560], async (bar, frame, page) => {
        const range = page.document.createRange();
        range.selectNodeContents(bar.querySelector('[slot="phone"]') as Node);
        expect(range.toString()).to.equal('786.701.5750');
        expect(new Set([...range.getClientRects()].map(({ top }) => top)).size).to.equal(1);
        expect(frame.scrollWidth).to.be.at.most(width);
      });
    });
  }

  it('lets no words of the page shine through it, whatever its surface', async () => {
    await withBar([390, 560], async (bar, frame, page) => {
      bar.style.setProperty('--clinic-surface', 'rgb(15 107 100 / 0.11)');
      expect(page.getComputedStyle(frame).backgroundColor).to.match(/^rgb\(/);
      expect(page.getComputedStyle(frame).backgroundImage).to.contain('0.11');
    });
  });

  it('stays inside a window of 320 px at twice the text size', async () => {
    await withBar([320, 560], async (bar, frame, page) => {
      bar.style.setProperty('--clinic-font-size', '32px');
      for (const link of bar.querySelectorAll('a')) {
        const { left, right } = link.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(320);
      }
      expect(frame.scrollWidth).to.be.at.most(320);
      expect(page.document.documentElement.scrollWidth).to.equal(320);
    });
  });

  // The other engines' drivers cannot print.
  if (navigator.userAgent.includes('Chrome')) {
    it('stands in the flow of a printed page, with its heading', async () => {
      await withBar([390, 560], async (bar, frame, page) => {
        try {
          await emulateMedia({ media: 'print' });
          expect(page.getComputedStyle(frame).position).to.equal('static');
          expect(bar.querySelector('[slot="heading"]')?.checkVisibility()).to.equal(true);
        } finally {
          await emulateMedia({ media: 'screen' });
        }
        expect(page.getComputedStyle(frame).position).to.equal('fixed');
      });
    });
  }
});
