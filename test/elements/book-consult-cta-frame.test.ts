import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/book-consult-cta.js';
import type { BookConsultCta } from '../../src/elements/book-consult-cta.js';
import { child, mounted, part } from './support.js';

describe('<book-consult-cta>', () => {
  it('leaves its heading a third of a banner of 720 px beside a long label', async () => {
    const page = await mounted<BookConsultCta>(
      `<div style="inline-size: 720px"><book-consult-cta heading="Talk to us about what you need" text="Call us."
        phone="786.701.5750" book-href="/book"
        book-label="Book a first consultation with one of our physicians, in person or by video, on any day of the week"
      ></book-consult-cta></div>`,
    );
    const cta = page.querySelector('book-consult-cta') as BookConsultCta;
    await cta.updateComplete;
    expect(part(cta, 'heading').getBoundingClientRect().width).to.be.at.least(240);
    expect(part(cta, 'actions').getBoundingClientRect().right).to.be.at.most(page.getBoundingClientRect().right);
    expect(page.scrollWidth).to.equal(720);
  });

  it('makes its buttons as wide as a phone lets them be, and leaves words where they begin', async () => {
    const page = await mounted<BookConsultCta>(
      `<div style="inline-size: 360px"><book-consult-cta heading="Talk to us" phone="ask at the desk" book-href="/book"
        sms-href="sms:+17867015750"></book-consult-cta></div>`,
    );
    const cta = page.querySelector('book-consult-cta') as BookConsultCta;
    await cta.updateComplete;
    const [room, book, sms] = ['actions', 'book', 'sms'].map((name) => part(cta, name).getBoundingClientRect().width);
    expect([book, sms]).to.deep.equal([room, room]);
    expect(part(cta, 'phone').getBoundingClientRect().width).to.be.below((room ?? 0) * 0.8);
    page.style.inlineSize = '600px';
    expect(part(cta, 'book').getBoundingClientRect().width).to.be.below(300);
  });

  it('draws the focus around the link itself where it stands in a sentence', async () => {
    const page = await mounted<BookConsultCta>(
      `<div><button>Before</button><p>Call <book-consult-cta layout="inline" phone="786.701.5750"></book-consult-cta>
        now.</p></div>`,
    );
    const cta = page.querySelector('book-consult-cta') as BookConsultCta;
    await cta.updateComplete;
    const link = child(cta, 'phone') as HTMLElement;
    page.querySelector('button')?.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement === link).to.equal(true);
    const { outlineStyle, outlineWidth } = getComputedStyle(link);
    expect(`${outlineWidth} ${outlineStyle}`).to.equal('3px solid');
    expect(getComputedStyle(link, '::after').display).to.equal('none');
    const { left, bottom } = page.getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, bottom - 5) === link, 'the words beside it').to.equal(false);
  });

  it('keeps its words apart where they stand in a sentence', async () => {
    const page = await mounted<BookConsultCta>(
      `<p>Questions? <book-consult-cta layout="inline" heading="Talk." text="Call us" phone="786.701.5750"
        book-href="/b"></book-consult-cta></p>`,
    );
    const cta = page.querySelector('book-consult-cta') as BookConsultCta;
    await cta.updateComplete;
    const boxes = ['heading', 'text', 'phone', 'book'].map((slot) => child(cta, slot)?.getBoundingClientRect());
    for (const [at, box] of boxes.entries()) if (at) expect(box?.left).to.be.above((boxes[at - 1]?.right ?? 0) + 1);
    const rest = document.createRange();
    rest.selectNode(cta);
    expect(rest.getBoundingClientRect().right, 'and nothing behind them').to.be.closeTo(boxes[3]?.right ?? 0, 0.5);
  });

  it('keeps the mark at the end of its words on a page that is read from right to left', async () => {
    const page = await mounted<BookConsultCta>(
      '<div dir="rtl" lang="ar"><book-consult-cta heading="Talk to us!" text="Call now." phone="786.701.5750" book-href="/b" book-label="Book!"></book-consult-cta></div>',
    );
    const cta = page.querySelector('book-consult-cta') as BookConsultCta;
    await cta.updateComplete;
    for (const slot of ['heading', 'text', 'book']) {
      const words = child(cta, slot)?.firstChild as Text;
      const at = (index: number): number => {
        const range = document.createRange();
        range.setStart(words, index);
        range.setEnd(words, index + 1);
        return range.getBoundingClientRect().left;
      };
      expect(at(words.length - 1), slot).to.be.above(at(words.length - 2));
      expect(at(words.length - 2), slot).to.be.above(at(0));
    }
  });

  it('begins Arabic words at the right, as their page does', async () => {
    const page = await mounted<BookConsultCta>(
      '<div dir="rtl" lang="ar" style="inline-size: 500px"><book-consult-cta heading="تحدث إلينا!" phone="786.701.5750"></book-consult-cta></div>',
    );
    const cta = page.querySelector('book-consult-cta') as BookConsultCta;
    await cta.updateComplete;
    const words = child(cta, 'heading') as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(words);
    const box = part(cta, 'heading').getBoundingClientRect();
    expect(range.getBoundingClientRect().right).to.be.closeTo(box.right, 2);
  });

  it('leaves words of the page with a link among them in the colours of the page', async () => {
    const cta = await mounted<BookConsultCta>(
      '<book-consult-cta><span slot="phone">Call <a href="tel:+17867015750">786.701.5750</a></span></book-consult-cta>',
    );
    const dressed = getComputedStyle(part(cta, 'phone'));
    expect(dressed.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(dressed.color).to.equal(getComputedStyle(part(cta, 'base')).color);
    await expect(cta).to.be.accessible();
  });

  it('dresses the first link, not the words before it', async () => {
    const cta = await mounted<BookConsultCta>(
      '<book-consult-cta book-href="/book"><span slot="phone">Call <a href="tel:+17867015750">786.701.5750</a></span></book-consult-cta>',
    );
    const background = (name: string): string => getComputedStyle(part(cta, name)).backgroundColor;
    expect(background('phone')).to.equal('rgba(0, 0, 0, 0)');
    expect(background('book')).not.to.equal(background('phone'));
    await expect(cta).to.be.accessible();
  });
});
