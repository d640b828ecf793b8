// The Embed panel: for the story on screen, with its present controls, the lines to paste; and a button in the toolbar
// that copies the first of them at once.
import { createElement as h, useEffect, useState, type ReactElement } from 'react';
import { useArgs, useGlobals, useParameter, useStorybookApi, useStorybookState } from 'storybook/manager-api';
import { elementsIn, type ElementFacts } from '../reference/manifest.js';
import type { Answer } from '../reference/printed.js';
import { snippet, type SnippetKind, type SnippetOptions } from '../reference/snippet.js';
import { themeCss } from '../reference/tokens.js';
import { pastedUse, type Args } from '../stories/args.js';
import { answerOf } from '../stories/endpoint/answer.js';
import { tokensOfChoice } from '../stories/themes/chosen.js';
import manifest from '../custom-elements.json' with { type: 'json' };

const elements = elementsIn(manifest);

/** What the last build has left: .storybook/main.ts. */
const { version, integrity } = JSON.parse(process.env['STORYBOOK_LAST_BUILD'] ?? '{}') as SnippetOptions;

type Tab = SnippetKind | 'theme';

const kinds: Readonly<Record<Tab, { title: string; note: string }>> = {
  html: { title: 'HTML', note: 'One line; it comes through the WordPress classic editor as it is.' },
  wordpress: { title: 'WordPress', note: 'A shortcode of the plugin: in a Shortcode block, or anywhere in a text.' },
  react: { title: 'React', note: 'React 19, with the npm package.' },
  static: { title: 'Without script', note: 'What a server prints: words and links that need no script.' },
  theme: { title: 'Theme', note: 'The toolbar\u2019s theme, once for the whole site: in its style sheet.' },
};

const styles = {
  panel: { padding: 16, fontSize: 14, lineHeight: 1.5 },
  tabs: { display: 'flex', gap: 4, marginBottom: 12, flexWrap: 'wrap' },
  code: {
    margin: '10px 0',
    padding: 14,
    borderRadius: 8,
    background: '#0f2321',
    color: '#e8f3f0',
    font: '13px/1.55 ui-monospace, Menlo, Consolas, monospace',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  tool: {
    minHeight: 28,
    padding: '0 8px',
    border: 0,
    borderRadius: 4,
    background: 'transparent',
    color: 'inherit',
    fontSize: 12,
    fontWeight: 700,
    cursor: 'pointer',
  },
} as const;

const buttonStyle = (chosen: boolean): object => ({
  minHeight: 32,
  padding: '4px 14px',
  border: `1px solid ${chosen ? '#0f6b64' : '#8a9a97'}`,
  borderRadius: 16,
  background: chosen ? '#0f6b64' : 'transparent',
  color: chosen ? '#fff' : 'inherit',
  font: 'inherit',
  cursor: 'pointer',
});

/** What the story's source answers, as soon as that is known. */
function useAnswer(src: unknown): Answer | undefined {
  const [answer, setAnswer] = useState<{ src: unknown; value?: Answer }>();
  useEffect(() => {
    let wanted = true;
    void answerOf(src).then((value) => wanted && setAnswer({ src, value }));
    return () => {
      wanted = false;
    };
  }, [src]);
  return answer?.src === src ? answer?.value : undefined;
}

/** Says that the lines are on the clipboard, or how they get there, until they are others. */
function CopyButton({ text, title, style }: { text: string; title: string; style: object }): ReactElement {
  const [said, say] = useState({ text: '', words: '' });
  const told = (words: string) => (): void => say({ text, words });
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(told('Copied'), told('Select the text and copy it'));
  return h('button', { type: 'button', style, onClick: copy }, said.text === text ? said.words : title);
}

/** The lines of a tab. */
function useLines(kind: Tab, element: ElementFacts | undefined): { text: string; isExample: boolean } {
  const [args] = useArgs();
  const [globals] = useGlobals();
  const properties = useParameter<Record<string, unknown>>('properties', {});
  const language = globals['language'] === 'es' ? 'es' : 'en';
  // Before the first story is there, there are none.
  const use = pastedUse((args as Args | undefined) ?? {}, language, properties);
  const answer = useAnswer(use.attributes['src']);
  if (kind === 'theme') return { text: themeCss(tokensOfChoice(globals['theme'] as string)), isExample: false };
  const page = new URL('/', document.baseURI).href;
  const text = element ? snippet(kind, element, use, { language, answer, page, version, integrity }) : '';
  return { text, isExample: Object.values(use.attributes).some((value) => String(value).startsWith('endpoint/')) };
}

/** The element that the story on screen shows. */
function useElement(): ElementFacts | undefined {
  const { storyId } = useStorybookState();
  const title = useStorybookApi().getData(storyId)?.title ?? '';
  return elements.get(title.replace('Elements/', ''));
}

/** The button in the toolbar. */
export function CopyTool(): ReactElement | null {
  const element = useElement();
  const { text } = useLines('html', element);
  return element ? h(CopyButton, { text, title: 'Copy HTML', style: styles.tool }) : null;
}

/** The panel's content. */
export function EmbedPanel(): ReactElement {
  const [chosen, setKind] = useState<Tab>('html');
  const [{ theme }] = useGlobals();
  const element = useElement();
  const tabNames = (Object.keys(kinds) as Tab[]).filter((name) => name !== 'theme' || (theme && theme !== 'none'));
  const kind = tabNames.includes(chosen) ? chosen : 'html';
  const { text, isExample } = useLines(kind, element);
  if (!element) return h('p', { style: styles.panel }, 'Choose a story of an element: its lines to paste stand here.');
  const tabs = tabNames.map((name) =>
    h(
      'button',
      {
        key: name,
        type: 'button',
        role: 'tab',
        'aria-selected': kind === name,
        style: buttonStyle(kind === name),
        onClick: () => setKind(name),
      },
      kinds[name].title,
    ),
  );
  const isHtml = kind === 'wordpress' && !text.startsWith('[');
  const note = isHtml ? 'No shortcode holds this: paste it into a Custom HTML block.' : kinds[kind].note;
  const example = ' Addresses that begin with endpoint/ are the example\u2019s: put your own there.';
  return h(
    'div',
    { style: styles.panel },
    h('div', { role: 'tablist', 'aria-label': 'Where it is pasted', style: styles.tabs }, tabs),
    h('div', null, `${note}${isExample ? example : ''}`),
    h('pre', { 'data-embed': kind, tabIndex: 0, style: styles.code }, text),
    h(CopyButton, { text, title: 'Copy', style: buttonStyle(false) }),
  );
}
