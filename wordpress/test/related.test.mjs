// Related posts as WordPress chooses them, and the addresses that other websites ask.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { readArticles, readClinic } from '../../dist/npm/data/load.js';
import { publish, site } from './visit.mjs';

const labelled = JSON.parse(readFileSync(new URL('labelled.json', import.meta.url), 'utf8'));
const api = (path) => fetch(`${site.url}/wp-json/clinic-elements/v1/${path}`);
const items = async (post, limit = 3) => (await (await api(`related?post=${post}&limit=${limit}`)).json()).items;
const selection = { fields: new Set(['image', 'excerpt', 'date', 'author', 'category']), limit: 9 };

describe('Related posts', () => {
  // What other tests have published would stand between the clinic's own.
  before(() =>
    site.php(
      `foreach ( get_posts( array( 'title' => 'A test', 'numberposts' => -1, 'post_status' => 'any' ) ) as $post ) { wp_delete_post( $post->ID, true ); } return 1;`,
    ),
  );

  it('share the topic that people labelled, thirty of thirty posts', () => {
    const found = site.php(
      `$ids = array();
      foreach ( $input as $at => $post ) {
        $categories = array_map( 'wp_create_category', $post['categories'] );
        $ids[] = wp_insert_post( array( 'post_title' => $post['title'], 'post_content' => 'Words.', 'post_status' => 'publish', 'post_date' => gmdate( 'Y-m-d H:i:s', strtotime( '2025-01-01' ) + ( $at * 7 % 30 ) * DAY_IN_SECONDS ), 'post_category' => $categories, 'tags_input' => $post['tags'] ) );
      }
      $found = array();
      foreach ( $ids as $id ) {
        $found[] = array_map( function ( $other ) use ( $ids ) { return array_search( $other, $ids, true ); }, clinic_elements_find_related( $id, 4 ) );
      }
      foreach ( $ids as $id ) { wp_delete_post( $id, true ); }
      return $found;`,
      labelled,
    );
    assert.equal(found.length, 30);
    found.forEach((others, at) => {
      const topics = others.map((other) => labelled[other]?.topic);
      assert.deepEqual(topics, Array(4).fill(labelled[at].topic), labelled[at].title);
      assert.ok(!others.includes(at));
    });
  });

  it('are given in the plain format, nearest first, without the post and without what is not public', async () => {
    const response = await api(`related?post=${site.id}&limit=24`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'public, max-age=300');
    const json = await response.json();
    const articles = readArticles({ json }, { ...selection, limit: 99 });
    const titles = articles.map(({ title }) => title);
    assert.equal(titles[0], 'Mood and Sleep: Where to Begin');
    assert.equal(titles[1], 'How Long Does Botox Last?');
    for (const hidden of [
      'Can Botox Help with Depression?',
      'For Patients of the Study',
      'A Draft about Depression',
      'Private Notes on Depression',
      "Next Year's Research",
      'Waiting for the Editor',
      '¿Puede el bótox ayudar con la depresión?',
    ])
      assert.ok(!titles.some((title) => title.replace('’', "'") === hidden), hidden);
    assert.equal(
      articles.find(({ title }) => title.startsWith('What’s New')).title,
      'What’s New at the Clinic & Free Parking',
    );
    assert.equal(articles.find(({ title }) => title === 'A Picture That Is Gone').image, undefined);
  });

  it('of what is not public or not there are not given, and bad questions are refused', async () => {
    const hidden = site.php(
      "return get_posts( array( 'post_status' => array( 'private', 'draft' ), 'fields' => 'ids' ) );",
    );
    for (const post of [...hidden, 999999]) assert.equal((await api(`related?post=${post}`)).status, 404);
    for (const question of [
      'related',
      'related?post=x',
      `related?post=${site.id}&limit=0`,
      `related?post=${site.id}&limit=1000`,
    ])
      assert.equal((await api(question)).status, 400, question);
  });

  it('are kept, and chosen again when a post comes, changes its terms or goes', async () => {
    const queries = `global $wpdb; $count = 0;
      add_filter( 'query', function ( $sql ) use ( &$count ) { $count += false !== strpos( $sql, 'CASE t.term_taxonomy_id' ) ? 1 : 0; return $sql; } );
      clinic_elements_related_ids( $input, 4 ); return $count;`;
    await items(site.id);
    assert.equal(site.php(queries, site.id), 0);
    const { id } = publish('New.', {
      post_title: 'Depression, Newly Researched',
      tags_input: ['depression', 'research', 'mental health'],
    });
    assert.equal((await items(site.id))[0].title, 'Depression, Newly Researched');
    site.php("wp_set_post_tags( $input, array( 'parking' ) );", id);
    assert.notEqual((await items(site.id))[0].title, 'Depression, Newly Researched');
    site.php("wp_set_post_tags( $input, array( 'depression', 'research', 'mental health' ) );", id);
    assert.equal((await items(site.id))[0].title, 'Depression, Newly Researched');
    site.php('wp_trash_post( $input );', id);
    assert.notEqual((await items(site.id))[0].title, 'Depression, Newly Researched');
  });

  it('of a draft follow its terms, which change unseen', () => {
    const [before, after] = site.php(
      `$categories = array( wp_create_category( 'Alpha' ), wp_create_category( 'Beta' ) );
      $ids = array();
      foreach ( array( 'publish', 'publish', 'draft' ) as $at => $status ) {
        $ids[] = wp_insert_post( array( 'post_title' => "Of $at", 'post_content' => 'Words.', 'post_status' => $status, 'post_category' => array( $categories[ $at % 2 ] ) ) );
      }
      $found = array( clinic_elements_related_ids( $ids[2], 1 ) === array( $ids[0] ) );
      wp_set_post_categories( $ids[2], array( $categories[1] ) );
      $found[] = clinic_elements_related_ids( $ids[2], 1 ) === array( $ids[1] );
      foreach ( $ids as $id ) { wp_delete_post( $id, true ); }
      return $found;`,
    );
    assert.ok(before);
    assert.ok(after);
  });

  it('can be filtered, but not into what is not public', () => {
    const [chosen, given] = site.php(
      `$draft = get_posts( array( 'post_status' => 'draft', 'fields' => 'ids' ) )[0];
      add_filter( 'clinic_elements_related', function () use ( $draft, $input ) { return array( $draft, $input[1] ); } );
      update_option( 'clinic_elements_edition', 'test' );
      return array( wp_list_pluck( clinic_elements_chosen_posts( array( 'limit' => 3 ), $input[0], 'en' ), 'ID' ), $input[1] );`,
      [site.id, site.spanish],
    );
    assert.deepEqual(chosen, [given]);
    site.php("update_option( 'clinic_elements_edition', 'after' ); return 1;");
  });
});

describe("The clinic's facts", () => {
  after(() =>
    site.php(
      "$kept = get_option( 'clinic_elements_settings' ); $kept['share'] = array( 'blocks', 'rest' ); update_option( 'clinic_elements_settings', $kept ); return 1;",
    ),
  );

  it("are schema.org's, and the library reads them", async () => {
    const json = await (await api('clinic')).json();
    assert.equal(json['@type'], 'MedicalClinic');
    const clinic = readClinic(json, site.url);
    assert.equal(clinic.phone, '786.701.5750');
    assert.equal(clinic.bookUrl, `${site.url}/book`);
    assert.equal(clinic.name, 'PMN Health and Wellness');
  });

  it('are offered only where the settings say so', async () => {
    const share = (...words) =>
      site.php(
        "$kept = get_option( 'clinic_elements_settings' ); $kept['share'] = $input; update_option( 'clinic_elements_settings', $kept ); return 1;",
        words,
      );
    share('search');
    assert.equal((await api('clinic')).status, 404);
    const front = await (await fetch(site.url)).text();
    const schema = JSON.parse(
      /<script type="application\/ld\+json">([^<]*MedicalClinic[^<]*)<\/script>/.exec(front)[1],
    );
    assert.equal(schema.telephone, '786.701.5750');
    assert.doesNotMatch(await (await fetch(`${site.url}${site.article}`)).text(), /<book-consult-cta/);
    share('blocks');
    assert.doesNotMatch(await (await fetch(site.url)).text(), /MedicalClinic/);
    assert.match(await (await fetch(`${site.url}${site.article}`)).text(), /<book-consult-cta/);
  });
});
