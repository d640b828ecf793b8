import { expect } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';
import { html as template, nothing as ourNothing, place, type Put } from '../../scripts/build/lit/template.js';
import { hole, shortMarkup } from '../../scripts/build/markup.js';
import { changes, frame, templates } from './templates.js';

/** A place of ours in a fresh element: a function that draws there, and what is to be seen of it. */
function ours(host: object = {}): { put: Put; root: Element } {
  const root = document.createElement('div');
  const end = new Comment();
  root.append(end);
  return { put: place(end, host), root };
}

const written = new Map<TemplateStringsArray, TemplateStringsArray>();

/** A template of Lit's as the build writes it: once, for its strings are its name. */
function short({ strings, values }: TemplateResult): unknown {
  const pieces = shortMarkup(strings.join(hole)).split(hole);
  const once = written.get(strings) ?? Object.assign(pieces, { raw: pieces });
  written.set(strings, once);
  return template(once, ...values.map(shortValue));
}

function shortValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shortValue);
  if (value === nothing) return ourNothing;
  return value && typeof value === 'object' && '_$litType$' in value ? short(value as TemplateResult) : value;
}

/** What templates look like when they are drawn one after the other in one place. */
function drawnByOurs(...templates: TemplateResult[]): string {
  const { put, root } = ours();
  for (const each of templates) put(short(each));
  return withoutMarks(root);
}

/** The same when Lit itself has drawn them, without the marks of its parts. */
function drawnByLit(...templates: TemplateResult[]): string {
  const host = document.createElement('div');
  for (const each of templates) render(each, host);
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

describe('the reader of templates in the bundle', () => {
  for (const [what, template] of templates)
    it(`makes of ${what} what the browser's own parser makes of it for Lit`, () => {
      expect(drawnByOurs(template)).to.equal(withoutIndentation(drawnByLit(template)));
    });

  for (const [what, before, after] of changes)
    it(`draws ${what} as Lit does`, () => {
      expect(drawnByOurs(before, after)).to.equal(withoutIndentation(drawnByLit(before, after)));
    });

  it('touches only what has changed', () => {
    const { put, root } = ours();
    put(short(frame('one', ['a', 'b'], true)));
    const [section, text, item] = [root.firstChild, root.querySelector('h2')?.firstChild, root.querySelector('li')];
    put(short(frame('two', ['a'], true)));
    expect([root.firstChild, root.querySelector('h2')?.firstChild, root.querySelector('li')]).to.deep.equal([
      section,
      text,
      item,
    ]);
    expect(text?.nodeValue).to.equal('two');
  });

  it('puts svg in its namespace, and html in its own', () => {
    const { put, root } = ours();
    put(
      short(
        html`<p>
          <svg><path></path></svg><b></b>
        </p>`,
      ),
    );
    expect(root.querySelector('path')?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(root.querySelector('b')?.namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
  });

  it('hears an event once, on behalf of the host, by the last listener', () => {
    const heard: unknown[] = [];
    const host = {};
    const { put, root } = ours(host);
    const button = (name: string): TemplateResult =>
      html`<button
        @click=${function (this: unknown) {
          heard.push(name, this);
        }}
      ></button>`;
    for (const name of ['one', 'two']) put(short(button(name)));
    root.querySelector('button')?.click();
    expect(heard).to.deep.equal(['two', host]);
  });

  it('takes an attribute away where a value is missing; Lit leaves it there, empty', () => {
    for (const missing of [undefined, null]) {
      const { put, root } = ours();
      const sample = (title: unknown): TemplateResult => html`<p lang="en" title=${title}></p>`;
      put(short(sample('one')));
      expect(root.firstElementChild?.getAttribute('title')).to.equal('one');
      put(short(sample(missing)));
      expect(root.firstElementChild?.getAttributeNames()).to.deep.equal(['lang']);
    }
  });

  it('takes no JSON for a template', () => {
    const { put, root } = ours();
    put(JSON.parse('{"strings": ["<img src=x onerror=alert(1)>"], "values": []}'));
    expect(root.firstElementChild).to.equal(null);
  });
});

/** The build takes away a line break and the indentation after it beside a block. */
function withoutIndentation(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}
