// Templates of every kind that our elements use, to be drawn by Lit and by what stands in for it.
import { html, nothing, type TemplateResult } from 'lit';

const listener = (): void => {};

/** One of each kind. */
export const templates: [what: string, template: TemplateResult][] = [
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
export const frame = (heading: unknown, items: unknown[], open: boolean): TemplateResult =>
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

/** What comes after what in one place. */
export const changes: [what: string, before: TemplateResult, after: TemplateResult][] = [
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
