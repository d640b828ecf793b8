import { expect } from '@open-wc/testing';
import { readClinic } from '../../../src/data/adapters/clinic.js';
import { BASE, refused } from './reading.js';

describe('JSON-LD', () => {
  it('has the clinic’s facts', () => {
    const clinic = readClinic(
      {
        '@graph': [
          { '@type': 'WebSite' },
          { '@type': 'MedicalClinic', name: 'C &amp; D', telephone: '1', potentialAction: { target: 'javascript:x' } },
        ],
      },
      BASE,
    );
    expect([clinic.name, clinic.phone, clinic.bookUrl]).to.deep.equal(['C & D', '1', undefined]);
    for (const json of ['x', null, [], { a: 1 }, [{ title: 'A post' }]])
      expect(
        refused(() => readClinic(json, BASE)),
        JSON.stringify(json),
      ).to.equal('unknown-format');
    expect(readClinic({}, BASE).phone, 'a script may fill it later').to.equal(undefined);
  });

  it('does not take a search for a booking', () => {
    const potentialAction = { '@type': 'SearchAction', target: 'https://c.example/?s={search_term_string}' };
    expect(readClinic({ '@type': 'Dentist', name: 'D', potentialAction }, BASE).bookUrl).to.equal(undefined);
  });
});

describe('a clinic in plain JSON', () => {
  it('may stand in an object of its own, and the words of its call to action come first', () => {
    const clinic = { name: 'C', phone: '786.701.5750', bookingUrl: '/book' };
    expect(readClinic({ clinic }, BASE)).to.deep.include({ name: 'C', bookUrl: 'https://c.example/book' });
    const facts = readClinic({ note: 'N', clinic, cta: { heading: 'H', phone: '786.555.0100' } }, BASE);
    expect([facts.name, facts.heading, facts.phone]).to.deep.equal(['C', 'H', '786.555.0100']);
  });
});
