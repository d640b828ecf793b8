// What the sanitiser's bounds really are: bodies that are far too large, and what comes out on the page. And that it
// reads a body once, moves no node over from there, and writes no HTML anywhere.
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { base } from '../../content/body-benign.js';
import { figures } from '../figures.js';
import { type Trap, trapped } from '../attack/trap.js';

const most = { nodes: 2000, depth: 60, characters: 300_000 };
const found = { nodes: 0, depth: 0, characters: 0, parsed: 0, bodies: 0, moved: 0, written: 0 };

function nodesIn(root: Node): number {
  const walker = root.ownerDocument?.createTreeWalker(root);
  let count = 0;
  while (walker?.nextNode()) count++;
  return count;
}

function depthOf(root: Element): number {
  let depth = 0;
  for (let level = [...root.children]; level.length; level = level.flatMap(({ children }) => [...children])) depth++;
  return depth;
}

/** What was parsed, and how many nodes it had then. */
interface Parsed {
  document: Document;
  nodes: number;
}

/** Counts what is parsed and what is written as HTML in the page, and keeps what was parsed. */
function watched({ page }: Trap): { parsed: Parsed[]; written: () => number } {
  const view = page as unknown as typeof globalThis;
  const parsed: Parsed[] = [];
  const keep = (document: Document): number => parsed.push({ document, nodes: nodesIn(document.body) });
  let written = 0;
  const parse = view.DOMParser.prototype.parseFromString;
  view.DOMParser.prototype.parseFromString = function (...all) {
    const document = parse.apply(this, all);
    keep(document);
    return document;
  };
  const safe = view.Document as unknown as { parseHTML?(html: string, options?: object): Document };
  const { parseHTML } = safe;
  if (parseHTML)
    safe.parseHTML = (html, options) => {
      const document = parseHTML.call(view.Document, html, options);
      keep(document);
      return document;
    };
  for (const type of [view.Element, view.ShadowRoot])
    for (const name of ['innerHTML', 'outerHTML', 'setHTML', 'setHTMLUnsafe', 'insertAdjacentHTML', 'getHTML']) {
      const sink = Object.getOwnPropertyDescriptor(type.prototype, name);
      const count = <Run extends (...all: never[]) => unknown>(run: Run | undefined) =>
        run &&
        function (this: unknown, ...all: Parameters<Run>) {
          written++;
          return run.apply(this, all);
        };
      if (sink)
        Object.defineProperty(type.prototype, name, {
          ...sink,
          ...(sink.set ? { set: count(sink.set), get: count(sink.get) } : { value: count(sink.value) }),
        });
    }
  return { parsed, written: () => written };
}

const large: Readonly<Record<string, string>> = {
  'ten thousand paragraphs': '<p>a</p>'.repeat(10_000),
  'ten thousand elements without words': '<i></i>'.repeat(10_000),
  'text cut by comments': 'a<!---->'.repeat(10_000),
  'lists in lists': `${'<ul><li>'.repeat(3000)}words`,
  'quotations in quotations': `${'<blockquote>'.repeat(10_000)}words`,
  'all kinds in each other': `${'<div><b><i><span>'.repeat(2000)}words`,
  'a million letters': `<p>${'a'.repeat(1_000_000)}</p>`,
  'a million letters in pieces': `<p>${'word '.repeat(99)}</p>`.repeat(2000),
  'tables in tables': `${'<table><tr><td>'.repeat(2000)}words`,
  'a picture without end': `<img src="/a" alt="${'a'.repeat(1_000_000)}`,
};

describe('bounds of a body', () => {
  after(() => figures('bounds', found));

  it('hold whatever is fed, on the bundle that ships', async function () {
    this.timeout(120_000);
    await trapped(async (trap) => {
      const { parsed, written } = watched(trap);
      const host = trap.page.document.createElement('clinic-article') as LitElement & { article?: unknown };
      trap.page.document.querySelector('main')?.append(host);
      await host.updateComplete;
      const before = written();
      for (const [name, html] of Object.entries(large)) {
        parsed.length = 0;
        host.article = { title: name, url: base, html };
        await host.updateComplete;
        const body = host.querySelector('[slot="body"]');
        const words = body?.textContent?.length ?? 0;
        found.bodies++;
        found.parsed = Math.max(found.parsed, parsed.length);
        // What was parsed is still where it was: nothing of it has come to the page.
        found.moved += parsed.filter(({ document, nodes }) => nodesIn(document.body) !== nodes).length;
        if (!body) continue;
        found.nodes = Math.max(found.nodes, nodesIn(body));
        found.depth = Math.max(found.depth, depthOf(body));
        found.characters = Math.max(found.characters, words);
      }
      found.written = written() - before;
    });
    expect(found.bodies).to.equal(Object.keys(large).length);
    expect(found.nodes).to.be.within(1000, most.nodes);
    expect(found.depth).to.be.within(30, most.depth);
    expect(found.characters).to.be.within(100_000, most.characters);
    expect(found.parsed, 'parsed once').to.equal(1);
    expect(found.moved, 'nodes moved over').to.equal(0);
    expect(found.written, 'HTML written or printed').to.equal(0);
  });
});
