import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';

const tags = {
  'a call to action': '<book-consult-cta heading="Talk to us" phone="786.701.5750"></book-consult-cta>',
  'a card in a row': '<article-card layout="row" heading="Title" href="/a" excerpt="Words"></article-card>',
  'an article without a body': '<clinic-article heading="Title" lede="First words"></clinic-article>',
};

/** Parents that are as wide as what they hold wants to be. */
const parents: Record<string, (tag: string) => string> = {
  'a column that centres': (tag) =>
    `<div style="display: flex; flex-direction: column; align-items: center">${tag}</div>`,
  'an inline block': (tag) => `<div style="display: inline-block">${tag}</div>`,
  'a float': (tag) => `<div style="float: inline-start">${tag}</div>`,
  'a table': (tag) => `<table><tbody><tr><td>${tag}</td></tr></tbody></table>`,
  'a grid of auto 1fr': (tag) => `<div style="display: grid; grid-template-columns: auto 1fr">${tag}<p>Words</p></div>`,
  'a row': (tag) => `<div style="display: flex">${tag}</div>`,
};

/** Parents whose width is known. */
const columns: Record<string, (tag: string) => string> = {
  'a block': (tag) => tag,
  'a column that centres': (tag) =>
    `<div style="display: flex; flex-direction: column; align-items: center">${tag}</div>`,
  'a row beside words': (tag) => `<div style="display: flex">${tag}<p style="flex: none">Words</p></div>`,
  'a grid': (tag) => `<div style="display: grid">${tag}</div>`,
  'a float of its own': (tag) => tag.replace(' ', ' style="float: inline-start" '),
  'an inline block of its own': (tag) => tag.replace(' ', ' style="display: inline-block" '),
};

/** The elements of a box of a width, drawn. */
async function inside(width: number, html: string): Promise<{ box: HTMLElement; hosts: LitElement[] }> {
  const box = await fixture<HTMLElement>(`<div style="inline-size: ${width}px">${html}</div>`);
  const hosts = [...box.querySelectorAll<LitElement>('article-card, book-consult-cta, clinic-article')];
  for (const host of hosts) await host.updateComplete;
  return { box, hosts };
}

const widths = (hosts: readonly Element[]): number[] => hosts.map((host) => host.getBoundingClientRect().width);

describe('in a parent that shrinks to fit', () => {
  for (const [what, tag] of Object.entries(tags)) {
    for (const [where, around] of Object.entries(parents)) {
      it(`${what} is wide enough to be read: ${where}`, async () => {
        const { hosts } = await inside(640, around(tag));
        const [width] = widths(hosts);
        expect(width).to.be.at.least(240);
        expect(width).to.be.at.most(640);
      });
    }

    for (const [where, around] of Object.entries(columns)) {
      it(`${what} stays within a column of 240 px: ${where}`, async () => {
        const { box, hosts } = await inside(240, around(tag));
        const [width] = widths(hosts);
        expect(width).to.be.at.least(150);
        expect(width).to.be.at.most(240);
        expect(box.scrollWidth).to.equal(240);
      });
    }

    it(`${what} leaves two columns as wide as each other`, async () => {
      const { box, hosts } = await inside(
        600,
        `<div style="display: grid; grid-template-columns: 1fr 1fr">${tag}<p>Words</p></div>`,
      );
      expect(widths(hosts)).to.deep.equal([300]);
      expect(box.scrollWidth).to.equal(600);
    });
  }

  it('a grid of 1fr 1fr stays even whatever stands in it', async () => {
    const { hosts } = await inside(
      600,
      `<div style="display: grid; grid-template-columns: 1fr 1fr">${Object.values(tags).join('')}</div>`,
    );
    expect(widths(hosts)).to.deep.equal([300, 300, 300]);
  });

  for (const [where, style, column] of [
    ['a grid', 'display: grid; grid-template-columns: repeat(3, 1fr)', ''],
    ['a row', 'display: flex', 'flex: 1'],
    ['a row that wraps', 'display: flex; flex-wrap: wrap', 'flex: 1 0 0'],
  ]) {
    it(`columns of the page's own stay even and side by side: ${where}`, async () => {
      const { box, hosts } = await inside(
        900,
        `<div style="${style}">${Object.values(tags)
          .map((tag) => `<div style="${column}">${tag}</div>`)
          .join('')}</div>`,
      );
      expect(widths(hosts)).to.deep.equal([300, 300, 300]);
      expect(box.scrollWidth).to.equal(900);
    });
  }

  it('an article with a body leaves room for what stands beside it', async () => {
    const { box, hosts } = await inside(
      600,
      `<div style="display: grid; grid-template-columns: 1fr 300px"><main>
        <clinic-article><span slot="heading">Title</span><div slot="body"><p>${'Words '.repeat(99)}</p></div></clinic-article>
      </main><aside>Beside</aside></div>`,
    );
    expect(widths(hosts)).to.deep.equal([300]);
    expect(box.scrollWidth).to.equal(600);
  });
});
