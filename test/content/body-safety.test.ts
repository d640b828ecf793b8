import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { body } from '../../src/content/body.js';
import { attacks } from './body-attacks.js';
import { base, benign } from './body-benign.js';
import { faults, vocabulary } from './body-faults.js';
import { soups } from './body-soups.js';
import { printed } from './canonical.js';
import { clean, expectCalmAfterEach, wrapped } from './cleaned.js';

const strict = {
  ALLOWED_TAGS: [...Object.keys(vocabulary), '#text', 'body'],
  ALLOWED_ATTR: Object.values(vocabulary).flat(),
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel|sms):/i,
  ADD_URI_SAFE_ATTR: Object.values(vocabulary)
    .flat()
    .filter((name) => !/^(?:href|src|srcset)$/.test(name)),
  // In HTML a tag within an attribute is text; this would take it for what an XML reader might see.
  SAFE_FOR_XML: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true as const,
};

describe('body', () => {
  expectCalmAfterEach();

  it('has three hundred attacks to withstand, and seventy-four things to keep', () => {
    expect(new Set(attacks).size).to.be.at.least(300);
    expect(new Set(benign.map(([, html]) => html)).size).to.be.at.least(74);
  });

  it('lets nothing of an attack through', () => {
    for (const attack of attacks) expect(faults(body(attack, 1, base)), attack).to.deep.equal([]);
  });

  it('runs nothing and asks nobody when attacks are put into the page', async () => {
    const room = document.createElement('div');
    document.body.append(room);
    // The test server's own address, so that the browser notes each request.
    for (const attack of attacks) room.append(body(attack, 1, location.href));
    for (const loud of room.querySelectorAll('img')) if (!loud.src.includes('canary')) loud.remove();
    const barrier = new Image();
    const loaded = new Promise((resolve) => barrier.addEventListener('load', resolve));
    barrier.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    await loaded;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const asked = performance.getEntriesByType('resource').filter(({ name }) => /canary/.test(new URL(name).pathname));
    room.remove();
    expect(asked.map(({ name }) => name)).to.deep.equal([]);
  });

  it('keeps the words beside an attack', () => {
    const losing = attacks.filter((attack) => attack.endsWith('<p>word</p>') && !clean(attack).endsWith('<p>word</p>'));
    expect(losing).to.deep.equal([]);
  });

  it('leaves nothing for DOMPurify to remove', () => {
    for (const html of [...attacks, ...benign.map(([, each]) => each), ...soups.slice(0, 500)]) {
      const ours = body(html, 1, base);
      const before = printed(ours);
      const theirs = DOMPurify.sanitize(ours.ownerDocument.importNode(wrapped(ours), true), strict);
      expect(printed(theirs.firstElementChild ?? theirs), html).to.equal(before);
      expect(DOMPurify.removed, html).to.deep.equal([]);
    }
  });

  it('withstands two thousand tag soups, and what is printed of them', () => {
    for (const html of soups) expect(faults(body(html, 1, base)), html).to.deep.equal([]);
    for (const html of soups.slice(0, 300)) {
      expect(faults(body(clean(html), 1, base)), html).to.deep.equal([]);
    }
  });
});
