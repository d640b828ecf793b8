// Parts of the plugin without WordPress: a few of its functions stand in for it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { telephoneUrl, textMessageUrl } from '../../dist/npm/data/phone.js';

const folder = fileURLToPath(new URL('../clinic-elements/', import.meta.url));

const stubs = `
define( 'ABSPATH', '/' );
$GLOBALS['hooks'] = array();
function add_action( $hook, $does ) { $GLOBALS['hooks'][ $hook ][] = $does; }
function add_filter( $hook, $does ) { add_action( $hook, $does ); }
function apply_filters( $hook, $value ) { return $value; }
function has_filter() { return false; }
function _prime_post_caches() {}
function clinic_elements_default() { return ''; }
`;

/** What a function body gives, asked with the input after the files were read. */
function php(files, body, input = null) {
  const code = `${stubs}
foreach ( ${JSON.stringify(files)} as $file ) { require '${folder}includes/' . $file . '.php'; }
$input = json_decode( stream_get_contents( STDIN ), true );
echo json_encode( ( function () use ( $input ) { ${body} } )() );`;
  const { stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', '-r', code], {
    encoding: 'utf8',
    input: JSON.stringify(input),
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('Telephone numbers', () => {
  const numbers = [
    '٧٨٦.٧٠١.٥٧٥٠',
    '۷۸۶ ۷۰۱ ۵۷۵۰',
    '７８６７０１５７５０',
    '786.701.5750 ext. ١٢',
    '1-800-FLOWERS',
    '\u0661',
  ];

  it('in the digits of other scripts are dialled as the library dials them', () => {
    assert.deepEqual(
      php(['phone'], "return array_map( 'clinic_elements_phone_href', $input );", numbers),
      numbers.map((number) => telephoneUrl(number) ?? ''),
    );
    assert.deepEqual(
      php(['phone'], "return array_map( 'clinic_elements_sms_href', $input );", numbers),
      numbers.map((number) => textMessageUrl(number) ?? ''),
    );
  });

  it('that is no text at all reaches nobody', () => {
    assert.equal(php(['phone'], 'return clinic_elements_phone_href( "\\xff\\xd9 786" );'), '');
  });
});

describe('A list', () => {
  it('of the newest is as long as it was asked for, where newer posts are in another language or have no title', () => {
    const found = php(
      ['language', 'related', 'chosen-posts'],
      `function get_posts( $query ) { return array_slice( range( 1, 99 ), 0, $query['posts_per_page'] ); }
      function clinic_elements_setting() { return array( 'es' => 7 ); }
      function has_term( $term, $taxonomy, $id ) { return $id <= 5; }
      function get_bloginfo() { return 'en-US'; }
      function get_term_by() { return (object) array( 'term_id' => 1 ); }
      function get_post( $id ) { return (object) array( 'post_title' => 7 === $id ? ' ' : 'A title' ); }
      return array( clinic_elements_asked_ids( array(), 3, 'newest', 'en' ), clinic_elements_asked_ids( array(), 3, 'newest', 'es' ), clinic_elements_asked_ids( array( 'ids' => '1 2' ), 3, 'newest', 'en' ), clinic_elements_asked_ids( array( 'categories' => 'Botox' ), 7, 'newest', 'en' ) );`,
    );
    assert.deepEqual(found, [
      [6, 8, 9],
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3, 4, 5, 6, 8],
    ]);
  });

  it('gives its cards a heading of the sixth level at most', () => {
    const levels = php(
      ['elements'],
      `function clinic_elements_chosen_posts() { return array( 1 ); }
      function clinic_elements_article() { return array( 'title' => 'A' ); }
      function clinic_elements_shown( $article ) { return $article; }
      function clinic_elements_words() { return array( 'related' => 'More' ); }
      function clinic_elements_related_posts_content( $articles, $heading, $card ) { return $card; }
      return array_map( function ( $level ) { return clinic_elements_related_posts( array( 'heading-level' => $level ), 'en', 0 )[0]['heading-level']; }, $input );`,
      ['6', '5', '2', 'none', '9'],
    );
    assert.deepEqual(levels, ['6', '6', '3', '3', '6']);
  });

  it('is chosen anew when the settings are saved, the first time too', () => {
    const hooks = php(['related-cache'], "return $GLOBALS['hooks'];");
    for (const change of ['add', 'update'])
      assert.deepEqual(hooks[`${change}_option_clinic_elements_settings`], ['clinic_elements_drop_related']);
  });
});

it('Hummingbird leaves our script alone', () => {
  assert.deepEqual(php(['optimisers'], "return $GLOBALS['hooks']['wphb_delay_js_exclusions'];"), [
    'clinic_elements_exclude',
  ]);
});

it('A call to action becomes buttons that dial the number as it is meant, or nothing', () => {
  const createBlock = (name, attributes, inner = []) => ({ name, attributes, inner });
  const wp = { blocks: { createBlock }, i18n: { __: (word) => word } };
  const window = {
    wp,
    clinicElements: { 'book-consult-cta': { shortcode: 'clinic_book_consult_cta', attributes: {} } },
  };
  for (const file of ['assets/phone.js', 'editor/transforms.js'])
    vm.runInNewContext(readFileSync(folder + file, 'utf8'), { window });
  const { to } = window.clinicElementsTransforms('book-consult-cta');
  const url = (cta) => to[0].transform(cta).inner[0].attributes.url;
  assert.equal(url({ phone: '786.701.5750 ext. 12' }), 'tel:+17867015750;ext=12');
  assert.equal(url({ phone: '1-800-FLOWERS' }), 'tel:+18003569377');
  assert.equal(url({ phone: '786.701.5750' }), 'tel:+17867015750');
  assert.equal(url({ phone: '٧٨٦.٧٠١.٥٧٥٠' }), 'tel:+17867015750');
  assert.equal(url({ phone: 'Ask at the desk' }), undefined);
  assert.equal(url({ phone: '786.701.5750', phoneHref: 'tel:+1786' }), 'tel:+1786');
});
