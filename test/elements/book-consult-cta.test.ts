import { expect } from '@open-wc/testing';
import '../../src/define/book-consult-cta.js';
import type { BookConsultCta } from '../../src/elements/book-consult-cta.js';
import { echo, ordered } from '../server/client.js';
import { child, complaints, heard, mounted, part, slotted, visible } from './support.js';

const whole = `<book-consult-cta heading="Talk to us" text="Call, or book online." phone="786.701.5750"
  book-href="/book" book-label="Book a consultation" sms-href="sms:+17867015750"></book-consult-cta>`;

describe('<book-consult-cta>', () => {
  it('keeps the number as it was written, and dials it', async () => {
    const cta = await mounted<BookConsultCta>(whole);
    const phone = child<HTMLAnchorElement>(cta, 'phone');
    expect(phone?.textContent).to.equal('786.701.5750');
    expect(phone?.getAttribute('href')).to.equal('tel:+17867015750');
    expect(slotted(cta, 'heading')).to.equal('Talk to us');
    expect(slotted(cta, 'book')).to.equal('Book a consultation');
    expect(child<HTMLAnchorElement>(cta, 'sms')?.getAttribute('href')).to.equal('sms:+17867015750');
    expect(cta.dataset['state']).to.equal('loaded');
  });

  for (const [written, dialled] of [
    ['1-800-FLOWERS', 'tel:+18003569377'],
    ['(786) 701-5750 ext. 12', 'tel:+17867015750;ext=12'],
    ['+34 912 345 678', 'tel:+34912345678'],
    ['911', 'tel:911'],
  ]) {
    it(`dials ${written}`, async () => {
      const cta = await mounted<BookConsultCta>(`<book-consult-cta phone="${written}"></book-consult-cta>`);
      expect(child(cta, 'phone')?.getAttribute('href')).to.equal(dialled);
      expect(slotted(cta, 'phone')).to.equal(written);
    });
  }

  for (const number of ['**21*7867015750#', 'call us', '12', '*#06#']) {
    it(`leaves ${number} as text`, async () => {
      const cta = await mounted<BookConsultCta>(`<book-consult-cta phone="${number}"></book-consult-cta>`);
      expect(child(cta, 'phone')).to.have.property('localName', 'span');
      expect(slotted(cta, 'phone')).to.equal(number);
    });
  }

  it('refuses dangerous addresses', async () => {
    const cta = await mounted<BookConsultCta>(
      '<book-consult-cta phone="786.701.5750" phone-href="javascript:alert(1)" book-href="javascript:alert(1)" sms-href="data:x"></book-consult-cta>',
    );
    expect(child(cta, 'phone')?.getAttribute('href')).to.equal('tel:+17867015750');
    expect(child(cta, 'book')).to.equal(undefined);
    expect(child(cta, 'sms')).to.equal(undefined);
  });

  it('lets the page win, slot by slot', async () => {
    const cta = await mounted<BookConsultCta>(
      '<book-consult-cta phone="786.701.5750" book-href="/attribute"><a slot="book" href="/hand">By hand</a><script type="application/json">{"heading":"inline","phone":"305.000.0000"}</script></book-consult-cta>',
    );
    cta.clinic = { heading: 'script', text: 'script' };
    await cta.updateComplete;
    expect(slotted(cta, 'book')).to.equal('By hand');
    expect(slotted(cta, 'phone')).to.equal('786.701.5750');
    expect(slotted(cta, 'heading')).to.equal('script');
  });

  for (const [name, facts] of [
    ['plain JSON', { name: 'PMN', phone: '786.701.5750', bookingUrl: '/book' }],
    [
      'schema.org',
      {
        '@context': 'https://schema.org',
        '@type': 'MedicalClinic',
        name: 'PMN',
        telephone: '786.701.5750',
        potentialAction: { '@type': 'ReserveAction', target: '/book' },
      },
    ],
  ] as const) {
    it(`reads the clinic's facts from ${name}`, async () => {
      const cta = await mounted<BookConsultCta>('<book-consult-cta></book-consult-cta>');
      const load = heard(cta, 'clinic-load');
      cta.src = echo(facts).href;
      await load;
      expect(child(cta, 'phone')?.getAttribute('href')).to.equal('tel:+17867015750');
      expect(child<HTMLAnchorElement>(cta, 'book')?.href).to.match(/\/book$/);
      expect(slotted(cta, 'book')).to.equal('Book a consultation');
    });
  }

  it('has come where the clinic only takes text messages', async () => {
    const cta = await mounted<BookConsultCta>('<book-consult-cta></book-consult-cta>');
    const load = heard<{ count: number }>(cta, 'clinic-load');
    cta.src = echo({ name: 'PMN', sms: '786.701.5750' }).href;
    expect((await load).detail).to.deep.equal({ count: 1 });
    expect(child(cta, 'sms')?.getAttribute('href')).to.equal('sms:+17867015750');
  });

  it('shows its own children when the facts do not come', async () => {
    await complaints(async () => {
      const cta = await mounted<BookConsultCta>('<book-consult-cta><p>Call the clinic</p></book-consult-cta>');
      const error = heard(cta, 'clinic-error');
      cta.src = ordered('x', { status: 404 }).href;
      await error;
      expect(visible(cta.querySelector('p') ?? undefined)).to.equal(true);
      expect(cta.dataset['state']).to.equal('error');
    });
  });

  it('keeps a link of its own children to its words: the page around it stays the page', async () => {
    const page = await mounted<BookConsultCta>(
      '<div><p>Text of the page</p><book-consult-cta><a href="tel:+17867015750">Call</a></book-consult-cta></div>',
    );
    await page.querySelector<BookConsultCta>('book-consult-cta')?.updateComplete;
    const text = page.querySelector('p') as HTMLElement;
    const { left, top } = text.getBoundingClientRect();
    expect(document.elementFromPoint(left + 4, top + 4) === text).to.equal(true);
  });

  it('tells which way the visitor chose, and nothing more', async () => {
    const cta = await mounted<BookConsultCta>(whole);
    const details: unknown[] = [];
    cta.addEventListener('clinic-book', (event) => {
      details.push(event.detail);
      event.preventDefault();
    });
    for (const slot of ['phone', 'book', 'sms']) child(cta, slot)?.click();
    child(cta, 'text')?.click();
    expect(details).to.deep.equal([{ channel: 'call' }, { channel: 'book' }, { channel: 'text' }]);
  });

  it('is heard by a tag manager that looks for tel: links', async () => {
    const cta = await mounted<BookConsultCta>(whole);
    let found: Element | null | undefined;
    const listen = (event: Event): void => {
      found = (event.target as Element).closest('a[href^="tel:"]');
      event.preventDefault();
    };
    document.addEventListener('click', listen, { once: true });
    child(cta, 'phone')?.click();
    expect(found).to.equal(child(cta, 'phone'));
  });

  it('does not undo the number that call tracking wrote', async () => {
    const cta = await mounted<BookConsultCta>(whole);
    const phone = child<HTMLAnchorElement>(cta, 'phone') as HTMLAnchorElement;
    phone.textContent = '305.111.2222';
    phone.href = 'tel:+13051112222';
    cta.heading = 'Another heading';
    await cta.updateComplete;
    expect(phone.textContent).to.equal('305.111.2222');
    expect(phone.getAttribute('href')).to.equal('tel:+13051112222');
  });

  it('has targets of at least 44 px', async () => {
    const cta = await mounted<BookConsultCta>(whole);
    for (const name of ['phone', 'book', 'sms']) {
      expect(part(cta, name).getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  for (const layout of ['banner', 'card', 'inline', 'bar']) {
    it(`fits into 320 px at twice the text size as ${layout}`, async () => {
      const page = await mounted<BookConsultCta>(
        `<div style="inline-size: 320px; --clinic-font-size: 32px">${whole}</div>`,
      );
      const cta = page.querySelector('book-consult-cta') as BookConsultCta;
      cta.setAttribute('layout', layout);
      await cta.updateComplete;
      expect(page.scrollWidth).to.equal(320);
    });
  }

  for (const layout of ['banner', 'card'])
    it(`keeps its number in one line at twice the text size on a phone as ${layout}`, async () => {
      const page = await mounted(
        `<div style="inline-size: 358px; --clinic-font-size: 32px; --clinic-font: sans-serif">${whole}</div>`,
      );
      const cta = page.querySelector('book-consult-cta') as BookConsultCta;
      cta.setAttribute('layout', layout);
      await cta.updateComplete;
      const number = document.createRange();
      number.selectNodeContents(cta.querySelector('[slot=phone]') as Element);
      expect(number.getClientRects().length).to.equal(1);
    });

  for (const layout of ['banner', 'card', 'inline', 'bar']) {
    it(`is accessible as ${layout}`, async () => {
      const cta = await mounted<BookConsultCta>(whole);
      cta.setAttribute('layout', layout);
      await cta.updateComplete;
      await expect(cta).to.be.accessible();
    });
  }

  it('speaks Spanish on a Spanish page', async () => {
    const page = await mounted<BookConsultCta>(
      '<div lang="es"><book-consult-cta book-href="/r"></book-consult-cta></div>',
    );
    const cta = page.querySelector('book-consult-cta') as BookConsultCta;
    await cta.updateComplete;
    expect(slotted(cta, 'book')).to.equal('Reserve una consulta');
  });
});
