import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { command, ensureCompiled, folder, served } from './command.mjs';

let endpoint;
before(async () => {
  ensureCompiled();
  endpoint = await served();
});
after(() => endpoint.close());

const list = (src, inner = '<a href="/blog">More</a>') => `<related-posts src="${src}">${inner}</related-posts>`;
const page = (body) => `<!doctype html>\r\n<html lang="en"><title>t</title>\r\n${body}\r\n</html>\r\n`;
const posts = () => `${endpoint.origin}/endpoint/plain/posts.json`;

test('fills the tags of a file from their endpoints', async (context) => {
  const one = `${endpoint.origin}/endpoint/wordpress/wp-json/wp/v2/posts?slug=can-botox-help-with-depression`;
  const call = '<book-consult-cta slot="after-body" phone="786.701.5750"></book-consult-cta>';
  const site = folder(context, {
    'index.html': page(`${list(posts())}<clinic-article src="${one}">${call}</clinic-article>`),
  });
  const { code, out, errors } = await command(site, 'prerender', 'index.html');
  assert.equal(errors, '');
  assert.equal(code, 0);
  assert.match(out, /index\.html:3 {2}<related-posts> from http.*: filled\n/);
  assert.match(out, /\n3 filled\.\n$/);
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  assert.match(html, /<related-posts data-state="loaded" src="[^"]+"><a href="\/blog">More<\/a> <span slot="heading">/);
  assert.equal(html.match(/<article-card data-state="loaded" slot="card"/g).length, 3);
  assert.match(html, /<a slot="phone" href="tel:\+17867015750">786\.701\.5750<\/a><\/book-consult-cta>/);
  assert.match(html, /<div slot="body"><p>Depression is common.*<\/div>.*<\/clinic-article>/);
});

test('prints an article before what the page put behind its body', async (context) => {
  const one = `${endpoint.origin}/endpoint/plain/post.json`;
  const call = '<book-consult-cta slot="after-body" phone="786.701.5750"></book-consult-cta>';
  const site = folder(context, { 'index.html': page(`<clinic-article src="${one}">\n  ${call}\n</clinic-article>`) });
  await command(site, 'prerender', 'index.html', '--frames');
  const slots = [...readFileSync(join(site, 'index.html'), 'utf8').matchAll(/<[\w-]+ (?:[^>]* )?slot="([\w-]+)"/g)];
  const order = slots.map(([, slot]) => slot);
  assert.ok(order.indexOf('heading') >= 0);
  assert.ok(order.indexOf('body') > order.indexOf('heading'));
  assert.ok(order.indexOf('after-body') > order.indexOf('body'));
});

test('leaves a tag as it was that the page never ends, and says so', async (context) => {
  const given = page('<p><book-consult-cta phone="786.701.5750"><div>A block ends the paragraph</div></p>');
  const site = folder(context, { 'index.html': given });
  const { code, errors } = await command(site, 'prerender', 'index.html');
  assert.equal(code, 1);
  assert.match(errors, /index\.html:3 .*write <\/book-consult-cta>/);
  assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), given);
});

test('leaves an article in a paragraph as it was, for its body would end that, and says how to move it', async (context) => {
  const json = '<script type=application/json>{"title":"b","html":"<p>x<h2>y"}</script>';
  const given = page(`<p>before <clinic-article heading=H>${json}</clinic-article> after</p>`);
  const site = folder(context, { 'index.html': given });
  const { code, errors } = await command(site, 'prerender', 'index.html', '--frames');
  assert.equal(code, 1);
  assert.match(
    errors,
    /index\.html:3 .*would end the <p> around it: move the tag out .* in Markdown, begin a line with/,
  );
  assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), given);
});

test('writes the slot on a bare link that is the title of a card', async (context) => {
  const card = (link) => `<article-card excerpt="x">${link}By hand</a> <a href="/b">Other</a></article-card>`;
  const site = folder(context, { 'index.html': page(card('<a href="/a">')), 'b.html': page(card('<A\n href=/a>')) });
  await command(site, 'prerender', '.');
  assert.match(
    readFileSync(join(site, 'index.html'), 'utf8'),
    /<a slot="heading" href="\/a">By hand<\/a> <a href="\/b">Other<\/a> <span slot="excerpt">x<\/span><\/article-card>/,
  );
  assert.ok(readFileSync(join(site, 'b.html'), 'utf8').includes('<A slot="heading"\n href=/a>By hand</a>'));
});

test('gives the same bytes when it runs twice', async (context) => {
  const site = folder(context, { 'a/index.html': page(list(posts())), 'b.htm': page('<p>No tag</p>') });
  await command(site, 'prerender', '.');
  const once = readFileSync(join(site, 'a/index.html'));
  const { code, out } = await command(site, 'prerender', '.', '--frames');
  assert.equal(code, 0);
  assert.match(out, /\n4 filled before\.\n$/);
  assert.deepEqual(readFileSync(join(site, 'a/index.html')), once);
  assert.equal(readFileSync(join(site, 'b.htm'), 'utf8'), page('<p>No tag</p>'));
});

for (const [what, order, sentence] of [
  ['answers 404', '~status=404', /answers 404: check the address/],
  ['refuses', '~status=403', /allow its REST API/],
  ['answers with a page', '~fault=html', /No whole JSON came/],
  ['breaks off', '~fault=truncated', /No whole JSON came/],
  ['never lets anybody in', '~fault=refuse', /No answer: is the address right/],
  ['speaks no format', '~fault=wrong-shape', /No format knows this JSON \(hello\)/],
])
  test(`leaves a tag as it was whose endpoint ${what}, and says so`, async (context) => {
    const given = page(`${list(`${posts()}?${order}`)}<book-consult-cta phone="911"></book-consult-cta>`);
    const site = folder(context, { 'index.html': given });
    const { code, out, errors } = await command(site, 'prerender', 'index.html');
    assert.equal(code, 1);
    assert.match(errors, sentence);
    assert.match(errors, /^index\.html:3 {2}<related-posts> from .*: left as it was\. /);
    assert.match(out, /1 filled, 1 left as it was/);
    const html = readFileSync(join(site, 'index.html'), 'utf8');
    assert.equal(html.replace(/ data-state="loaded"|<a slot="phone".*?<\/a>/g, ''), given);
  });

test('leaves a tag as it was whose endpoint has nothing to show', async (context) => {
  const given = page(list(`${endpoint.origin}/endpoint/echo?body=[]`));
  const site = folder(context, { 'index.html': given });
  const { code, out } = await command(site, 'prerender', 'index.html');
  assert.equal(code, 0);
  assert.match(out, /nothing to show/);
  assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), given);
});

test('leaves out of a list the article that the page shows', async (context) => {
  const own = `<link rel=canonical href="${endpoint.origin}/blog/can-botox-help-with-depression/">`;
  const site = folder(context, { 'index.html': page(own + list(posts())) });
  await command(site, 'prerender', 'index.html');
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  assert.equal(html.match(/<article-card /g).length, 3);
  assert.doesNotMatch(html, /Can Botox Help/);
});

test('writes nothing in a dry run, and into another folder where it is told to', async (context) => {
  const given = page(list(posts()));
  const site = folder(context, { 'dist/a/index.html': given, 'dist/none.html': page('') });
  const dry = await command(site, 'prerender', 'dist', '--dry-run');
  assert.equal(dry.code, 0);
  assert.match(dry.out, /1 filled; nothing written\.\n$/);
  assert.equal(readFileSync(join(site, 'dist/a/index.html'), 'utf8'), given);
  await command(site, 'prerender', 'dist', '--root', 'dist', '--out', 'public');
  assert.equal(readFileSync(join(site, 'dist/a/index.html'), 'utf8'), given);
  assert.match(readFileSync(join(site, 'public/a/index.html'), 'utf8'), /data-state="loaded"/);
  assert.equal(readFileSync(join(site, 'public/none.html'), 'utf8'), page(''));
  const outside = await command(join(site, 'public'), 'prerender', '../dist/none.html', '--out', 'x');
  assert.equal(outside.code, 2);
  assert.match(outside.errors, /outside the site's root: name the root with --root/);
});

test('keeps what a file may, and leaves nothing beside it', async (context) => {
  const site = folder(context, { 'index.html': page(list(posts())) });
  chmodSync(join(site, 'index.html'), 0o640);
  await command(site, 'prerender', 'index.html');
  assert.equal(statSync(join(site, 'index.html')).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(site), ['index.html']);
});

test('prints frames where it is asked to', async (context) => {
  const site = folder(context, { 'index.html': page(list(posts())) });
  await command(site, 'prerender', 'index.html', '--frames');
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  assert.match(
    html,
    /<related-posts data-state="loaded" data-frame layout="grid" appearance="card" src="[^"]+"><template shadowrootmode="open"><style>/,
  );
  assert.equal(html.match(/<template shadowrootmode/g).length, 4);
});

test('reads the references that feeds are full of', async (context) => {
  const title = 'Ni&ntilde;os &amp; sol&hellip; &#8217;s &#151; &#x2014; &rsquo; &frac12;';
  const src = `${endpoint.origin}/endpoint/echo?body=${encodeURIComponent(JSON.stringify([{ id: 1, date: '2026-11-01T00:00:00', slug: 'a', type: 'post', link: 'https://a.example/', title: { rendered: title } }]))}`;
  const site = folder(context, { 'index.html': `<meta charset=utf-8>${list(src.replaceAll('&', '&amp;'))}` });
  const { errors } = await command(site, 'prerender', 'index.html');
  assert.equal(errors, '');
  assert.match(readFileSync(join(site, 'index.html'), 'utf8'), />Niños &amp; sol… ’s — — ’ ½<\/a>/);
});

test('tells search engines of what it prints, once', async (context) => {
  const told = (src) => list(src).replace('<related-posts', '<related-posts json-ld');
  const site = folder(context, { 'index.html': page(told(posts()) + told(posts())) });
  await command(site, 'prerender', 'index.html');
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  const blocks = [...html.matchAll(/<script slot="json-ld" type="application\/ld\+json">(.*?)<\/script>/g)];
  assert.equal(blocks.length, 1);
  assert.equal(JSON.parse(blocks[0][1]).itemListElement.length, 3);
});

test('explains itself', async (context) => {
  const site = folder(context, { 'index.html': '<p>' });
  const help = await command(site, '--help');
  assert.equal(help.code, 0);
  for (const word of ['--base', '--root', '--out', '--frames', '--dry-run', 'Ends with 0'])
    assert.ok(help.out.includes(word), word);
  assert.match((await command(site, '--version')).out, /^\d+\.\d+\.\d+\n$/);
  for (const [args, sentence] of [
    [[], /Say what to do/],
    [['prerender'], /Name the files or folders/],
    [['render', 'index.html'], /no command "render"/],
    [['prerender', 'index.html', '--bse', 'x'], /Unknown option '--bse'/],
    [['prerender', 'index.html', '--base', 'clinic.example'], /"clinic.example" is no address of a site/],
    [['prerender', 'nothing.html'], /nothing\.html/],
  ]) {
    const { code, out, errors } = await command(site, ...args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(errors, sentence);
    assert.doesNotMatch(errors, /\n {4}at /, 'no stack');
  }
  assert.ok(existsSync(join(site, 'index.html')));
});
