// What the tests of bodies share: a body cleaned and printed, and a page on which nothing of it runs.
import { expect } from '@open-wc/testing';
import { body } from '../../src/content/body.js';
import { base } from './body-benign.js';
import { printed } from './canonical.js';

/** What comes of the HTML of a body. */
export const clean = (html: string, level = 1, from = base): string => printed(body(html, level, from));

/** A fragment in one element. */
export function wrapped(fragment: DocumentFragment): HTMLDivElement {
  const room = document.createElement('div');
  room.append(fragment);
  return room;
}

/** For a suite: after each test no script of a body has run, and no policy was violated. */
export function expectCalmAfterEach(): void {
  const ran: string[] = [];
  const violations: string[] = [];
  before(() => {
    Object.assign(window, { pwned: () => ran.push('script'), alert: () => ran.push('alert') });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  });
  afterEach(() => {
    expect(ran.splice(0), 'scripts that ran').to.deep.equal([]);
    expect(violations.splice(0), 'violations').to.deep.equal([]);
  });
}
