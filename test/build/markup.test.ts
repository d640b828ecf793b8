import { expect } from '@open-wc/testing';
import { hole, shortMarkup } from '../../scripts/build/markup.js';

describe('the markup that the build writes', () => {
  const refused = {
    'an element that is never closed': '<p>',
    'a wrong end tag': '<p></b>',
    'a value for a whole attribute': `<p ${hole}></p>`,
    'a value in a comment': `<!-- ${hole} -->`,
    'an attribute that comes twice': '<p lang="en" lang="es"></p>',
    'a property': `<p .id=${hole}></p>`,
    'a value beside other words in an attribute': `<p class="one ${hole}"></p>`,
    'two elements at its root': '<p></p><p></p>',
    'words at its root': 'words',
    'a value at its root': hole,
    'an event without a value': '<p @click="go()"></p>',
    'an entity': '<p>&nbsp;</p>',
    'an entity in an attribute': '<p title="&amp;"></p>',
    'a script': '<script></script>',
    'a table row, which the parser of a browser would move': '<tr></tr>',
    'an element that does not close itself in HTML': '<p/>',
  };
  for (const [what, markup] of Object.entries(refused))
    it(`never holds ${what}`, () => {
      expect(() => shortMarkup(markup)).to.throw();
    });

  it('has no comments, no indentation and no needless quotes', () => {
    const markup = `\n  <div class="one" title="a b">\n    <!-- why -->\n    <b>${hole}</b>\n    <br />\n  </div>\n`;
    expect(shortMarkup(markup)).to.equal(`<div class=one title="a b"><b>${hole}</b> <br/></div>`);
  });
});
