// axe in a page of Playwright's.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Asks axe about a page, or a part of it. */
export class AxeBuilder {
  #page;

  constructor(page) {
    this.#page = page;
  }

  /** What axe finds wrong, one line for each. */
  async within(selector) {
    await this.#page.evaluate(source);
    return this.#page.evaluate(async (place) => {
      const { violations } = await window.axe.run(place, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { region: { enabled: false } },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    }, selector);
  }
}
