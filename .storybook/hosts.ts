// The pages that an agency pastes into. Each brings its own styles and a little of its own content around ours.

/** A page that our elements are guests of. */
export interface HostPage {
  name: string;
  title: string;
  /** Its style sheet, fetched when it is first wanted. */
  css?: () => Promise<{ default: string }>;
  /** Attributes of the root element, by scheme. */
  root?: (scheme: string) => Readonly<Record<string, string>>;
  /** The classes of the column that the story stands in; without one, the story stands alone. */
  column?: string;
  /** The tag of the column, where its style sheet asks for one. */
  tag?: string;
  /** HTML above the story. */
  above?: string;
}

const words = 'This heading, this text and its <a href="#top">link</a> are the host page\u2019s own.';

export const hosts: readonly HostPage[] = [
  { name: 'plain', title: 'Plain page' },
  {
    name: 'bootstrap',
    title: 'Bootstrap',
    css: () => import('bootstrap/dist/css/bootstrap.min.css?inline'),
    root: (scheme) => ({ 'data-bs-theme': scheme === 'dark' ? 'dark' : 'light' }),
    column: 'container py-4',
    above: `<h2 class="h4">A Bootstrap page</h2><p class="lead">${words}</p>`,
  },
  {
    name: 'tailwind',
    title: 'Tailwind preflight',
    css: () => import('tailwindcss/preflight.css?inline'),
    column: 'column',
    above: `<h2>A Tailwind page</h2><p>${words}</p>`,
  },
  {
    name: 'wordpress',
    title: 'WordPress block theme',
    css: () => import('./hosts/wordpress-block-theme.css?inline'),
    column: 'wp-site-blocks is-layout-constrained entry-content',
    above: `<h2 class="wp-block-heading">A WordPress page</h2><p class="wp-block-paragraph">${words}</p>`,
  },
  {
    name: 'hostile',
    title: 'Hostile theme',
    css: () => import('../demo/hostile.css?inline'),
    column: 'column',
    tag: 'main',
    above: `<h2>A hostile page</h2><p>${words}</p>`,
  },
  {
    name: 'small-root',
    title: 'html { font-size: 62.5% }',
    css: () => import('./hosts/small-root.css?inline'),
    column: 'column',
    above: `<h2>A page whose rem is 10 px</h2><p>${words}</p>`,
  },
];

let wanted = '';

/** Dresses the document as a host page; the style sheet is there when this ends. */
export async function dress(name: string, scheme: string): Promise<void> {
  wanted = name;
  const host = hosts.find((one) => one.name === name);
  const root = document.documentElement;
  const attributes = hosts.flatMap((one) => Object.keys(one.root?.(scheme) ?? {}));
  for (const attribute of attributes) root.removeAttribute(attribute);
  for (const [attribute, value] of Object.entries(host?.root?.(scheme) ?? {})) root.setAttribute(attribute, value);
  const css = (await host?.css?.())?.default ?? '';
  if (wanted !== name) return;
  const sheet =
    document.querySelector('style[data-host]') ?? document.head.appendChild(document.createElement('style'));
  sheet.setAttribute('data-host', name);
  if (sheet.textContent !== css) sheet.textContent = css;
}

/** The host's own content around a place for ours. */
export function hostMarkup(name: string): { whole: HTMLElement; place: HTMLElement } {
  const host = hosts.find((one) => one.name === name);
  const whole = document.createElement(host?.tag ?? 'div');
  const place = document.createElement('div');
  whole.className = host?.column ?? 'column';
  whole.innerHTML = host?.above ?? '';
  whole.append(place);
  return { whole, place };
}
