// What a test can ask of the browser around it, beyond the runner's own commands: `executeServerCommand('aria-snapshot')`.
import { newPage } from './new-page.mjs';
import { figuresCommand } from './proof-figures.mjs';

/** The accessibility tree of the page, or of what a selector finds, as text. Playwright alone can read it: Chromium. */
async function ariaSnapshot({ payload, session }) {
  const page = session.browser.getPage?.(session.id);
  if (!page?.locator) throw new Error(`aria-snapshot: ${session.browser.name} cannot show its accessibility tree.`);
  return page.locator(payload?.selector ?? 'body').ariaSnapshot();
}

const commands = { 'aria-snapshot': ariaSnapshot, 'new-page': newPage, 'proof-figures': figuresCommand };

/** The runner's plugin. */
export const testCommands = () => ({
  name: 'test-commands',
  async executeCommand(call) {
    return Object.hasOwn(commands, call.command) ? ((await commands[call.command](call)) ?? true) : undefined;
  },
});
