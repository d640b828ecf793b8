// Under every sheet of the list, every computed style of the frames and of what stands in them is as it is without.
import { expect } from '@open-wc/testing';
import { differences, under } from '../../pages/computed.js';
import { settled, withPage } from '../../pages/page.js';
import { figures } from '../figures.js';
import { beyond, sheets } from './sheets.js';

const states = { card: 'loaded', hand: 'loaded', cta: 'loaded', list: 'loaded', article: 'loaded' };
const ids = Object.keys(states);

describe('sheets of a page', () => {
  it('change nothing of ours', async function () {
    this.timeout(300_000);
    const changed: string[] = [];
    const told: Record<string, number> = {};
    let compared = 0;
    await withPage('host.html', {}, async (page) => {
      await settled(page, states);
      const bare = await under('', page, ids);
      expect(bare.size).to.be.greaterThan(1000);
      for (const [name, sheet] of Object.entries(sheets)) {
        const found = differences(bare, await under(sheet, page, ids));
        changed.push(...found.map((line) => `${name}: ${line}`));
        compared += bare.size;
      }
      for (const [name, sheet] of Object.entries(beyond))
        told[name] = differences(bare, await under(sheet, page, ids)).length;
    });
    await figures('sheets', { sheets: Object.keys(sheets).length, compared, changed: changed.length, told });
    expect(changed.length, changed.slice(0, 30).join('\n')).to.equal(0);
  });
});
