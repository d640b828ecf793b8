import '../src/define.js';
import '@fontsource-variable/noto-emoji/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import fontAddress from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { emitTransformCode } from 'storybook/preview-api';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { answerInPage } from '../stories/endpoint/in-page.js';
import type { Args } from '../stories/args.js';
import { tokensOfChoice, wear } from '../stories/themes/chosen.js';
import { element } from '../stories/use.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import { elements, extractArgTypes } from './arg-types.js';
import { showForcedColours } from './forced-colours.js';
import { dress, hostMarkup } from './hosts.js';
import pageCss from './page.css?inline';
import { pastedLines } from './source.js';
import { theme } from './theme.js';
import { globalTypes, viewports } from './toolbar.js';

setCustomElementsManifest(manifest);
if (import.meta.env.PROD) answerInPage();

// The same typefaces on every machine, so that a picture of a story is the same everywhere.
document.fonts.add(new FontFace('Source Sans 3 Variable', `url(${fontAddress})`, { weight: '200 900' }));
const sheet = document.head.appendChild(document.createElement('style'));
sheet.textContent = pageCss;

// A link of a story leads nowhere from here; the Actions panel tells what was chosen.
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement && at.closest('.page'));
  if (link) event.preventDefault();
});

/** A narrow place in a wide page. */
function sidebar(story: HTMLElement): HTMLElement {
  const grid = document.createElement('div');
  grid.className = 'sidebar';
  grid.innerHTML = `<div class="main" aria-hidden="true">${'<i></i>'.repeat(12)}</div>`;
  const place = document.createElement('div');
  place.append(story);
  grid.append(place);
  return grid;
}

/** Text of the page above and below, for an element that is to take no room. */
function between(place: HTMLElement): void {
  const [above, below] = ['The page\u2019s text stands above the element.', 'The page\u2019s text goes on below.'];
  for (const [text, add] of [
    [above, 'prepend'],
    [below, 'append'],
  ] as const) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text ?? '';
    place[add](paragraph);
  }
}

/** The story in its page: scheme, language, theme, host. In a docs page there is no host, for that page is not one. */
const inPage: Decorator = (story, context) => {
  const { globals, parameters, viewMode, canvasElement } = context;
  const { scheme, language, theme, host, viewport } = globals as Record<string, string> & {
    viewport?: { value?: string };
  };
  const alone = viewMode !== 'docs';
  // A docs page draws a story's code again when it hears that there is another.
  if (!alone) void emitTransformCode(JSON.stringify(context.args), context);
  const page = document.createElement('div');
  page.className = alone ? 'page whole' : 'page';
  page.dataset['scheme'] = scheme;
  wear(page, tokensOfChoice(theme));
  page.lang = language === 'es' ? 'es' : 'en';
  page.dir = language === 'rtl' ? 'rtl' : 'ltr';
  const { whole, place } = hostMarkup(alone ? (host ?? '') : 'plain');
  const drawn = story() as HTMLElement;
  const narrow = alone && viewport?.value === 'sidebar';
  if (!narrow) place.style.maxInlineSize = (parameters['room'] as string | undefined) ?? 'none';
  place.append(narrow ? sidebar(drawn) : drawn);
  if (parameters['between']) between(place);
  page.append(whole);
  if (alone) {
    document.documentElement.lang = page.lang;
    document.documentElement.dataset['scheme'] = scheme;
    // Upgraded elements have their shadow roots when they are in the page.
    queueMicrotask(() => showForcedColours(canvasElement, scheme === 'forced'));
  }
  return page;
};

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { scheme: 'light', language: 'en', theme: 'none', host: 'plain' },
  loaders: [({ globals, viewMode }) => (viewMode === 'docs' ? {} : dress(globals['host'], globals['scheme']))],
  decorators: [inPage],
  render: (args, { component, globals, parameters }) =>
    element(String(component), args as Args, globals['language'], parameters['properties'] as object),
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    viewport: { options: viewports },
    backgrounds: { disable: true },
    docs: {
      theme,
      extractArgTypes,
      extractComponentDescription: (tag: string) => elements.get(tag)?.description,
      controls: { sort: 'none' },
      source: { type: 'code', language: 'html', transform: pastedLines },
    },
    options: {
      storySort: {
        order: ['Welcome', 'How to theme', 'Accessibility', 'Content guidelines', 'Themes', 'Pages', 'Elements'],
      },
    },
  },
};

export default preview;
