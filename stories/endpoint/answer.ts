// What the source of a story answers, for the lines that work without a script.
import type { Answer } from '../../reference/printed.js';
import { file } from './fixtures.js';

/** The answer of `endpoint/…`, or nothing where the story orders it late, empty or broken. */
export async function answerOf(src: unknown): Promise<Answer | undefined> {
  if (typeof src !== 'string' || src.includes('~')) return undefined;
  const [, path = '', query = ''] = /endpoint\/([^?]*)(.*)$/.exec(src) ?? [];
  const name = path.startsWith('wordpress/wp-json') ? `wordpress/post${query.includes('slug') ? '' : 's'}.json` : path;
  const found = name.endsWith('.json') ? await file(name) : undefined;
  return found && { json: JSON.parse(found.body) as unknown, base: new URL(src, document.baseURI).href };
}
