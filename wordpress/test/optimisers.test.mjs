// Programs that hold scripts back until somebody touches the page. None of them is free to be had everywhere, so a double
// does what each documents: it leaves alone what its list or its attribute names, and holds back the rest.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { browser, site, visitor } from './visit.mjs';

/** PHP that says whether a `$tag` is left alone. */
const listed = (filter) =>
  `foreach ( apply_filters( '${filter}', array() ) as $part ) { if ( preg_match( "#$part#i", $tag ) ) { return true; } } return false;`;
const marked = (attribute) => `return false !== strpos( $tag, '${attribute}' );`;
const programs = {
  'WP Rocket': listed('rocket_delay_js_exclusions'),
  Perfmatters: listed('perfmatters_delay_js_exclusions'),
  FlyingPress: listed('flying_press_exclude_from_delay:js'),
  Hummingbird: listed('wphb_delay_js_exclusions'),
  'LiteSpeed Cache, by its list': listed('litespeed_optm_js_defer_exc'),
  'LiteSpeed Cache, by its attribute': marked('data-no-defer'),
  Autoptimize:
    "foreach ( array_filter( array_map( 'trim', explode( ',', apply_filters( 'autoptimize_filter_js_exclude', 'theirs-too.js' ) ) ) ) as $part ) { if ( false !== strpos( $tag, $part ) ) { return true; } } return false;",
  'Jetpack Boost': marked('data-jetpack-boost="ignore"'),
  'Rocket Loader': marked('data-cfasync="false"'),
  PageSpeed: marked('data-pagespeed-no-defer'),
};

const double = (
  leftAlone,
) => `<?php add_action( 'wp_enqueue_scripts', function () { wp_enqueue_script( 'theirs', content_url( 'theirs.js' ), array(), '1', true ); } );
function clinic_test_left_alone( $tag ) { ${leftAlone} }
add_action( 'template_redirect', function () { ob_start( function ( $html ) {
  return preg_replace_callback( '#<script\\b[^>]*>#i', function ( $found ) {
    if ( clinic_test_left_alone( $found[0] ) || preg_match( '#type="(?!module|text/javascript)#', $found[0] ) ) { return $found[0]; }
    return str_replace( array( '<script', ' src=' ), array( '<script type="held/back"', ' data-src=' ), preg_replace( '#\\stype="[^"]*"#', '', $found[0] ) );
  }, $html );
} ); }, 0 );`;

const file = (name) => join(site.folder, 'wp-content', name);
let chromium;
before(async () => {
  writeFileSync(file('theirs.js'), 'window.theirs = true;');
  chromium = await browser();
});
after(async () => {
  for (const name of ['theirs.js', 'mu-plugins/double.php']) rmSync(file(name), { force: true });
  await chromium.close();
});

/** What has run on the page. */
async function ran() {
  const page = await visitor(chromium);
  await page.goto(`${site.url}${site.article}`);
  const there = await page.evaluate(() => ({
    theirs: !!window.theirs,
    ours: !!document.querySelector('related-posts')?.shadowRoot,
  }));
  assert.deepEqual(page.faults, []);
  await page.context().close();
  return there;
}

describe('A program that holds scripts back', () => {
  for (const [name, leftAlone] of Object.entries(programs))
    it(`${name}: the elements have their frames all the same`, async () => {
      writeFileSync(file('mu-plugins/double.php'), double(leftAlone));
      assert.deepEqual(await ran(), { theirs: false, ours: true });
    });

  it('that does not know of us would hold ours back too', async () => {
    writeFileSync(file('mu-plugins/double.php'), double('return false;'));
    assert.deepEqual(await ran(), { theirs: false, ours: false });
  });

  it('SiteGround Optimizer knows our script by its handle', () => {
    const [async, combine] = site.php(
      "return array( apply_filters( 'sgo_js_async_exclude', array( 'theirs' ) ), apply_filters( 'sgo_javascript_combine_exclude', array( 'theirs' ) ) );",
    );
    for (const handles of [async, combine]) assert.deepEqual(handles, ['theirs', 'clinic-elements']);
  });
});
