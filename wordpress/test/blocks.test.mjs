// Blocks as WordPress prints them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publish, site } from './visit.mjs';

describe('On the page', () => {
  it("a block's alignment, spacing and colours become classes and tokens", async () => {
    const block = {
      align: 'wide',
      textColor: 'contrast',
      style: {
        color: { background: '#fdf6e3' },
        elements: { link: { color: { text: '#ffdd00' } } },
        border: { radius: '0px' },
        spacing: { blockGap: '2em', padding: { top: '10px' } },
      },
      tokens: { muted: '#333333' },
    };
    const { url } = publish(`<!-- wp:clinic-elements/related-posts ${JSON.stringify(block)} /-->`);
    const html = await (await fetch(url)).text();
    const [, wrapper, element] = /(<div [^>]*wp-block-clinic-elements-related-posts[^>]*>)(<related-posts[^>]*>)/.exec(
      html,
    );
    assert.match(wrapper, /alignwide/);
    assert.match(wrapper, /padding-top:10px/);
    for (const token of [
      '--clinic-text:var(--wp--preset--color--contrast)',
      '--clinic-surface:#fdf6e3',
      '--clinic-accent:#ffdd00',
      '--clinic-on-accent:#000000',
      '--clinic-radius:0px',
      '--clinic-space:2em',
      '--clinic-muted:#333333',
    ])
      assert.ok(element.includes(token), `${token} in ${element}`);
  });

  it('words and buttons can be read on a background that a writer chooses alone', async () => {
    const element = async (block) => {
      const { url } = publish(`<!-- wp:clinic-elements/book-consult-cta ${JSON.stringify(block)} /-->`);
      return /<book-consult-cta[^>]*>/.exec(await (await fetch(url)).text())[0];
    };
    const dark = await element({ style: { color: { background: '#111111' } } });
    for (const token of ['--clinic-text:#ffffff', '--clinic-accent:#ffffff', '--clinic-on-accent:#000000'])
      assert.ok(dark.includes(token), `${token} in ${dark}`);
    // What can be read stays, and what somebody chose.
    const light = await element({ style: { color: { background: '#fdf6e3' } } });
    assert.ok(!/--clinic-(?:text|accent)/.test(light), light);
    const chosen = await element({ style: { color: { background: '#111111', text: '#222222' } } });
    assert.ok(chosen.includes('--clinic-text:#222222'), chosen);
  });

  it('a block of an older version, with values that nobody knows any more, is shown', async () => {
    const { url } = publish(
      '<!-- wp:clinic-elements/book-consult-cta {"layout":"pyramid","gone":"yes","headingLevel":"3","phoneHref":7,"tokens":"none"} /-->',
    );
    assert.match(await (await fetch(url)).text(), /<book-consult-cta heading-level="3" data-state="loaded">/);
  });

  it('a block in a template knows the post, and one in a widget the page', async () => {
    const html = site.php(
      `$post = get_post( $input );
      $block = new WP_Block( array( 'blockName' => 'clinic-elements/related-posts', 'attrs' => array() ), array( 'postId' => $post->ID, 'postType' => 'post' ) );
      return $block->render();`,
      site.id,
    );
    assert.match(html, /Mood and Sleep/);
  });
});
