// Under every policy of the list: each element in each state, or, where the policy forbids what a tag asks for, the
// fallback; nothing thrown, nothing tried that is forbidden, and no more than one name of Trusted Types asked for.
import { expect } from '@open-wc/testing';
import { settled, withPage, type Opened } from '../../pages/page.js';
import { figures } from '../figures.js';
import { policies, type Policy } from './policies.js';

const answered = { article: 'loaded', list: 'loaded', none: 'empty' };
const refused = { article: 'error', list: 'error', none: 'error' };
const states = {
  card: 'loaded',
  overlay: 'loaded',
  failed: 'error',
  broken: 'error',
  named: 'loaded',
  bar: 'loaded',
};

const sum = { policies: 0, whole: 0, fallback: 0, violations: 0, errors: 0, words: 0, names: [] as string[] };

/** Whether the article's body has its markup; an engine that must not parse shows the words alone. */
function isMarkedUp(page: Opened): boolean {
  return page.document.querySelectorAll('#article [slot="body"] h2').length > 0;
}

async function stands({ forbids, page: name, what }: Policy, page: Opened): Promise<void> {
  const asks = forbids?.source === '^connect-src';
  await settled(page, { ...states, ...(asks ? refused : answered) });
  const { document, noted } = page;
  for (const id of Object.keys(states))
    expect(document.getElementById(id)?.shadowRoot?.childElementCount, `${what}: ${id}`).to.be.at.least(1);
  const text = document.getElementById('article')?.textContent ?? '';
  expect(text, what).to.contain(asks ? 'Talk to us' : 'What the researchers saw');
  sum[asks ? 'fallback' : 'whole']++;
  if (!asks && !isMarkedUp(page)) sum.words++;
  expect(noted.errors, what).to.deep.equal([]);
  sum.errors += noted.errors.length;
  const broken = noted.violations.filter((line) => !forbids?.test(line));
  sum.violations += broken.length;
  // An engine without the safe parser has to ask for a name, and shows the words where it is refused.
  const refusals = 'parseHTML' in Document ? [] : broken.filter((line) => /^(?:require-)?trusted-types/.test(line));
  expect(
    broken.filter((line) => !refusals.includes(line)),
    what,
  ).to.deep.equal([]);
  const asked = name === 'taken.html' ? noted.names.slice(1) : noted.names;
  expect(asked.length, `${what}: ${asked.join(', ')}`).to.be.at.most(1);
  sum.names = [...new Set([...sum.names, ...asked])];
}

/** Where no script runs, what the page wrote is there to be read. */
function reads(page: Opened): void {
  const link = page.document.querySelector('#failed a');
  expect(link?.getClientRects().length).to.equal(1);
  expect(page.document.getElementById('card')?.shadowRoot).to.equal(null);
  sum.fallback++;
}

describe('policies of a page', () => {
  after(() => figures('policies', sum));

  for (const policy of policies) {
    it(`${policy.what}: ${policy.csp}`, async () => {
      const header = policy.reported ? 'csp-report-only' : 'csp';
      const query = { [header]: policy.csp, ...(policy.nonce && { nonce: policy.nonce }) };
      await withPage(policy.page ?? 'strict.html', query, async (page) => {
        sum.policies++;
        if (policy.still) reads(page);
        else await stands(policy, page);
      });
    });
  }

  it('asks for one name where structured data is to be written, and for none where that name is not listed', async () => {
    const csp = policies[0]?.csp ?? '';
    for (const [list, wanted] of [
      ['', ['clinic-elements']],
      ['; trusted-types clinic-elements', ['clinic-elements']],
    ] as const) {
      await withPage('json-ld.html', { csp: csp + list }, async (page) => {
        await settled(page, { article: 'loaded', list: 'loaded' });
        while (!page.document.querySelector('script[type="application/ld+json"]'))
          await new Promise((resolve) => page.requestAnimationFrame(resolve));
        expect([...new Set(page.noted.names)]).to.deep.equal(wanted);
        sum.names = [...new Set([...sum.names, ...page.noted.names])];
      });
    }
  });
});
