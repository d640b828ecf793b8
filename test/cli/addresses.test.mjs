// Where relative addresses start, and what becomes of a tag when nobody knows.
import assert from 'node:assert/strict';
import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { command, ensureCompiled, folder, served } from './command.mjs';

let endpoint;
before(async () => {
  ensureCompiled();
  endpoint = await served();
});
after(() => endpoint.close());

const page = (body) => `<!doctype html>\r\n<html lang="en"><title>t</title>\r\n${body}\r\n</html>\r\n`;

test('finds relative addresses by the base, the root and what the page says of itself', async (context) => {
  const card = '<article-card src="post.json" link-template="/blog/{slug}" show=""></article-card>';
  const cta = '<book-consult-cta book-href="book"></book-consult-cta>';
  const site = folder(context, {
    'dist/endpoint/plain/index.html': page(card + cta),
    'dist/canonical.html': page(`<link rel="Canonical" href="${endpoint.origin}/endpoint/plain/">${card}`),
    'dist/base.html': page(`<base href="/endpoint/plain/">${card}`),
  });
  const { errors } = await command(site, 'prerender', 'dist');
  assert.match(errors, /<book-consult-cta>: left as it was\. Its book-href is relative: say with --base/);
  const found = await command(site, 'prerender', 'dist', '--root', 'dist', '--base', endpoint.origin);
  assert.equal(found.errors, '');
  for (const [name, address] of Object.entries({ 'endpoint/plain/index': 'endpoint/plain/book' })) {
    const html = readFileSync(join(site, `dist/${name}.html`), 'utf8');
    assert.ok(html.includes(`href="${endpoint.origin}/${address}"`), html);
  }
  assert.match(readFileSync(join(site, 'dist/base.html'), 'utf8'), /Can Botox Help/);
  assert.match(readFileSync(join(site, 'dist/canonical.html'), 'utf8'), /Can Botox Help/);
});

test('refuses a file outside of the root, whose address nobody can know, and writes nothing', async (context) => {
  const given = page('<article-card heading="Sun" href="b.html"></article-card>');
  const site = folder(context, { 'dist/a.html': given, 'other/x': '' });
  for (const root of [['--root', 'other'], []]) {
    const base = ['--base', 'https://clinic.example/'];
    const cwd = root.length ? site : join(site, 'other');
    const { code, errors } = await command(cwd, 'prerender', join(site, 'dist'), ...base, ...root);
    assert.equal(code, 2);
    assert.match(errors, /a\.html lies outside the site's root: name the root with --root/);
  }
  assert.equal(readFileSync(join(site, 'dist/a.html'), 'utf8'), given);
});

test('writes what a link stands for, and leaves the link', async (context) => {
  const site = folder(context, { 'real/x.html': page('<article-card heading="Sun"></article-card>') });
  symlinkSync('real/x.html', join(site, 'link.html'));
  const { code } = await command(site, 'prerender', 'link.html');
  assert.equal(code, 0);
  assert.ok(lstatSync(join(site, 'link.html')).isSymbolicLink());
  assert.match(readFileSync(join(site, 'real/x.html'), 'utf8'), /<span slot="heading">Sun/);
});

test('leaves a tag as it was whose JSON holds relative addresses where nobody says what they start from', async (context) => {
  const holding = (tag, json) => `<${tag}><script type="application/json">${JSON.stringify(json)}</script></${tag}>`;
  const bodies = [
    holding('related-posts', [{ title: 'Sun', url: '/blog/sun', image: '/sun.jpg' }]),
    holding('article-card', { title: 'Sun', url: 'https://a.example/sun', image: 'sun.jpg' }),
    holding('book-consult-cta', { telephone: '786.701.5750', url: '/', bookUrl: '/book' }),
    holding('clinic-article', { title: 'Sun', html: '<p><a href="/book">Book</a></p>' }),
  ];
  const whole = holding('clinic-article', { title: 'Sun', html: '<p><a href="#a">A</a><a href="tel:911">B</a></p>' });
  const site = folder(context, { 'index.html': page(bodies.join('\n') + whole) });
  const { code, out, errors } = await command(site, 'prerender', 'index.html', '--dry-run');
  assert.equal(code, 1);
  assert.match(out, /\n1 filled, 4 left as it was; nothing written\.\n$/);
  assert.equal(errors.match(/An address in it is relative: say with --base/g).length, 4);
  const told = await command(site, 'prerender', 'index.html', '--base', 'https://clinic.example/');
  assert.equal(told.errors, '');
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  for (const path of ['blog/sun', 'sun.jpg', 'book'])
    assert.ok(html.includes(`"https://clinic.example/${path}"`), path);
});
