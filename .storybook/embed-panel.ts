// The Embed panel: for the story on screen, with its present controls, the lines to paste.
import { createElement as h, useEffect, useState, type ReactElement } from 'react';
import { useArgs, useGlobals, useParameter, useStorybookApi, useStorybookState } from 'storybook/manager-api';
import { elementsIn } from '../reference/manifest.js';
import type { Answer } from '../reference/printed.js';
import { snippet, type SnippetKind } from '../reference/snippet.js';
import { pastedUse, type Args } from '../stories/args.js';
import { answerOf } from '../stories/endpoint/answer.js';
import manifest from '../custom-elements.json' with { type: 'json' };

const elements = elementsIn(manifest);

const kinds: Readonly<Record<SnippetKind, { title: string; note: string }>> = {
  html: { title: 'HTML', note: 'One line; it comes through the WordPress classic editor as it is.' },
  wordpress: { title: 'WordPress', note: 'A shortcode of the plugin: in a Shortcode block, or anywhere in a text.' },
  react: { title: 'React', note: 'React 19, with the npm package.' },
  static: { title: 'Without script', note: 'What a server prints: words and links that need no script.' },
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

/** Says for a moment that the lines are on the clipboard. */
function CopyButton({ text }: { text: string }): ReactElement {
  const [copied, setCopied] = useState('');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return h(
    'button',
    { type: 'button', style: buttonStyle(false), onClick: () => void copy() },
    copied === text ? 'Copied' : 'Copy',
  );
}

/** The panel's content. */
export function EmbedPanel(): ReactElement {
  const [kind, setKind] = useState<SnippetKind>('html');
  const [args] = useArgs();
  const [globals] = useGlobals();
  const { storyId } = useStorybookState();
  const properties = useParameter<Record<string, unknown>>('properties', {});
  const title = useStorybookApi().getData(storyId)?.title ?? '';
  const language = globals['language'] === 'es' ? 'es' : 'en';
  // Before the first story is there, there are none.
  const use = pastedUse((args as Args | undefined) ?? {}, language, properties);
  const answer = useAnswer(use.attributes['src']);
  const element = elements.get(title.replace('Elements/', ''));
  if (!element) return h('p', { style: styles.panel }, 'Choose a story of an element: its lines to paste stand here.');
  const page = new URL('/', document.baseURI).href;
  const text = snippet(kind, element, use, { language, answer, page });
  const tabs = Object.entries(kinds).map(([name, tab]) =>
    h(
      'button',
      {
        key: name,
        type: 'button',
        role: 'tab',
        'aria-selected': kind === name,
        style: buttonStyle(kind === name),
        onClick: () => setKind(name as SnippetKind),
      },
      tab.title,
    ),
  );
  const example = Object.values(use.attributes).some((value) => String(value).startsWith('endpoint/'));
  return h(
    'div',
    { style: styles.panel },
    h('div', { role: 'tablist', 'aria-label': 'Where it is pasted', style: styles.tabs }, tabs),
    h(
      'div',
      null,
      `${kinds[kind].note}${example ? ' Addresses that begin with endpoint/ are the example\u2019s: put your own there.' : ''}`,
    ),
    h('pre', { 'data-embed': kind, tabIndex: 0, style: styles.code }, text),
    h(CopyButton, { text }),
  );
}
