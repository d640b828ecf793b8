// A good neighbour: roles, languages, closed doors, and what is left when it goes.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { boot } from '../../scripts/wordpress/site.mjs';
import { browser, publish, site, user, visitor } from './visit.mjs';

let chromium;
before(async () => (chromium = await browser()));
after(() => chromium.close());

const text = async (address) => (await fetch(address)).text();
const article = `${site.url}${site.article}`;

describe("A role's paste", () => {
  const pasted =
    '<article-card class="x">\n<img slot="image" src="/a.jpg" alt="A picture">\n<a slot="heading" href="/a">A title</a>\n<span slot="excerpt">Some words</span><script>alert(1)</script>\n</article-card>';

  it('keeps links that work: as a card for those who may write HTML, as plain links for those who may not', async () => {
    const urls = site.php(
      `$urls = array();
      foreach ( array( 'admin', 'editor', 'author', 'contributor' ) as $role ) {
        wp_set_current_user( get_user_by( 'login', $role )->ID );
        $id = wp_insert_post( wp_slash( array( 'post_title' => $role, 'post_content' => $input, 'post_status' => 'publish' ) ) );
        wp_set_current_user( 1 );
        wp_publish_post( $id );
        $urls[ $role ] = get_permalink( $id );
      }
      return $urls;`,
      pasted,
    );
    for (const [role, url] of Object.entries(urls)) {
      const html = await text(url);
      assert.match(html, /<a [^>]*href="\/a"[^>]*>A title<\/a>/, role);
      const may = ['admin', 'editor'].includes(role);
      assert.equal(html.includes('<article-card class="x">'), may, role);
      assert.equal(html.includes('<script>alert(1)</script>'), may, role);
    }
    const page = await visitor(chromium);
    await page.goto(urls.editor);
    assert.equal(await page.locator('article-card > a[slot="heading"]').count(), 1);
    await page.context().close();
  });
});

describe('Doors that are closed', () => {
  it('a REST API that visitors may not ask leaves the page whole', async () => {
    const file = join(site.folder, 'wp-content/mu-plugins/closed.php');
    writeFileSync(
      file,
      "<?php add_filter( 'rest_authentication_errors', function ( $error ) { return is_user_logged_in() ? $error : new WP_Error( 'closed', 'Closed', array( 'status' => 401 ) ); } );",
    );
    try {
      assert.equal((await fetch(`${site.url}/wp-json/clinic-elements/v1/clinic`)).status, 401);
      const page = await visitor(chromium);
      await page.goto(article);
      await page.waitForFunction(() => document.querySelector('related-posts')?.shadowRoot);
      assert.equal(await page.locator('related-posts[data-state="loaded"] article-card').count(), 3);
      assert.deepEqual(
        page.asked.filter((address) => /wp-json|rest_route/.test(address)),
        [],
      );
      await page.context().close();
    } finally {
      rmSync(file);
    }
  });

  it('addresses without permalinks work', async () => {
    const permalinks = (structure) =>
      site.php(
        "update_option( 'permalink_structure', $input ); $GLOBALS['wp_rewrite']->init(); flush_rewrite_rules( false ); clinic_elements_drop_related(); return 1;",
        structure,
      );
    permalinks('');
    try {
      const html = await text(`${site.url}/?p=${site.id}`);
      assert.match(html, /<a slot="heading" href="[^"]*\/\?p=\d+">/);
      assert.equal((await fetch(`${site.url}/?rest_route=/clinic-elements/v1/related&post=${site.id}`)).status, 200);
    } finally {
      permalinks('/%postname%/');
    }
  });
});

describe('Languages', () => {
  it('a Spanish site speaks Spanish: in the settings, to writers, to readers', async () => {
    site.php("update_option( 'WPLANG', 'es_ES' ); return 1;");
    try {
      const html = await text(article);
      assert.match(html, /<html lang="es"/);
      const plain = publish('[clinic_book_consult_cta heading="Hola" text=""]');
      assert.match(await text(plain.url), />Reserve una consulta</);
      const page = await user(chromium, 'admin');
      await page.goto(`${site.url}/wp-admin/options-general.php?page=clinic-elements`);
      const words = await page.locator('.wrap').innerText();
      for (const word of [/La clínica/, /Después de cada entrada/, /Teléfono/, /Una tarjeta que lleva a un artículo/])
        assert.match(words, word);
      await page.goto(`${site.url}/wp-admin/plugins.php`);
      assert.match(await page.locator('[data-slug="clinic-elements"]').first().innerText(), /Tarjetas de artículos/);
      await page.goto(`${site.url}/wp-admin/post-new.php`);
      await page.waitForFunction(() => window.wp?.blocks?.getBlockType('clinic-elements/related-posts'));
      assert.equal(
        await page.evaluate(() => window.wp.blocks.getBlockType('clinic-elements/related-posts').title),
        'Artículos relacionados',
      );
      assert.equal(
        await page.evaluate(() => window.wp.i18n.__('Choose a picture', 'clinic-elements')),
        'Elegir una imagen',
      );
      await page.context().close();
    } finally {
      site.php("update_option( 'WPLANG', '' ); return 1;");
    }
  });

  it('multilingual plugins are asked: Polylang by its function, WPML by its filter', () => {
    const [wpml, polylang] = site.php(
      `add_filter( 'wpml_post_language_details', function () { return array( 'locale' => 'es_MX' ); } );
      $wpml = clinic_elements_language( $input );
      eval( 'function pll_get_post_language( $id, $field ) { return "fr_FR"; }' );
      return array( $wpml, clinic_elements_language( $input ) );`,
      site.id,
    );
    assert.equal(wpml, 'es-MX');
    assert.equal(polylang, 'fr-FR');
  });
});

describe('When it goes', () => {
  it('deactivated, the pages stay readable; active again, they are as before', async () => {
    const active = (plugins) => site.php("update_option( 'active_plugins', $input ); return 1;", plugins);
    active([]);
    try {
      const html = await text(article);
      assert.match(html, /What the researchers saw/);
      assert.doesNotMatch(html, /clinic-elements|Fatal|Warning/);
    } finally {
      active(['clinic-elements/clinic-elements.php']);
    }
    assert.match(await text(article), /<related-posts/);
  });

  it('uninstalled, nothing of it is in the database, on every site of a network', async () => {
    const network = await boot({ name: site.core, database: site.database, multisite: true });
    try {
      const left = network.php(`$GLOBALS['left'] = array();
        $second = wpmu_create_blog( DOMAIN_CURRENT_SITE, '/two/', 'Two', 1, array(), 1 );
        // Otherwise what comes next is kept in memory alone.
        wp_installing( false );
        foreach ( array( 1, $second ) as $blog ) {
          switch_to_blog( $blog );
          update_option( 'clinic_elements_settings', array( 'phone' => '786.701.5750' ) );
          update_option( 'clinic_elements_edition', '1' );
          set_transient( 'clinic_elements_related_1_3', array( 'x' ), 60 );
          restore_current_blog();
        }
        $count = function () use ( $second ) {
          global $wpdb; $all = array();
          foreach ( array( 1, $second ) as $blog ) {
            switch_to_blog( $blog );
            $all[] = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%clinic_elements%'" );
            restore_current_blog();
          }
          return $all;
        };
        $before = $count();
        $markup = clinic_elements_markup( 'book-consult-cta' );
        uninstall_plugin( 'clinic-elements/clinic-elements.php' );
        return array( $before, $markup, $count() );`);
      assert.ok(
        left[0].every(({ length }) => length >= 4),
        JSON.stringify(left[0]),
      );
      assert.match(left[1], /tel:\+17867015750/);
      assert.deepEqual(left[2], [[], []]);
      assert.equal((await fetch(network.url)).status, 200);
    } finally {
      network.stop();
    }
  });

  it('uninstalled on a site of its own, nothing of it is in the database', async () => {
    const alone = await boot({ name: site.core, database: site.database });
    try {
      const [before, left] = alone.php(`update_option( 'clinic_elements_settings', array( 'phone' => '786.701.5750' ) );
        update_option( 'clinic_elements_edition', '1' );
        set_transient( 'clinic_elements_related_1_3', array( 'x' ), 60 );
        $count = function () {
          global $wpdb;
          return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%clinic_elements%'" );
        };
        $before = $count();
        uninstall_plugin( 'clinic-elements/clinic-elements.php' );
        return array( $before, $count() );`);
      assert.ok(before.length >= 4, JSON.stringify(before));
      assert.deepEqual(left, []);
    } finally {
      alone.stop();
    }
  });
});
