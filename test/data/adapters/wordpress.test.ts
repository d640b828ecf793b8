import { expect } from '@open-wc/testing';
import { adapterFor, adapterServing } from '../../../src/data/adapters/index.js';
import { wordpress } from '../../../src/data/adapters/wordpress.js';
import type { Article } from '../../../src/data/article.js';
import { LoadError } from '../../../src/data/load-error.js';
import type { Field, Selection, Topic } from '../../../src/data/selection.js';
import { failure } from '../failure.js';
import { base, fixture } from '../fixture.js';

const POSTS = 'https://c.example/wp-json/wp/v2/posts';

const wants = (fields: Field[], rest: Omit<Selection, 'fields'> = {}): Selection => ({
  fields: new Set(fields),
  ...rest,
});
const address = (url: string, selection = wants([]), topic?: Topic): string =>
  wordpress.prepare?.(new URL(url), selection, topic).href ?? '';

async function recorded(path: string): Promise<Article[]> {
  return adapterFor(await fixture(`wordpress/${path}.json`)).read(await fixture(`wordpress/${path}.json`), base);
}

describe('what a WordPress is asked', () => {
  it('is what is shown and no more', () => {
    expect(
      address(POSTS, wants(['image', 'excerpt', 'date'], { limit: 3, page: 'https://c.example/blog/a' })),
    ).to.equal(
      `${POSTS}?per_page=4&_embed=wp:featuredmedia&_fields=id,title,link,excerpt,date_gmt,date,_links.wp:featuredmedia,_embedded`,
    );
    expect(address(POSTS, wants([], { limit: 3 }))).to.equal(
      `${POSTS}?per_page=4&_fields=id,title,link,excerpt.protected`,
    );
  });

  it('finds its way from a site, an API, a namespace, a list, a post and plain permalinks', () => {
    for (const url of ['https://c.example/wp-json', 'https://c.example/wp-json/', 'https://c.example/wp-json/wp/v2/']) {
      expect(address(url), url).to.match(/^https:\/\/c\.example\/wp-json\/wp\/v2\/posts\?/);
      expect(adapterServing(new URL(url)), url).to.equal(wordpress);
    }
    expect(address('https://c.example/')).to.match(/^https:\/\/c\.example\/wp-json\/wp\/v2\/posts\?/);
    expect(address('https://c.example/blog')).to.match(/^https:\/\/c\.example\/blog\/wp-json\/wp\/v2\/posts\?/);
    expect(address('https://c.example/?rest_route=/')).to.match(/\?rest_route=\/wp\/v2\/posts&per_page/);
    expect(address('https://c.example/?rest_route=/wp/v2/posts')).to.match(/\?rest_route=\/wp\/v2\/posts&per_page/);
    expect(address(`${POSTS}/5`, wants(['body']))).to.equal(
      `${POSTS}/5?_embed=wp:term&_fields=id,title,link,excerpt.protected,content,modified_gmt,categories,tags,_links.wp:term,_embedded`,
    );
    expect(address('https://public-api.wordpress.com/wp/v2/sites/c.example/posts')).to.contain('posts?per_page');
    for (const url of ['https://c.example/', 'https://c.example/posts.json', 'https://c.example/wp-json/my/v1/list'])
      expect(adapterServing(new URL(url)), url).to.equal(undefined);
    for (const url of ['https://c.example/kept/posts.json', 'https://c.example/wp-json/my/v1/list'])
      expect(address(url), url).to.equal(url);
  });

  it('keeps what the page wrote', () => {
    const written = `${POSTS}?per_page=7&_fields=id,link,title&lang=es&x=a%20b&categories[]=2`;
    expect(address(written, wants(['image'], { limit: 3, categories: ['9'] }))).to.equal(written);
  });

  it('chooses by ids, by terms, by order', () => {
    const asked = (rest: Omit<Selection, 'fields'>, topic?: Topic): URLSearchParams =>
      new URL(address(POSTS, wants([], { limit: 3, ...rest }), topic)).searchParams;
    expect(asked({ ids: ['9', '5'] }).get('include')).to.equal('9,5');
    expect(asked({ ids: ['9', '5'] }).get('orderby')).to.equal('include');
    expect(asked({ exclude: ['5', 'x'] }).get('exclude')).to.equal('5');
    expect(asked({ categories: ['3', '4'], tags: ['21'] }).get('categories')).to.equal('3,4');
    expect(asked({ categories: ['3'] }).get('_fields')).to.contain('categories,tags');
    expect(asked({ order: 'oldest' }).get('order')).to.equal('asc');
    expect(asked({ order: 'title' }).get('orderby')).to.equal('title');
    expect(Number(asked({ limit: 500 }).get('per_page'))).to.equal(100);
    const named = asked({ categories: ['Botox'] });
    expect(named.get('categories')).to.equal(null);
    expect(named.get('_embed')).to.equal('wp:term');
    expect(Number(named.get('per_page'))).to.be.greaterThan(12);
    const near = asked({}, { id: '5', categories: ['3'], tags: ['21', '22'] });
    expect([near.get('exclude'), near.get('categories'), near.get('tags'), near.get('tax_relation')]).to.deep.equal([
      '5',
      '3',
      '21,22',
      'OR',
    ]);
  });

  it('tells only its own site what is read, and believes only an answer about this page', () => {
    const topic = (url: string, page: string): string | undefined =>
      wordpress.prepareTopic?.(new URL(url), wants([], { page }))?.href;
    expect(topic(POSTS, 'https://c.example/blog/a/?x=1')).to.equal(`${POSTS}?slug=a&_fields=id,link,categories,tags`);
    expect(topic(POSTS, 'https://c.example/?p=5')).to.equal(`${POSTS}?include=5&_fields=id,link,categories,tags`);
    expect(topic(POSTS, 'https://other.example/blog/a')).to.equal(undefined);
    expect(topic(`${POSTS}?categories=4`, 'https://c.example/blog/a')).to.equal(undefined);
    expect(topic(POSTS, 'https://c.example/')).to.equal(undefined);
    const json = [{ id: 5, link: 'https://c.example/blog/a/', categories: [3], tags: [21] }];
    const about = { id: '5', categories: ['3'], tags: ['21'] };
    expect(wordpress.topic?.(json, 'https://c.example/blog/a')).to.deep.equal(about);
    expect(wordpress.topic?.(json, 'https://c.example/services/a')).to.equal(undefined);
    expect(wordpress.topic?.([], 'https://c.example/blog/a')).to.equal(undefined);
  });
});

describe('a post of WordPress', () => {
  const read = (post: object): Article | undefined => wordpress.read([{ title: { rendered: 'A' }, ...post }], base)[0];
  const excerpt = (rendered: string): string | undefined => read({ excerpt: { rendered } })?.excerpt;

  it('whose page builder has not run shows none of its short codes, and keeps words in brackets', () => {
    const built =
      '[vc_row type=&#8221;in_container&#8221;][vc_column_text]Sun [sic] and laser [1][/vc_column_text][/vc_row]';
    expect(excerpt(`<p>${built}</p>`)).to.equal('Sun [sic] and laser [1]');
    expect(excerpt('<p>Sun.[et_pb_section fb_built=&#8221;1&#8243;&hellip;</p>')).to.equal('Sun.');
    expect(read({ content: { rendered: `<p>${built}</p>` } })?.html).to.equal('<p>Sun [sic] and laser [1]</p>');
  });

  it('has no label of a link in its excerpt, whatever the theme calls it', () => {
    for (const more of [
      '&hellip;</p>\n<p class="read-more"> <a href="/a"> <span class="screen-reader-text">A</span> Learn &raquo;</a></p>',
      '&hellip; <a class="more-link" href="/a">Weiterlesen</a></p>',
      '&hellip; <a href="/a" class="moretag">View Article</a></p>',
    ])
      expect(excerpt(`<p>Words${more}`), more).to.equal('Words\u2026');
    expect(excerpt('<p>The truth about it. You can read more below.</p>')).to.match(/read more below\.$/);
  });

  it('that is a draft is left out', () => {
    for (const status of ['draft', 'private', 'future']) expect(read({ status }), status).to.equal(undefined);
    expect(read({ status: 'publish' })?.title).to.equal('A');
  });
});

describe('a picture of WordPress', () => {
  it('whose file has a space in its name has its sizes all the same', () => {
    const size = (name: string, width: number, height: number): object => ({
      source_url: `https://c.example/up/${name}.jpg`,
      width,
      height,
    });
    const sizes = { medium: size('my photo-300x200', 300, 200), large: size('my  photo-600x400', 600, 400) };
    const media = { ...size('my photo', 1200, 800), media_details: { width: 1200, height: 800, sizes } };
    const posts = [{ title: { rendered: 'A' }, _embedded: { 'wp:featuredmedia': [media] } }];
    const [article] = wordpress.read(posts, base);
    expect(article?.image?.src).to.equal('https://c.example/up/my%20photo.jpg');
    expect(article?.image?.srcset).to.equal(
      'https://c.example/up/my%20photo-300x200.jpg 300w, https://c.example/up/my%20%20photo-600x400.jpg 600w',
    );
  });
});

for (const version of ['7.1.1', '6.1.9']) {
  describe(`what WordPress ${version} answered`, () => {
    it('is read: entities, markup, tails, dates, words', async () => {
      const articles = await recorded(`${version}/posts-embed`);
      expect(articles.map(({ title }) => title)).to.deep.equal([
        'What’s New at the Clinic: Longer Hours & Free Parking',
        '¿Puede el bótox ayudar contra la depresión?',
        'Can Botox Help with Depression?',
        '4 maneras de verse y sentirse más joven',
        '4 Ways to Look and Feel Younger',
        'El sol y la depilación láser: ¡cuidado!',
        'Sun and Laser Hair Removal',
        'How Long Does Laser Hair Removal Last?',
        '“Glass Skin” — Hype, or 2 Weeks’ Honest Work?',
        'The Real Cost of Skipping SPF',
      ]);
      const [first] = articles;
      expect(first?.excerpt).to.match(/^We’re open until 8 .* a little…$/);
      expect(first?.published).to.equal('2026-10-01T15:00:00Z');
      expect(first?.authors[0]).to.deep.include({ name: 'Nina Park' });
      expect(first?.authors[0]?.url).to.match(/\/author\/nina-editor\/$/);
      expect(first?.terms).to.include('7');
      expect(articles.flatMap(({ categories }) => categories).join()).not.to.contain('&amp;');
    });

    it('is read the same when only what is shown was asked', async () => {
      const whole = await recorded(`${version}/posts-embed`);
      const narrow = await recorded(`${version}/posts-embed-fields-narrow`);
      expect(narrow.map(({ title, image }) => [title, image?.srcset])).to.deep.equal(
        whole.slice(0, narrow.length).map(({ title, image }) => [title, image?.srcset]),
      );
    });

    it('has pictures without cropped sizes', async () => {
      const [article] = await recorded(`${version}/posts-embed`);
      expect(article?.image).to.deep.include({ width: 1600, height: 1000 });
      expect(article?.image?.srcset).to.contain('-300x188.jpg 300w').and.not.to.contain('150x150');
    });

    it('has no picture where that is lost, forbidden or none', async () => {
      for (const name of ['post-lost-image', 'post-forbidden-image', 'post-no-image']) {
        const [article] = await recorded(`${version}/${name}`);
        expect(article?.title, name).to.be.a('string');
        expect(article?.image, name).to.equal(undefined);
      }
    });

    it('leaves out posts with a password, reads an envelope, a search, one post, an empty list', async () => {
      expect(await recorded(`${version}/post-password`)).to.deep.equal([]);
      expect(await recorded(`${version}/posts-envelope`)).to.have.length(2);
      expect((await recorded(`${version}/search`)).map(({ title }) => title).join()).to.match(
        /Can Botox|Puede el bótox/,
      );
      expect((await recorded(`${version}/post-single`))[0]?.html).to.contain('<p');
      expect(await recorded(`${version}/posts-related-none`)).to.deep.equal([]);
    });

    it('is a refusal where it refuses', async () => {
      for (const [name, status] of Object.entries({
        'error-404-route': 404,
        'error-400-per-page': 400,
        'error-401-draft': 401,
      })) {
        const error = await failure(recorded(`${version}/${name}`));
        expect(error).to.be.instanceOf(LoadError);
        expect([error.reason, error.status]).to.deep.equal(['status', status]);
        if (status === 404) expect(error.message).to.contain('?rest_route=/wp/v2/posts');
      }
    });
  });
}
