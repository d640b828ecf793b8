import { expect } from '@open-wc/testing';
import '../../src/define/book-consult-cta.js';
import type { BookConsultCta } from '../../src/elements/book-consult-cta.js';
import { mounted, part } from './support.js';

const banner = '<book-consult-cta heading="Talk to us" phone="786.701.5750"></book-consult-cta>';
const bar = '<book-consult-cta layout="bar" phone="786.701.5750"></book-consult-cta>';

/** Waits until a bar is out of the way, or back. */
function turned(cta: BookConsultCta, aside: boolean): Promise<void> {
  const is = (): boolean => part(cta, 'base').classList.contains('aside');
  return new Promise((resolve) => {
    const look = (): void => void (is() === aside ? resolve() : requestAnimationFrame(look));
    look();
  });
}

/** Runs with a list of what a document is listened to for, kept up to date. */
async function withListeners(run: (listening: string[]) => Promise<void>): Promise<void> {
  const listening: string[] = [];
  const { addEventListener: add, removeEventListener: remove } = document;
  Object.assign(document, {
    addEventListener(...given: Parameters<typeof add>): void {
      listening.push(given[0]);
      add.apply(document, given);
    },
    removeEventListener(...given: Parameters<typeof remove>): void {
      const at = listening.indexOf(given[0]);
      if (at >= 0) listening.splice(at, 1);
      remove.apply(document, given);
    },
  });
  await run(listening).finally(() => Object.assign(document, { addEventListener: add, removeEventListener: remove }));
}

describe('<book-consult-cta layout="bar">', () => {
  it('steps aside while another call to action is in view', async () => {
    const page = await mounted<BookConsultCta>(`<div>${banner}${bar}</div>`);
    const [other, cta] = [...page.children] as [BookConsultCta, BookConsultCta];
    await turned(cta, true);
    other.remove();
    await turned(cta, false);
  });

  it('steps aside for one that comes later, and comes back when that one becomes a bar too', async () => {
    const cta = await mounted<BookConsultCta>(bar);
    cta.insertAdjacentHTML('afterend', banner);
    await turned(cta, true);
    (cta.nextElementSibling as BookConsultCta).layout = 'bar';
    await turned(cta, false);
  });

  it('stays while it holds the focus, and steps aside when that goes on', async () => {
    const page = await mounted<BookConsultCta>(`<div>${bar}${bar}<button>After</button></div>`);
    const [focused, other] = [...page.children] as [BookConsultCta, BookConsultCta];
    await focused.updateComplete;
    focused.querySelector('a')?.focus();
    page.insertAdjacentHTML('beforeend', banner);
    await turned(other, true);
    await new Promise(requestAnimationFrame);
    await focused.updateComplete;
    expect(part(focused, 'base').classList.contains('aside')).to.equal(false);
    page.querySelector('button')?.focus();
    await turned(focused, true);
  });

  it('stays for the reader who goes from a field below it to its own links', async () => {
    const page = await mounted<BookConsultCta>(
      `<div style="position: fixed; inset: auto 0 0 0"><input aria-label="Name" />${banner}${bar}</div>`,
    );
    const [field, other, cta] = [...page.children] as [HTMLInputElement, BookConsultCta, BookConsultCta];
    // The banner shows when the bar has begun to look.
    await turned(cta, true);
    other.remove();
    await turned(cta, false);
    field.style.cssText = 'position: fixed; inset: auto auto 0 0';
    field.focus();
    await turned(cta, true);
    cta.querySelector('a')?.focus();
    await turned(cta, false);
    expect(document.activeElement === cta.querySelector('a')).to.equal(true);
  });

  it('listens to the focus of its page while it is there, and to nothing when it has gone', async () => {
    await withListeners(async (listening) => {
      // The banner shows when the bar has begun to look.
      const page = await mounted<BookConsultCta>(`<div>${banner}${bar}</div>`);
      const cta = page.lastElementChild as BookConsultCta;
      await turned(cta, true);
      expect(listening.filter((name) => name.startsWith('focus')).sort()).to.deep.equal(['focusin', 'focusout']);
      cta.remove();
      while (listening.some((name) => name.startsWith('focus'))) await new Promise(requestAnimationFrame);
      page.append(cta);
      await turned(cta, true);
      cta.layout = 'card';
      await turned(cta, false);
      expect(listening.filter((name) => name.startsWith('focus'))).to.deep.equal([]);
    });
  });
});
