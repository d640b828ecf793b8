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

describe('JSON-LD of a whole site', () => {
  const phone = (...graph: object[]): (string | undefined)[] => {
    const clinic = readClinic({ '@context': 'https://schema.org', '@graph': graph }, BASE);
    return [clinic.name, clinic.phone];
  };
  const CLINIC = { '@type': 'MedicalClinic', '@id': '#c', name: 'C', telephone: '786.701.5750' };
  const COMPANY = { '@type': 'Organization', '@id': '#o', name: 'Group', url: 'https://group.example/' };

  it('has the facts of the clinic that can be called, and not of the company above it', () => {
    expect(phone(COMPANY, CLINIC)).to.deep.equal(['C', '786.701.5750']);
    expect(phone(CLINIC, COMPANY)).to.deep.equal(['C', '786.701.5750']);
    expect(phone(COMPANY), 'where it is the only one').to.deep.equal(['Group', undefined]);
  });

  it('has them though a page refers to the clinic by its type and name first', () => {
    const page = { '@type': 'WebPage', mainEntity: { '@type': 'MedicalClinic', '@id': '#c' } };
    expect(phone(page, CLINIC)).to.deep.equal(['C', '786.701.5750']);
    expect(phone(page, { ...CLINIC, telephone: undefined })).to.deep.equal(['C', undefined]);
  });

  for (const type of ['PlasticSurgery', 'Dermatology', 'MedicalSpa', 'Dentist'])
    it(`knows a clinic for ${type}, wherever it stands`, () => {
      expect(phone({ '@type': 'WebSite', name: 'Site' }, { ...CLINIC, '@type': type })).to.deep.equal([
        'C',
        '786.701.5750',
      ]);
    });

  it('takes the first of several telephones and of several addresses', () => {
    const telephone = ['786.701.5750', '305.555.0123'];
    for (const target of [['/book', '/other'], [{ urlTemplate: '/book' }], { url: ['/book'] }]) {
      const clinic = readClinic({ ...CLINIC, telephone, potentialAction: { target, name: ['Book'] } }, BASE);
      expect([clinic.phone, clinic.bookUrl, clinic.bookLabel]).to.deep.equal([
        '786.701.5750',
        'https://c.example/book',
        'Book',
      ]);
    }
    const search = { target: ['https://c.example/?s={search_term_string}'] };
    expect(readClinic({ ...CLINIC, potentialAction: search }, BASE).bookUrl).to.equal(undefined);
    expect(readClinic({ ...CLINIC, potentialAction: { target: ['javascript:x'] } }, BASE).bookUrl).to.equal(undefined);
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
