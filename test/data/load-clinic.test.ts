import { expect } from '@open-wc/testing';
import { readClinic } from '../../src/data/adapters/clinic.js';
import { loadClinic } from '../../src/data/load-clinic.js';
import { asked, echo } from '../server/client.js';
import { failure } from './failure.js';

describe('loadClinic', () => {
  const facts = { name: 'PMN', phone: '786.701.5750', bookUrl: '/book' };

  it("gives a clinic's facts from an address, relative to it", async () => {
    const clinic = await loadClinic({ src: echo(facts).href });
    expect(clinic).to.include({ name: 'PMN', phone: '786.701.5750', bookUrl: `${location.origin}/book` });
  });

  it('gives them from JSON that is here already', () => {
    expect(readClinic(facts, document.baseURI)).to.include({ name: 'PMN', bookUrl: `${location.origin}/book` });
  });

  it('asks anew where they are wanted fresh', async () => {
    const address = echo(facts);
    for (const fresh of [false, false, true]) await loadClinic({ src: address.href, fresh });
    expect((await asked(address)).count).to.equal(2);
  });

  it('fails with a reason', async () => {
    expect((await failure(loadClinic({}))).reason).to.equal('blocked');
    expect((await failure(loadClinic({ src: echo(42).href }))).reason).to.equal('unknown-format');
    expect((await failure(loadClinic({ src: echo({}, { status: 404 }).href }))).status).to.equal(404);
  });
});
