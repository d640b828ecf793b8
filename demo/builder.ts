// The builder: a form made from the manifest, the live tag on a page, what its endpoint answers, and the lines to paste.
import manifest from '../custom-elements.json';
import { elementsIn, type ElementFacts } from '../reference/manifest.js';
import { opening } from '../reference/markup.js';
import type { Answer } from '../reference/printed.js';
import { snippet, type SnippetKind } from '../reference/snippet.js';
import { diagnosis } from './diagnosis.js';
import { filling } from './examples.js';
import { field, hint, node, select } from './fields.js';
import { fitted } from './fitted.js';
import { previewPage } from './preview.js';

declare global {
  /** Whether this page was built, and lies in a folder with the files that it shows. */
  const IS_STATIC: boolean;
  /** What the last build has left: nothing before the first. */
  const LAST_BUILD: { version: string; integrity: string; bytes: number } | null;
}

const elements = elementsIn(manifest);
const hosts = { plain: 'Quiet page', dark: 'Dark page', hostile: 'Hostile theme' };
const widths = { '390': 'Phone', '768': 'Tablet', '1120': 'Desktop' };
const kinds: Record<SnippetKind, string> = {
  html: 'HTML, one line',
  wordpress: 'WordPress',
  react: 'React',
  static: 'Without script',
};
/** What stands in the form before anybody has chosen. */
const first = { tag: 'related-posts', host: 'plain', width: '768', kind: 'html' };

/** What people fill in first; the rest is folded away. */
const foremost = /^(?:src|heading|href|phone|book-href|text|limit|layout|excerpt)$/;

const find = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page lacks #${id}.`);
  return found;
};

const state = new URLSearchParams(location.search);
const fill = (values: Readonly<Record<string, string>>): void =>
  Object.entries(values).forEach(([name, value]) => state.set(name, value));
if (!state.has('tag')) fill({ ...first, ...filling(first.tag, null) });

const chosen = (name: keyof typeof first): string => state.get(name) ?? first[name];
const element = (): ElementFacts => {
  const found = elements.get(chosen('tag')) ?? elements.get(first.tag);
  if (!found) throw new Error('The manifest has no elements.');
  return found;
};

function drawForm(): void {
  const { attributes, description } = element();
  const fields = attributes.map(
    (facts) => [foremost.test(facts.name), field(facts, state.get(facts.name) ?? '')] as const,
  );
  const tags = Array.from(elements.keys(), (tag) => [tag, tag] as const);
  const fallback =
    'HTML that is shown until content is there, where none comes, and without script: a link to your blog.';
  find('form').replaceChildren(
    node('label', {}, 'Tag', hint(description), select('tag', tags, chosen('tag'))),
    ...fields.filter(([foremostly]) => foremostly).map(([, each]) => each),
    node('label', {}, 'Inside the tag', hint(fallback), node('input', { name: 'inside', value: inside() })),
    node(
      'details',
      {},
      node('summary', {}, 'More'),
      ...fields.filter(([foremostly]) => !foremostly).map(([, each]) => each),
    ),
  );
}

function drawChoices(): void {
  const choice = (label: string, name: keyof typeof first, values: object): HTMLLabelElement =>
    node('label', {}, label, select(name, Object.entries(values) as [string, string][], chosen(name)));
  find('view').replaceChildren(choice('Page', 'host', hosts), choice('Width', 'width', widths));
  find('kinds').replaceChildren(choice('For', 'kind', kinds));
}

/** The attributes that were filled in. */
function attributes(): Record<string, string | true> {
  const filled = element().attributes.filter(({ name }) => state.get(name));
  return Object.fromEntries(
    filled.map(({ name, kind }) => [name, kind === 'boolean' ? true : (state.get(name) ?? '')]),
  );
}

/** What stands in the tag, besides what it draws. */
const inside = (): string => state.get('inside') ?? '';

function drawPreview(): void {
  const { name } = element();
  const frame = find('preview') as HTMLIFrameElement;
  frame.style.inlineSize = `${Object.hasOwn(widths, chosen('width')) ? chosen('width') : first.width}px`;
  const tag = `${opening(name, Object.entries(attributes()))}${inside()}</${name}>`;
  frame.srcdoc = previewPage(chosen('host'), tag);
}

/** What the endpoint answered last. */
let answer: Answer | undefined;

function lines(): string {
  const kind = (Object.hasOwn(kinds, chosen('kind')) ? chosen('kind') : first.kind) as SnippetKind;
  const use = { attributes: attributes(), children: inside() };
  return snippet(kind, element(), use, { ...LAST_BUILD, answer, page: location.href });
}

function drawSnippet(): void {
  find('snippet').textContent = lines();
  find('copied').textContent = '';
  find('weight').textContent = note();
}

/** What a line needs besides itself, and what it adds to the page. */
function note(): string {
  const kind = chosen('kind');
  if (lines().startsWith('[')) return 'For a site with the plugin, which prints the tag whole and loads the script.';
  if (kind === 'react')
    return 'After npm install clinic-elements. The program grows by what this tag uses. Rendered on a server: docs/embedding.md.';
  if (kind === 'static') return 'Adds no script. clinic-elements.css, linked in the head, makes it readable.';
  if (!LAST_BUILD) return 'npm run build tells the weight, the version and the hash.';
  const { bytes, version } = LAST_BUILD;
  return `The script once for each page; its folder is dist/, copied to /js/${version}/. Adds ${(bytes / 1000).toFixed(1)} kB (Brotli), for every tag of ours. Link clinic-elements.css in the head too, and nothing moves when the script comes.`;
}

let asked = '';

/** Asks the endpoint when its address is another. */
async function drawDiagnosis(): Promise<void> {
  const src = element().attributes.some(({ name }) => name === 'src') ? (state.get('src') ?? '') : '';
  const [format, linkTemplate] = ['format', 'link-template'].map((name) => state.get(name) ?? undefined);
  const question = [element().name, src, format, linkTemplate].join(' ');
  if (question === asked) return;
  asked = question;
  answer = undefined;
  const line = find('diagnosis');
  line.textContent = src ? 'Asking the endpoint…' : 'No endpoint: the tag shows what its attributes and children say.';
  line.dataset['good'] = 'true';
  if (!src) return;
  const { good, sentences, json } = await diagnosis(element().name, src, format, linkTemplate);
  if (question !== asked) return;
  line.dataset['good'] = String(good);
  line.textContent = sentences.join('\n');
  answer = json === undefined ? undefined : { json, base: new URL(src, location.href).href };
  drawSnippet();
}

function drawResults(): void {
  history.replaceState(null, '', `?${state}`);
  drawPreview();
  drawSnippet();
  void drawDiagnosis();
}

/** Takes what stands in a field. */
function take(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const value = target.type === 'checkbox' ? ((target as HTMLInputElement).checked ? 'true' : '') : target.value.trim();
  if (value === (state.get(target.name) ?? '')) return;
  if (value) state.set(target.name, value);
  else state.delete(target.name);
  if (target.name === 'tag') {
    // A client's endpoint stays; the rest was another tag's.
    const filled = filling(value, state.get('src'));
    for (const name of Array.from(state.keys())) if (!Object.hasOwn(first, name)) state.delete(name);
    fill(filled);
    drawForm();
    document.querySelector<HTMLSelectElement>('[name="tag"]')?.focus();
  }
  drawResults();
}

/** Until somebody who types rests. */
let rest: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('input', ({ target }) => {
  clearTimeout(rest);
  rest = setTimeout(take, 250, target);
});
document.addEventListener('change', ({ target }) => {
  clearTimeout(rest);
  take(target);
});
find('form').addEventListener('submit', (event) => event.preventDefault());
find('copy').addEventListener('click', () => {
  const told = (words: string) => (): void => void (find('copied').textContent = words);
  navigator.clipboard
    .writeText(find('snippet').textContent ?? '')
    .then(told('Copied.'), told('Select the text and copy it.'));
});

// A bar is one in a window of a phone's height only.
fitted(find('preview') as HTMLIFrameElement, find('stage'), () => (state.get('layout') === 'bar' ? 560 : 240));
drawForm();
drawChoices();
drawResults();
