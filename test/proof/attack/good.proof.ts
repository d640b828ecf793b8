// What writers really write: behind the wall that keeps attacks out, no word and no element of it is missing.
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { base, benign, expected } from '../../content/body-benign.js';
import { figures } from '../figures.js';
import { trapped } from './trap.js';

/** The words and the elements of a body; white space between them is nobody's. */
const words = (root: ParentNode & Node): string => (root.textContent ?? '').replace(/\s+/g, ' ').trim();
const elements = (root: ParentNode): string =>
  [...root.querySelectorAll('*')].map(({ localName }) => localName).join(' ');

describe('good content', () => {
  it(`is whole: ${benign.length} bodies`, async () => {
    const lost: string[] = [];
    await trapped(async (trap) => {
      const host = trap.page.document.createElement('clinic-article') as LitElement & { article?: unknown };
      trap.page.document.querySelector('main')?.append(host);
      for (const [name, html, clean] of benign) {
        host.article = { title: 'Title', url: base, html };
        await host.updateComplete;
        const wanted = new DOMParser().parseFromString(expected(html, clean), 'text/html').body;
        const body = host.querySelector('[slot="body"]') ?? new DocumentFragment();
        if (words(body) !== words(wanted) || !elements(body).includes(elements(wanted))) lost.push(name);
      }
    });
    await figures('good', { bodies: benign.length, lost: lost.length });
    expect(lost).to.deep.equal([]);
  });
});
