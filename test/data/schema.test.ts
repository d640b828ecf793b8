// The published schema names what the plain fixtures hold.
import { expect } from '@open-wc/testing';
import { list, record } from '../../src/data/json.js';
import { fixture } from './fixture.js';

describe('the schema of the plain list', () => {
  for (const file of ['plain/posts.json', 'plain/post.json', 'plain-es/posts.json', 'plain-es/post.json'])
    it(`describes ${file}`, async () => {
      const response = await fetch('/docs/articles.schema.json');
      const definitions = record(record(await response.json())?.['$defs']);
      const names = (of: string): string[] => Object.keys(record(record(definitions?.[of])?.['properties']) ?? {});
      const articles = list(record(await fixture(file))?.['items']).map(record);
      expect(articles).to.have.length.greaterThan(0);
      for (const article of articles) {
        expect(article?.['title']).to.be.a('string');
        expect(names('article')).to.include.members(Object.keys(article ?? {}));
        expect(names('image')).to.include.members(Object.keys(record(article?.['image']) ?? {}));
      }
    });
});
