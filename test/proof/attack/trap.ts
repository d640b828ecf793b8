// A page that notes whatever an attack achieves: a script that ran, a window that opened, a way that led elsewhere, a
// host that was asked, an error, a change of what else the page shows.
import { asked, newKey } from '../../server/client.js';
import { type Opened, withPage } from '../../pages/page.js';
import { faults } from './judge.js';

type Page = Opened & { pwned(): void };

/** What the attacks of one run came to. */
export interface Yield {
  cases: number;
  faults: string[];
  /** Scripts that ran, dialogs, windows. */
  runs: number;
  errors: number;
  /** Requests to the host that nobody may ask. */
  asked: number;
}

/** A page under attack. */
export interface Trap {
  page: Page;
  /** Puts the address of the canary host in a payload. */
  armed(payload: string): string;
  /** Judges an element after one case. `own`: of words that the page itself wrote. */
  judge(host: Element, what: string, own?: boolean): void;
}

/** The page as it was, so that any change is seen. */
function portrait({ document, location }: Page): string {
  const witnesses = [...document.querySelectorAll('#witness, head > *')].map(({ outerHTML }) => outerHTML);
  return JSON.stringify([document.title, location.href, document.cookie, document.styleSheets.length, witnesses]);
}

/** What a page has in its window and its most used prototypes. */
function names(page: Page): string {
  const all = page as unknown as Record<string, { prototype: object } | undefined>;
  const kinds = ['Object', 'Array', 'Element', 'HTMLElement', 'Node', 'Document', 'String', 'Promise'];
  return [page, ...kinds.map((kind) => all[kind]?.prototype ?? {})]
    .map((each) => Reflect.ownKeys(each).map(String).sort().join())
    .join('\n');
}

/** Runs attacks in a page of their own, and tells what they achieved. */
export async function trapped(run: (trap: Trap) => Promise<void>): Promise<Yield> {
  const key = `canary-${newKey()}`;
  const found: Yield = { cases: 0, faults: [], runs: 0, errors: 0, asked: 0 };
  await withPage('proof.html', {}, async (opened) => {
    const page = opened as Page;
    const ran = (): void => void found.runs++;
    Object.assign(page, { pwned: ran, alert: ran, confirm: ran, prompt: ran, open: ran, print: ran });
    page.addEventListener('pagehide', ran);
    await page.customElements.whenDefined('related-posts');
    const before = portrait(page) + names(page);
    await run({
      page,
      armed: (payload) => payload.replaceAll('CANARY', `127.0.0.1:${location.port}/endpoint/canary/${key}`),
      judge(host, what, own) {
        found.cases++;
        found.faults.push(...faults(host, own).map((fault) => `${what}: ${fault}`));
      },
    });
    await quiet(page);
    if (portrait(page) + names(page) !== before) found.faults.push('the page around it has changed');
    found.errors = page.noted.errors.length;
    found.faults.push(...page.noted.errors.map((error) => `an error: ${error}`));
    page.removeEventListener('pagehide', ran);
  });
  const canary = new URL(`/endpoint/canary/${key}`, location.origin);
  const { requests } = await asked(canary);
  found.asked = requests.length;
  found.faults.push(...requests.map(({ url }) => `asked ${url}`));
  return found;
}

/** Time for what has been planted to run: two frames, and a way to the server and back. */
export async function quiet(page: Opened): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => page.requestAnimationFrame(resolve));
  await page.fetch('/endpoint/echo');
}
