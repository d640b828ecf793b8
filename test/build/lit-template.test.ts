import { expect } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';
import { html as template, nothing as ourNothing, place, type Put } from '../../scripts/build/lit/template.js';
import { hole, shortMarkup } from '../../scripts/build/markup.js';

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

const listener = (): void => {};

const templates: [what: string, template: TemplateResult][] = [
  ['text alone', html`<p>One two</p>`],
  ['a child', html`<p>${'one'}</p>`],
  ['a number', html`<p>${0}</p>`],
  ['children in a row', html`<p>${'one'}${'two'} and ${'three'}</p>`],
  [
    'children between elements',
    html`<div>
      ${'one'}
      <p>two</p>
      ${'three'}
    </div>`,
  ],
  ['nothing', html`<p>${nothing}${undefined}${null}</p>`],
  ['a template in a template', html`<p>${html`<b>${'one'}</b>`}</p>`],
  [
    'a list',
    html`<ul>
      ${['one', 'two'].map((word) => html`<li>${word}</li>`)}
    </ul>`,
  ],
  ['an attribute', html`<p title=${'one'}></p>`],
  ['an attribute without a value', html`<p title=${undefined}></p>`],
  ['an attribute with nothing', html`<p title=${nothing} lang="en"></p>`],
  [
    'a boolean attribute',
    html`<div>
      <p ?hidden=${true}></p>
      <p ?hidden=${false}></p>
    </div>`,
  ],
  ['an event', html`<p @click=${listener} lang="en"></p>`],
  ['every kind on one element', html`<a lang="en" href=${'/a'} ?hidden=${true} @click=${listener}>${'b'}</a>`],
  ['attributes without quotes', html`<p lang="en" class="one" hidden>two</p>`],
  ['attributes in single quotes', html`<p lang="en" title="a b"></p>`],
  ['void elements', html`<p>one<br />two<img src=${'data:,'} alt="" /><input disabled />${'three'}</p>`],
  [
    'deep elements',
    html`<section>
      <div>
        <ul>
          <li><b>${'one'}</b></li>
          <li>${'two'}</li>
        </ul>
      </div>
      <p>${'three'}</p>
    </section>`,
  ],
  ['comments', html`<p><!-- <b>two</b> -->${'three'}</p>`],
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
    html`<div>
      <svg viewBox="0 0 1 1">
        <path d="M1 1" />
        <circle r=${1} />
      </svg>
      <p>${'a'}</p>
    </div>`,
  ],
  ['a sign that is no tag', html`<p>1 > 0 ${'a'}</p>`],
];

/** A frame of several states. */
const frame = (heading: unknown, items: unknown[], open: boolean): TemplateResult =>
  html`<section class=${open ? 'open' : nothing} ?hidden=${!open}>
    <h2>${heading}</h2>
    ${
      items.length
        ? html`<ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;

const bold = html`<b>one</b>`;
const italic = html`<i>two</i>`;

const changes: [what: string, before: TemplateResult, after: TemplateResult][] = [
  ['new words', frame('one', [], true), frame('two', [], true)],
  ['words that go', frame('one', [], true), frame(nothing, [], true)],
  ['words that come', frame(undefined, [], true), frame('one', [], true)],
  ['words in place of a template', frame(bold, [], true), frame('two', [], true)],
  ['a template in place of words', frame('one', [], true), frame(bold, [], true)],
  ['another template', frame(bold, [], true), frame(italic, [], true)],
  ['attributes that come and go', frame('one', [], true), frame('one', [], false)],
  ['a list that grows', frame('one', ['a'], true), frame('one', ['a', 'b', 'c'], true)],
  ['a list that shrinks', frame('one', ['a', 'b', 'c'], true), frame('one', ['c'], true)],
  ['a list that goes', frame('one', ['a', 'b'], true), frame('one', [], true)],
];

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

describe('the markup that the build writes', () => {
  const refused = {
    'an element that is never closed': '<p>',
    'a wrong end tag': '<p></b>',
    'a value for a whole attribute': `<p ${hole}></p>`,
    'a value in a comment': `<!-- ${hole} -->`,
    'an attribute that comes twice': '<p lang="en" lang="es"></p>',
    'a property': `<p .id=${hole}></p>`,
    'a value beside other words in an attribute': `<p class="one ${hole}"></p>`,
    'two elements at its root': '<p></p><p></p>',
    'words at its root': 'words',
    'a value at its root': hole,
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
