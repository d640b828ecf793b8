import { expect } from '@open-wc/testing';
import { html, nothing, render, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { readTemplate } from '../../scripts/build/lit-template.js';
import { hole, shortMarkup } from '../../scripts/build/markup.js';

type Result = TemplateResult | SVGTemplateResult;

/** The kinds of parts, by the names that both readers are compared under. */
const kinds = ['attribute', 'property', 'boolean', 'event'] as const;
const ATTRIBUTE = 1;
const SVG = 2;

interface Place {
  /** Where in the content: the way from the root by child numbers. */
  at: number[];
  kind: string;
  name?: string | undefined;
  strings?: string[] | undefined;
}

/** The way to the node that lit-html counts as the `index`-th. */
function way(content: DocumentFragment, index: number): number[] {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  for (let at = -1; at < index; at++) walker.nextNode();
  const found: number[] = [];
  for (let node: Node = walker.currentNode; node.parentNode; node = node.parentNode)
    found.unshift([...node.parentNode.childNodes].indexOf(node as ChildNode));
  return found;
}

/** What the bundle's reader makes of a template, as the build writes it. */
function read({ strings, _$litType$ }: Result): { content: DocumentFragment; places: Place[] } {
  const isSvg = _$litType$ === SVG;
  const pieces = shortMarkup(strings.join(hole), isSvg).split(hole);
  const short = Object.assign(pieces, { raw: pieces });
  const [content, parts] = readTemplate(short, isSvg, kinds);
  const places = parts.map(({ type, index, name, strings: around, ctor }) => ({
    at: way(content, index),
    kind: type === ATTRIBUTE ? (ctor ?? '') : 'child',
    name,
    strings: around,
  }));
  return { content, places };
}

/** What the same template looks like when Lit itself has drawn it, without the marks of its parts. */
function drawnByLit(template: Result): string {
  const host = document.createElement('div');
  render(template, host);
  return withoutMarks(host);
}

function withoutMarks(root: Node): string {
  const copy = root.cloneNode(true);
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode as Comment);
  for (const mark of marks) mark.remove();
  copy.normalize();
  const holder = document.createElement('div');
  holder.append(...(copy as Element | DocumentFragment).childNodes);
  return holder.innerHTML;
}

/** The content with the values of a template put into its places: what a first drawing gives. */
function drawnByOurs(template: Result): string {
  const { content, places } = read(template);
  const nodes = places.map(({ at }) => at.reduce<Node | undefined>((node, step) => node?.childNodes[step], content));
  let value = 0;
  places.forEach(({ kind, name = '', strings = [] }, at) => {
    const node = nodes[at];
    const values = template.values.slice(value, (value += Math.max(1, strings.length - 1)));
    if (kind === 'child') (node as Comment).after(values[0] === nothing ? '' : String(values[0]));
    else if (kind === 'property') Reflect.set(node as Element, name, values[0]);
    else if (kind === 'boolean') (node as Element).toggleAttribute(name, !!values[0]);
    else if (kind === 'attribute' && !values.includes(nothing))
      (node as Element).setAttribute(
        name,
        strings.reduce((text, piece, n) => text + String(values[n - 1]) + piece),
      );
  });
  return withoutMarks(content);
}

const listener = (): void => {};

const templates: [what: string, template: Result][] = [
  ['text alone', html`<p>One two</p>`],
  ['no element', html`words`],
  ['a child', html`<p>${'one'}</p>`],
  ['children in a row', html`<p>${'one'}${'two'} and ${'three'}</p>`],
  [
    'a child at the root',
    html`${'one'}
      <p>two</p>
      ${'three'}`,
  ],
  ['nothing', html`<p>${nothing}</p>`],
  ['an attribute', html`<p title=${'one'}></p>`],
  ['a quoted attribute', html`<p class="first ${'one'} last"></p>`],
  ['several values in an attribute', html`<p class="${'one'} ${'two'}-${'three'}" lang="en"></p>`],
  ['an attribute with nothing', html`<p title=${nothing} lang="en"></p>`],
  [
    'a boolean attribute',
    html`<p ?hidden=${true}></p>
      <p ?hidden=${false}></p>`,
  ],
  ['an event', html`<p @click=${listener} lang="en"></p>`],
  ['a property', html`<p .lang=${'es'}></p>`],
  [
    'every kind on one element',
    html`<a lang="en" href=${'/a'} ?hidden=${true} @click=${listener} .id=${'id'}>${'b'}</a>`,
  ],
  ['attributes without quotes', html`<p lang="en" class="one" hidden>two</p>`],
  ['attributes in single quotes', html`<p lang="en" title="a b"></p>`],
  ['void elements', html`<p>one<br />two<img src=${'data:,'} alt="" /><input disabled />${'three'}</p>`],
  [
    'deep elements',
    html`<div>
        <ul>
          <li><b>${'one'}</b></li>
          <li>${'two'}</li>
        </ul>
      </div>
      <p>${'three'}</p>`,
  ],
  [
    'comments',
    html`<!-- one -->
      <p><!-- <b>two</b> -->${'three'}</p>`,
  ],
  ['slots and parts', html`<div part="base"><slot name="heading"></slot><slot></slot></div>`],
  ['words of other languages', html`<p title="“quoted”">También — ${'é'}</p>`],
  [
    'an svg in html',
    html`<p>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${'M1 1'}></path></svg>${'a'}
    </p>`,
  ],
  [
    'svg that closes itself',
    html`<svg viewBox="0 0 1 1">
        <path d="M1 1" />
        <circle r=${1} />
      </svg>
      <p>${'a'}</p>`,
  ],
  ['a sign that is no tag', html`<p>1 > 0 ${'a'}</p>`],
];

describe('the reader of templates in the bundle', () => {
  for (const [what, template] of templates)
    it(`makes of ${what} what the browser's own parser makes of it for Lit`, () => {
      expect(drawnByOurs(template)).to.equal(withoutIndentation(drawnByLit(template)));
    });

  it('puts svg in its namespace, and html in its own', () => {
    const { content } = read(svg`<g><path d=${'M1 1'}></path></g>`);
    expect(content.querySelector('path')?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    const mixed = read(
      html`<p>
        <svg><path></path></svg><b></b>
      </p>`,
    ).content;
    expect(mixed.querySelector('path')?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(mixed.querySelector('b')?.namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
  });

  it('knows each kind of value and its name', () => {
    const { places } = read(html`<a href=${''} ?hidden=${true} .id=${''} @click=${listener}>${'b'}</a>`);
    expect(places.map(({ kind, name }) => [kind, name])).to.deep.equal([
      ['attribute', 'href'],
      ['boolean', 'hidden'],
      ['property', 'id'],
      ['event', 'click'],
      ['child', undefined],
    ]);
  });

  it('keeps custom elements in a template asleep', () => {
    let awake = 0;
    customElements.define(
      'awake-element',
      class extends HTMLElement {
        constructor() {
          super();
          awake++;
        }
      },
    );
    read(html`<awake-element></awake-element>`);
    expect(awake).to.equal(0);
  });

  it('reads no list that is not a tagged template', () => {
    const forged = JSON.parse('["<img src=x onerror=alert(1)>"]') as string[];
    expect(() => readTemplate(forged, false, kinds)).to.throw();
  });
});

/** The build takes away a line break and the indentation after it beside a block. */
function withoutIndentation(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}

describe('the markup that the build writes', () => {
  const refused = {
    'an element that is never closed': '<p>',
    'a wrong end tag': '<p></b>',
    'a value for a whole attribute': `<p ${hole}></p>`,
    'a value in a comment': `<!-- ${hole} -->`,
    'an attribute that comes twice': '<p lang="en" lang="es"></p>',
    'an event without a value': '<p @click="go()"></p>',
    'an entity': '<p>&nbsp;</p>',
    'an entity in an attribute': '<p title="&amp;"></p>',
    'a script': '<script></script>',
    'a table row, which the parser of a browser would move': '<tr></tr>',
    'an element that does not close itself in HTML': '<p/>',
  };
  for (const [what, markup] of Object.entries(refused))
    it(`never holds ${what}`, () => {
      expect(() => shortMarkup(markup)).to.throw();
    });

  it('has no comments, no indentation and no needless quotes', () => {
    const markup = `\n  <div class="one" title="a b">\n    <!-- why -->\n    <b>${hole}</b>\n    <br />\n  </div>\n`;
    expect(shortMarkup(markup)).to.equal(`<div class=one title="a b"><b>${hole}</b> <br/></div>`);
  });
});
