import { expect } from '@open-wc/testing';
import { readClinic } from '../../../src/data/adapters/clinic.js';
import { readArticles } from '../../../src/data/load.js';
import type { Selection } from '../../../src/data/selection.js';
import { samePage } from '../../../src/data/url.js';
import { BASE, read } from './reading.js';

const PAGE = 'https://c.example/here';
const related = (json: unknown, rest: Partial<Selection> = {}): (string | undefined)[] =>
  readArticles({ json, base: BASE }, { fields: new Set(['image']), page: PAGE, ...rest }).map(({ title }) => title);

// Each of these took from ten seconds to for ever: a test that does not come to its end has failed.
describe('JSON made to keep a browser busy is read in no time:', () => {
  it('a language of many parts', () => {
    expect(read([{ title: 'A', language: `en${'_a'.repeat(40)}!` }])[0]?.language).to.equal(undefined);
    expect(read([{ title: 'A', language: 'zh_Hant_TW' }])[0]?.language).to.equal('zh-Hant-TW');
  });

  it('an address of many slashes', () => {
    const slashes = `https://c.example${'/'.repeat(200_000)}a`;
    expect(samePage(slashes, PAGE)).to.equal(false);
    expect(samePage('https://c.example//here//index.html', PAGE)).to.equal(true);
  });

  it('candidates of a picture that are none', () => {
    const image = { src: '/x.png', srcset: 'a'.repeat(9999) };
    expect(related(Array.from({ length: 190 }, (_, at) => ({ title: `${at}`, image })))).to.have.lengthOf(190);
  });

  it('terms and words without number, each of which counts', () => {
    const words = (kind: string): string[] => Array.from({ length: 64 }, (_, at) => `${kind} ${at}`);
    const here = { title: 'Here', url: PAGE, categories: words('category'), tags: words('tag') };
    const other = { categories: words('none'), tags: words('none either'), terms: Array<number>(4500).fill(1) };
    const others = Array.from({ length: 180 }, (_, at) => ({ ...other, title: `${at}`, url: `/${at}` }));
    const near = { title: 'Near', url: '/near', tags: ['tag 1'] };
    expect(related([here, ...others, near], { limit: 2 })).to.deep.equal(['Near', '0']);
  });

  it('a clinic that is one long word', () => {
    expect(readClinic({ clinic: 'a'.repeat(1_900_000), phone: '786.701.5750' }, BASE).phone).to.equal('786.701.5750');
  });

  it('a graph of nodes without number', () => {
    const graph = [{ '@type': 'BlogPosting', headline: 'A' }, ...Array.from({ length: 600_000 }, () => ({}))];
    expect(read({ '@graph': graph }).map(({ title }) => title)).to.deep.equal(['A']);
  });
});
