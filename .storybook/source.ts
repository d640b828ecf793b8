// What a docs page shows as the code of a story: the lines to paste, as the Embed panel has them.
import { snippet, type SnippetOptions } from '../reference/snippet.js';
import { pastedUse, type Args } from '../stories/args.js';
import { elements } from './arg-types.js';

/** As much of a story's context as is read. */
interface Shown {
  component?: unknown;
  args: object;
  globals: Readonly<Record<string, unknown>>;
  parameters: Readonly<Record<string, unknown>>;
}

/** What the last build has left: main.ts. */
const { version, integrity } = JSON.parse(
  (import.meta.env['STORYBOOK_LAST_BUILD'] as string | undefined) ?? '{}',
) as SnippetOptions;

/** The script's line, and below it the tag with what the controls hold. */
export function pastedLines(code: string, { component, args, globals, parameters }: Shown): string {
  const element = elements.get(String(component));
  if (!element) return code;
  const language = globals['language'] === 'es' ? 'es' : 'en';
  const use = pastedUse(args as Args, language, parameters['properties'] as Record<string, unknown> | undefined);
  return snippet('html', element, use, { version, integrity }).replace('</script>', '</script>\n');
}
