// Runs what docs/embedding.md says: the recipes for measuring, and the policies.
import { expect } from '@open-wc/testing';
import { settled, withPage, type Opened } from '../pages/page.js';
import { snippets } from './snippets.js';

const paper = '/docs/embedding.md';

interface Measured extends Opened {
  dataLayer: Record<string, unknown>[];
}

const states = { article: 'loaded', card: 'loaded', list: 'loaded', cta: 'loaded' };

const recipe = async (name: string): Promise<string> => (await snippets(paper, 'js', name)).join('\n');

/** Opens a page with a tag manager's list on it, and goes nowhere when something is clicked. */
const measured = (run: (page: Measured, cta: HTMLElement) => Promise<void>): Promise<void> =>
  withPage('embedding.html', {}, async (opened) => {
    const page = opened as Measured;
    page.dataLayer = [];
    await settled(page, states);
    page.addEventListener('click', (event) => event.preventDefault());
    await run(page, page.document.getElementById('cta') as HTMLElement);
    expect(page.noted.errors).to.deep.equal([]);
  });

function execute(page: Opened, code: string): void {
  const script = page.document.createElement('script');
  script.textContent = code;
  page.document.head.append(script);
}

const phone = (cta: HTMLElement): HTMLAnchorElement => cta.querySelector('[slot="phone"]') as HTMLAnchorElement;
const pushed = (page: Measured): Record<string, unknown>[] => JSON.parse(JSON.stringify(page.dataLayer));

describe('the recipes of docs/embedding.md', () => {
  it("a tag manager's trigger for clicks on links hears the phone link, wherever the button is hit", async () => {
    await measured(async (page, cta) => {
      execute(page, await recipe('link-click'));
      phone(cta).click();
      expect(pushed(page)).to.deep.equal([{ event: 'phone_click', number: '786.701.5750' }]);
      const button = cta.shadowRoot?.querySelector('[part~="phone"]') as HTMLElement;
      button.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = button.getBoundingClientRect();
      for (const [x, y] of [
        [left + 4, top + 4],
        [left + width - 4, top + height - 4],
      ] as const)
        expect(page.document.elementFromPoint(x, y)).to.equal(phone(cta));
    });
  });

  it('a number that call tracking has swapped is not swapped back by the next drawing', async () => {
    await measured(async (page, cta) => {
      execute(page, await recipe('call-tracking'));
      const swapped = (): void => {
        expect(phone(cta).getAttribute('href')).to.equal('tel:+13055550123');
        expect(phone(cta).textContent).to.equal('305.555.0123');
        expect(cta.querySelectorAll('[slot="phone"]')).to.have.length(1);
      };
      swapped();
      cta.setAttribute('heading', 'Another heading');
      cta.setAttribute('layout', 'card');
      cta.setAttribute('book-href', '/other');
      await settled(page, states);
      swapped();
      page.document.body.prepend(cta);
      await settled(page, states);
      swapped();
      cta.setAttribute('phone', '305.555.0199');
      await settled(page, states);
      expect(phone(cta).textContent).to.equal('305.555.0199');
    });
  });

  it('clinic-book comes to the dataLayer with the way, and nothing else', async () => {
    await measured(async (page, cta) => {
      execute(page, await recipe('clinic-book'));
      phone(cta).click();
      cta.querySelector<HTMLElement>('[slot="book"]')?.click();
      expect(pushed(page)).to.deep.equal([
        { event: 'clinic_book', channel: 'call' },
        { event: 'clinic_book', channel: 'book' },
      ]);
    });
  });
});

describe('the policies of docs/embedding.md', () => {
  it('each lets every element be whole, and nothing that it forbids is tried', async () => {
    const lines = await snippets(paper, 'http', 'policy');
    expect(lines).to.have.length(3);
    for (const line of lines) {
      const csp = line.trim().replace('Content-Security-Policy: ', '');
      await withPage('embedding.html', { csp, nonce: 'abc' }, async (page) => {
        await settled(page, states);
        const body = page.document.querySelector('#article [slot="body"]');
        expect(body?.querySelectorAll('p').length).to.be.greaterThan(3);
        expect(page.noted.violations, csp).to.deep.equal([]);
        expect(page.noted.errors).to.deep.equal([]);
      });
    }
  });
});
