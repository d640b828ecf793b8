// A real page cache before a real site: what it keeps is for everybody, works from there, and grows old without harm.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  anew,
  ask,
  asset,
  file,
  framed,
  from,
  publish,
  script,
  settings,
  site,
  startCached,
  stopCached,
  upgrade,
  visit,
} from './cached.mjs';

before(startCached);
after(stopCached);

describe('A page cache', () => {
  it('keeps every page with a tag, for everybody', async () => {
    settings({ append: ['book-consult-cta', 'related-posts'] });
    const loop =
      '<!-- wp:query {"queryId":1,"query":{"perPage":3,"postType":"post","inherit":false}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:clinic-elements/article-card /--><!-- /wp:post-template --></div><!-- /wp:query -->';
    const paths = [
      site.seeded.article,
      `/?p=${site.seeded.spanish}`,
      publish(`[clinic_article post="${site.seeded.id}"] [clinic_related_posts order="newest"]`, {
        post_title: 'Shortcodes',
      }),
      publish(loop, { post_type: 'page', post_title: 'A loop' }),
      publish('<!-- wp:paragraph --><p>Only words.</p><!-- /wp:paragraph -->', { post_title: 'Appended' }),
    ];
    for (let path of paths) {
      const asked = await ask(path);
      const moved = asked.headers.get('location');
      path = moved ? moved.replace(site.url, '') : path;
      site.pageCache.forget(path);
      const first = await ask(path);
      const second = await ask(path);
      assert.deepEqual([from(first), from(second)], ['MISS', 'HIT'], path);
      assert.equal(second.headers.get('set-cookie'), null, path);
      const html = second.text;
      assert.match(html, /<(?:article-card|related-posts|clinic-article)[^>]* data-state="loaded"/, path);
      assert.equal(html, await anew(path), `${path} says the same to the next visitor`);
      assert.doesNotMatch(html, /nonce/i, path);
    }
  });

  it('gives a page that works: whole, with its frames, without a question and without a move', async () => {
    await ask(site.seeded.article);
    const page = await visit(site.seeded.article);
    assert.equal(page.kept, 'HIT');
    await framed(page);
    await page.locator('book-consult-cta').scrollIntoViewIfNeeded();
    assert.deepEqual(page.data, []);
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  it('keeps what other websites ask for, and gives each of them its own leave', async () => {
    const path = `/wp-json/clinic-elements/v1/related?post=${site.seeded.id}`;
    const answers = [];
    for (const origin of ['https://one.example', 'https://one.example', 'https://other.example']) {
      answers.push(await ask(path, { headers: { origin } }));
    }
    assert.deepEqual(answers.map(from), ['MISS', 'HIT', 'MISS']);
    assert.deepEqual(
      answers.map(({ headers }) => headers.get('access-control-allow-origin')),
      ['https://one.example', 'https://one.example', 'https://other.example'],
    );
    for (const { headers } of answers) {
      assert.equal(headers.get('cache-control'), 'public, max-age=300');
      assert.equal(headers.get('set-cookie'), null);
    }
    // What is refused is not kept: it is there as soon as the settings say so.
    const clinic = '/wp-json/clinic-elements/v1/clinic';
    settings({ share: ['blocks'] });
    assert.equal((await ask(clinic)).status, 404);
    settings({ share: ['blocks', 'rest'] });
    const offered = await ask(clinic);
    assert.deepEqual([offered.status, offered.headers.get('cache-control')], [200, 'public, max-age=300']);
    assert.equal(from(await ask(clinic)), 'HIT');
    const gone = await ask('/wp-json/clinic-elements/v1/related?post=999999');
    assert.deepEqual([gone.status, gone.headers.get('cache-control')], [404, null]);
  });

  it('is told when the settings change, by the means that each documents', async () => {
    const functions = [
      'rocket_clean_domain',
      'w3tc_flush_all',
      'wp_cache_clear_cache',
      'wpfc_clear_all_cache',
      'sg_cachepress_purge_cache',
    ];
    const actions = [
      'litespeed_purge_all',
      'cache_enabler_clear_complete_cache',
      'breeze_clear_all_cache',
      'wphb_clear_page_cache',
      'rt_nginx_helper_purge_all',
      'jetpack_boost_clear_page_cache_all',
      'swcfpc_purge_cache',
      'clinic_elements_empty_page_caches',
    ];
    const told = site.php(
      `$GLOBALS['told'] = array();
      foreach ( $input[0] as $name ) { eval( "function $name() { \\$GLOBALS['told'][] = '$name'; }" ); }
      foreach ( $input[1] as $name ) { add_action( $name, function () use ( $name ) { $GLOBALS['told'][] = $name; } ); }
      update_option( 'clinic_elements_settings', array_merge( get_option( 'clinic_elements_settings' ), array( 'name' => 'Another' ) ) );
      update_option( 'clinic_elements_settings', get_option( 'clinic_elements_settings' ) );
      return $GLOBALS['told'];`,
      [functions, actions],
    );
    assert.deepEqual(told, [...functions, ...actions], 'each once, and nobody when nothing has changed');
    // Nginx Helper empties a folder. So does its double here, and the next visitor reads the new number.
    const helper = join(site.folder, 'wp-content/mu-plugins/helper.php');
    writeFileSync(
      helper,
      `<?php add_action( 'rt_nginx_helper_purge_all', function () { array_map( 'unlink', glob( '${site.pageCache.kept}/*' ) ); } );`,
    );
    await ask(site.seeded.article);
    assert.equal(from(await ask(site.seeded.article)), 'HIT');
    settings({ phone: '(305) 555-0100' });
    const after = await ask(site.seeded.article);
    assert.equal(from(after), 'MISS');
    assert.match(after.text, /href="tel:\+13055550100">\(305\) 555-0100</);
    rmSync(helper);
  });
});

describe('A page that was kept before an upgrade', () => {
  const older = readFileSync(new URL('../../test/hosts/copies/earlier/clinic-elements.js', import.meta.url), 'utf8');
  let now;
  let html;
  before(async () => {
    now = readFileSync(file(asset), 'utf8');
    await ask(site.seeded.article);
    html = (await ask(site.seeded.article)).text;
  });

  it('still finds the script that it names', async () => {
    await ask(script(html));
    upgrade(`${now}\n// a later version`, 'aaaaaaaaaaaa');
    assert.equal(from(await ask(script(html))), 'HIT');
    const page = await visit(site.seeded.article);
    assert.equal(page.kept, 'HIT');
    await framed(page);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  it('works with the script of another version, where its own is gone: that one answers to every name', async () => {
    for (const [code, hash] of [
      [`${now}\n// a later version`, 'aaaaaaaaaaaa'],
      [older, 'bbbbbbbbbbbb'],
    ]) {
      upgrade(code, hash);
      site.pageCache.forget(script(html));
      const page = await visit(site.seeded.article);
      assert.equal(page.kept, 'HIT');
      const printed = await page.evaluate(() =>
        [...document.querySelectorAll('related-posts a')].map(({ href }) => href),
      );
      await framed(page);
      assert.equal((await ask(script(html))).text, code);
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll('related-posts a')].map(({ href }) => href),
      );
      assert.deepEqual(drawn, printed);
      assert.deepEqual(page.data, []);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    }
  });

  it('is read without frames, where the script is gone altogether', async () => {
    rmSync(file(asset));
    site.pageCache.forget(script(html));
    const page = await visit(site.seeded.article);
    assert.equal(page.kept, 'HIT');
    await page.waitForLoadState();
    assert.equal(await page.evaluate(() => customElements.get('related-posts')), undefined);
    const link = page.locator('related-posts article-card > a[slot="heading"]').first();
    assert.ok(await link.isVisible());
    assert.ok(await page.locator('book-consult-cta > a[slot="phone"]').isVisible());
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
    // Nothing but the script itself is missed.
    assert.equal(page.faults.length, 1);
    assert.match(page.faults[0], /404.*clinic-elements\.js/);
    await page.context().close();
  });

  it('gives way to one that names the new script, which nobody has kept', async () => {
    upgrade(`${now}\n// a later version`, 'cccccccccccc');
    site.pageCache.forget(site.seeded.article);
    const fresh = (await ask(site.seeded.article)).text;
    assert.match(script(fresh), /ver=cccccccccccc$/);
    const answer = await ask(script(fresh));
    assert.equal(from(answer), 'MISS');
    assert.match(answer.text, /a later version/);
    const page = await visit(site.seeded.article);
    await framed(page);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  it('is there, whole, while WordPress is away', async () => {
    const before = await visit(site.seeded.article);
    await framed(before);
    // late pictures are no part of the page's load, and have to be kept as well
    await before.waitForLoadState('networkidle');
    await before.context().close();
    site.fallSilent();
    const page = await visit(site.seeded.article);
    assert.equal(page.kept, 'HIT');
    await framed(page);
    assert.equal(await page.locator('related-posts[data-state="loaded"] article-card').count(), 3);
    assert.ok(await page.locator('related-posts a').count());
    assert.deepEqual(page.data, []);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
});
