// The shortcodes that Storybook's panel hands out, pasted into a post as they stand there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { runnerImport } from 'vite';
import { browser, publish, site, visitor } from './visit.mjs';

const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
let chromium, shortcodeOf;

before(async () => {
  const { elementsIn } = (await runnerImport('./reference/manifest.ts')).module;
  const { snippet } = (await runnerImport('./reference/snippet.ts')).module;
  const elements = elementsIn(manifest);
  shortcodeOf = (tag, use) => snippet('wordpress', elements.get(tag), { attributes: {}, ...use });
  chromium = await browser();
});
after(() => chromium.close());

/** Words without the spaces between them, which are the browser's to set. */
const dense = (words) => words.replace(/\s+/g, '');

/** What a visitor reads in a tag, once its script is there. */
async function read(line, tag) {
  const page = await visitor(chromium);
  await page.goto(publish(line).url);
  await page.waitForSelector(`${tag}[data-state="loaded"]:defined`);
  const words = await page.locator(tag).first().innerText();
  const links = await page
    .locator(`${tag} a`)
    .evaluateAll((all) => all.map((link) => `${link.getAttribute('href')} ${link.textContent}`));
  assert.deepEqual(page.faults, []);
  await page.context().close();
  return { words: dense(words), links };
}

describe('A shortcode from the panel', () => {
  it('of a card from attributes shows their words, whatever signs are in them', async () => {
    const heading = 'Botox [and] "mood" & <more>';
    const line = shortcodeOf('article-card', { attributes: { heading, href: '/a?b=1&c=2', excerpt: 'One line.' } });
    assert.match(line, /^\[clinic_article_card /);
    const { words, links } = await read(line, 'article-card');
    assert.equal(words, dense(`${heading} One line.`));
    assert.deepEqual(links, [`${site.url}/a?b=1&c=2 ${heading}`]);
  });

  it('of a list asks the address that stands in it', async () => {
    const src = `${site.url}/?rest_route=/clinic-elements/v1/related&post=${site.id}`;
    const attributes = { src, heading: 'More to read', limit: 2 };
    const line = shortcodeOf('related-posts', { attributes, children: '<a href="/blog">More on our blog</a>' });
    assert.match(line, /^\[clinic_related_posts .*\]<a href="\/blog">More on our blog<\/a>\[\/clinic_related_posts\]$/);
    const { words, links } = await read(line, 'related-posts');
    assert.match(words, /Moretoread/);
    assert.ok(links.includes('/blog More on our blog'));
    assert.equal(links.length, 3);
  });

  it('of a call to action can be called and booked', async () => {
    const attributes = { heading: 'Talk to us', phone: '786.701.5750', 'book-href': '/book' };
    const { words, links } = await read(shortcodeOf('book-consult-cta', { attributes }), 'book-consult-cta');
    assert.match(words, /^Talktous/);
    assert.deepEqual(links, ['tel:+17867015750 786.701.5750', `${site.url}/book Book a consultation`]);
  });

  it('of a whole article asks the address that stands in it', async () => {
    const src = `${site.url}/?rest_route=/wp/v2/posts/${site.id}&_embed`;
    const { words } = await read(shortcodeOf('clinic-article', { attributes: { src } }), 'clinic-article');
    assert.match(words, /CanBotoxHelpwithDepression\?.*Whattheresearcherssaw/);
  });
});
