// What the plugin knows of the elements.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { site } from './visit.mjs';

describe('What is known of the elements', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
  const declared = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

  it('is what the manifest says, with each attribute on the block and on the shortcode', () => {
    const here = site.php(`$all = array();
      foreach ( clinic_elements_facts() as $tag => $fact ) {
        $block = WP_Block_Type_Registry::get_instance()->get_registered( "clinic-elements/$tag" );
        $all[ $tag ] = array( 'attributes' => array_keys( $fact['attributes'] ), 'slots' => $fact['slots'], 'block' => array_keys( $block->attributes ), 'shortcode' => shortcode_exists( clinic_elements_shortcode_name( $tag ) ) );
      }
      return $all;`);
    assert.deepEqual(Object.keys(here).toSorted(), declared.map(({ tagName }) => tagName).toSorted());
    for (const { tagName, attributes, slots } of declared) {
      assert.deepEqual(
        here[tagName].attributes,
        attributes.map(({ name }) => name),
      );
      assert.deepEqual(here[tagName].slots, slots.map(({ name }) => name).filter(Boolean));
      for (const { fieldName } of attributes)
        assert.ok(here[tagName].block.includes(fieldName), `${tagName} ${fieldName}`);
      assert.ok(here[tagName].shortcode);
    }
  });
});
