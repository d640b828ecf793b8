import { expect } from '@open-wc/testing';
import { imageUrl, linkUrl, samePage, srcset, webUrl } from '../../src/data/url.js';

const BASE = 'https://c.example/blog/';
const UNSAFE = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'data:image/png;base64,AAAA"><script>',
  'javascript:1//data:image/png;base64,AAAA',
  'file:///etc/passwd',
  'blob:https://c.example/1',
  'ftp://c.example',
  'about:blank',
  'https://user:word@c.example/',
  '//user@c.example/',
  'http://',
  'tel:**21*5551234#',
  'tel:*%2306%23',
  'tel:%20305%20555%230123',
  'tel:305%0a5550123',
  'mailto:a@b.example?bcc=c@d.example',
  'mailto:a@b.example?subject=x%0d%0aBcc:y',
  'mailto:a@b.example,c@d.example',
  'sms:+1?cc=2',
];

describe('addresses', () => {
  for (const address of UNSAFE)
    it(`${JSON.stringify(address)} is none`, () => {
      expect(webUrl(address, BASE)).to.equal(undefined);
      expect(linkUrl(address, BASE)).to.equal(undefined);
      expect(imageUrl(address, BASE)).to.equal(undefined);
    });

  it('that are no text are none', () => {
    const data = ['data:image/png;base64,AAAA'];
    for (const value of [undefined, null, 1, {}, ['javascript:x'], ['tel:+17867015750'], data, ['/x'], '', ' '])
      expect([webUrl(value, BASE), linkUrl(value, BASE), imageUrl(value, BASE)]).to.deep.equal([
        undefined,
        undefined,
        undefined,
      ]);
  });

  it('are made absolute', () => {
    expect(webUrl('a', BASE)).to.equal('https://c.example/blog/a');
    expect(webUrl(' /a ', BASE)).to.equal('https://c.example/a');
    expect(webUrl('//d.example/a', BASE)).to.equal('https://d.example/a');
    expect(webUrl('/go?to=https://d.example/', BASE)).to.equal('https://c.example/go?to=https://d.example/');
    expect([linkUrl('/a', BASE), imageUrl('/a', BASE)]).to.deep.equal(Array(2).fill('https://c.example/a'));
    expect(webUrl('a')).to.equal(undefined);
    for (const none of ['', 'nowhere']) {
      expect(webUrl('a', none)).to.equal(undefined);
      expect(webUrl('HTTPS://d.example/a', none), none).to.equal('https://d.example/a');
    }
  });

  it('of calls, letters and messages are links', () => {
    for (const link of [
      'tel:+17867015750',
      'tel:+1-786-701-5750',
      'tel:+17867015750;ext=12',
      'tel:(305)%20555-0123',
      'tel:+1%20(305)%20555%200123',
      'sms:+17867015750?body=Hi',
      'mailto:a@b.example?subject=Hi%20you',
    ])
      for (const written of [link, ` ${link}\n`]) expect(linkUrl(written, BASE), link).to.equal(link);
  });

  it('of raster pictures may be data', () => {
    for (const type of ['png', 'PNG', 'jpg', 'jpeg', 'gif', 'webp', 'avif']) {
      const data = `data:image/${type};base64,iVBORw0KGgo=`;
      expect(imageUrl(data), type).to.equal(data);
      expect(linkUrl(data), type).to.equal(undefined);
    }
  });

  it('in a srcset are each checked', () => {
    expect(srcset('a.jpg 400w, javascript:x 800w, /b.jpg 2x, c.jpg', BASE)).to.equal(
      'https://c.example/blog/a.jpg 400w, https://c.example/b.jpg 2x, https://c.example/blog/c.jpg',
    );
    expect(srcset('x', BASE)).to.equal('https://c.example/blog/x');
    expect(srcset('a.jpg 1x?, b.jpg 1x 2x, data:image/png;base64,AAAA 1x,', BASE)).to.equal(undefined);
    expect(srcset('/w_400,h_300/a.jpg 400w,/b.jpg,', BASE)).to.equal(
      'https://c.example/w_400,h_300/a.jpg 400w, https://c.example/b.jpg',
    );
    for (const value of [{}, ['a.jpg'], undefined]) expect(srcset(value, BASE)).to.equal(undefined);
    expect(srcset('/a.jpg 1x, '.repeat(1000), BASE), 'longer than any').to.equal(undefined);
  });

  it('lead to one page, or not', () => {
    const page = 'https://c.example/blog/botox';
    for (const same of [
      'http://c.example/blog/botox/',
      'https://www.c.example/Blog/Botox?utm=x#y',
      'https://c.example/blog/botox/index.html',
      'https://c.example//blog///botox//',
      'https://c.example/blog/botox/Index.htm',
      'https://c.example/blog/botox/index.php',
    ])
      expect(samePage(page, same), same).to.equal(true);
    for (const other of ['https://c.example/blog', 'https://d.example/blog/botox', '/blog/botox', '', undefined])
      expect(samePage(page, other), String(other)).to.equal(false);
    expect(samePage('https://c.example/?p=5', 'https://c.example/?p=6')).to.equal(false);
    expect(samePage('https://c.example/?p=5', 'https://c.example/?p=5&x')).to.equal(true);
    for (const path of [
      '/blog/?p=',
      '/article.php?id=',
      '/blog/post?page_id=',
      '/blog/index.php?x=1&post_id=',
      '/article?slug=',
    ]) {
      const post = (id: number): string => `https://c.example${path}${id}`;
      expect(samePage(post(5), post(6)), path).to.equal(false);
      expect(samePage(post(5), `${post(5)}&utm_source=letter`), path).to.equal(true);
    }
    expect(samePage('https://c.example/b%C3%B3tox', 'https://c.example/bótox')).to.equal(true);
    expect(samePage(undefined, undefined)).to.equal(false);
  });
});
