// The clinic's page says the same in every format.
import { expect } from '@open-wc/testing';
import { readClinic } from '../../src/data/adapters/clinic.js';
import { adapterFor } from '../../src/data/adapters/index.js';
import { richTextHtml } from '../../src/data/adapters/rich-text.js';
import type { Article } from '../../src/data/article.js';
import { base, fixture } from './fixture.js';

const formats: Record<string, string> = {
  plain: 'plain',
  wordpress: 'wordpress',
  'wordpress-envelope': 'wordpress',
  'wordpress-search': 'wordpress',
  'json-feed': 'json-feed',
  'json-feed-1': 'json-feed',
  ghost: 'ghost',
  'wordpress-com': 'wordpress-com',
  'json-ld': 'json-ld',
  'json-ld-list': 'json-ld',
  contentful: 'contentful',
  sanity: 'sanity',
};

const SEED = [
  ['Can Botox Help with Depression?', 'can-botox-help-with-depression', '2026-10-19', 'smiling-woman'],
  ['4 Ways to Look and Feel Younger', '4-ways-to-look-and-feel-younger', '2026-09-28', 'morning-run'],
  ['Sun and Laser Hair Removal', 'sun-and-laser-hair-removal', '2026-08-17', 'beach-hat'],
  ['How Long Does Laser Hair Removal Last?', 'how-long-does-laser-hair-removal-last', '2026-07-06', undefined],
].map(([title, slug, day, image]) => ({
  title,
  url: `${location.origin}/blog/${slug}`,
  day,
  image: image && `${location.origin}/test/fixtures/images/${image}.jpg`,
}));

const EXCERPT = 'Botox is known for smoothing lines. New research asks whether it can also lift a low mood.';
const HEADINGS = ['What the researchers saw', 'Why it might work', 'What it means for you'];

const told = (article: Article): object => ({
  title: article.title,
  url: article.url,
  day: article.published?.slice(0, 10),
  image: article.image?.src,
});

describe('the clinic’s page', () => {
  for (const [folder, format] of Object.entries(formats)) {
    it(`is the same list from ${folder}`, async () => {
      const json = await fixture(`${folder}/posts.json`);
      const adapter = adapterFor(json);
      expect(adapter.format).to.equal(format);
      const articles = adapter.read(json, base);
      // The search of WordPress embeds posts without their pictures.
      const seed = folder === 'wordpress-search' ? SEED.map((post) => ({ ...post, image: undefined })) : SEED;
      expect(articles.map(told)).to.deep.equal(seed);
      expect(articles[0]?.excerpt).to.equal(EXCERPT);
    });

    it(`is the same article from ${folder}`, async () => {
      const json = await fixture(`${folder}/post.json`);
      const [article] = adapterFor(json).read(json, base, richTextHtml);
      expect(article?.title).to.equal(SEED[0]?.title);
      if (folder === 'wordpress-search') return;
      const body = article?.html ?? '';
      expect([...body.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading)).to.deep.equal(HEADINGS);
      expect(body)
        .to.contain('<strong>40,000 patients</strong>')
        .and.to.match(/<blockquote>(?:<p>)?These are reports/);
      expect(article?.authors[0]?.name).to.equal('PMN Health and Wellness');
      expect([...(article?.categories ?? []), ...(article?.tags ?? [])]).to.include('Botox');
    });

    it(`has the same clinic from ${folder}`, async () => {
      const clinic = readClinic(await fixture(`${folder}/clinic.json`), base);
      expect(clinic.phone).to.equal('786.701.5750');
      expect(clinic.bookUrl).to.equal(`${location.origin}/book`);
      expect(clinic.bookLabel).to.equal('Book a consultation');
    });
  }

  it('keeps the words for its pictures wherever a format has any', async () => {
    for (const folder of ['plain', 'wordpress', 'ghost', 'wordpress-com', 'json-ld', 'contentful', 'sanity']) {
      const json = await fixture(`${folder}/posts.json`);
      const [article] = adapterFor(json).read(json, base);
      expect(article?.image?.alt, folder).to.equal('Smiling woman in her late fifties, relaxed and bright-eyed');
    }
  });

  it('is there in Spanish', async () => {
    const articles = await fixture('plain-es/posts.json');
    expect(adapterFor(articles).read(articles, base)[0]?.title).to.equal('¿Puede el bótox ayudar con la depresión?');
    expect(readClinic(await fixture('plain-es/clinic.json'), base).bookLabel).to.equal('Reserve una consulta');
  });
});
