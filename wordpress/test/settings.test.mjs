// Settings → Clinic Elements: saved, refused, shown; and what they change on the site.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AxeBuilder } from './axe.mjs';
import { browser, publish, site, user, visitor } from './visit.mjs';

let chromium;
let kept;
before(async () => {
  chromium = await browser();
  kept = site.php("return get_option( 'clinic_elements_settings' );");
});
after(async () => {
  site.php("update_option( 'clinic_elements_settings', $input ); return 1;", kept);
  await chromium.close();
});

const saved = () => site.php("return get_option( 'clinic_elements_settings' );");
const text = async (address) => (await fetch(address)).text();

async function settings(name = 'admin', options = {}) {
  const page = await user(chromium, name, options);
  await page.goto(`${site.url}/wp-admin/options-general.php?page=clinic-elements`);
  return page;
}
const submit = (page) => Promise.all([page.waitForURL(/settings-updated/), page.click('#submit')]);

describe('The settings', () => {
  it('are saved, shown again, and used by every block and by After each post', async () => {
    const page = await settings();
    await page.getByLabel('Phone').fill('(305) 555-0100');
    await page.getByLabel('Booking address').fill('booking.example/clinic?a=1&b=2');
    await page.getByLabel('Hours').fill('Mon - Fri 9am to 5 pm\nSa 10:00-12:00\nSun 9-1');
    await page.getByLabel('Choose a colour: Accent').fill('#7a3b69');
    await page.getByLabel('Related posts').check();
    await page.getByLabel('The call to action').check();
    await submit(page);
    assert.match(await page.locator('.notice-success').innerText(), /Settings saved/);
    assert.equal(await page.getByLabel('Phone').inputValue(), '(305) 555-0100');
    const { phone, hours, colours, append } = saved();
    assert.deepEqual(
      { phone, hours, colours, append },
      {
        phone: '(305) 555-0100',
        hours: ['Mo-Fr 09:00-17:00', 'Sa 10:00-12:00', 'Su 09:00-13:00'],
        colours: { accent: '#7a3b69' },
        append: ['book-consult-cta', 'related-posts'],
      },
    );
    assert.deepEqual(await new AxeBuilder(page).within('form[action="options.php"]'), []);
    await page.context().close();

    const plain = publish('<!-- wp:paragraph --><p>Only words.</p><!-- /wp:paragraph -->', {
      post_title: 'Without blocks',
    });
    const html = await text(plain.url);
    assert.match(html, /<a slot="phone" href="tel:\+13055550100">\(305\) 555-0100<\/a>/);
    assert.match(html, /href="https:\/\/booking\.example\/clinic\?a=1&amp;b=2"/);
    assert.match(html, /<related-posts data-state="loaded">/);
    assert.match(html, /--clinic-accent:#7a3b69;--clinic-on-accent:#ffffff/);
    const twice = await text(`${site.url}${site.article}`);
    assert.equal(twice.match(/<related-posts/g).length, 1);
    assert.equal(twice.match(/<book-consult-cta/g).length, 1);
    const feed = await text(`${site.url}/feed/`);
    assert.doesNotMatch(feed, /clinic-elements-appended/);
    assert.doesNotMatch(await text(site.url), /clinic-elements-appended/);
  });

  it('refuse a bad value with the reason, keep what was typed, and lose nothing', async () => {
    site.php(
      "$kept = get_option( 'clinic_elements_settings' ); $kept['phone'] = '786.701.5750'; $kept['book_url'] = '/book'; update_option( 'clinic_elements_settings', $kept ); return 1;",
    );
    const page = await settings();
    const bad = {
      Phone: '**21*7867015750#',
      'Booking address': 'javascript:alert(7)',
      Hours: 'Monday to Friday 2-5',
      Accent: 'teal',
    };
    for (const [label, value] of Object.entries(bad)) await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByLabel('Sentence').fill('This one is good.');
    await submit(page);
    const notices = (await page.locator('.notice-error').allInnerTexts()).join('\n');
    for (const word of [
      /Phone: nobody could call/,
      /Booking address: this is no web address/,
      /Hours: line 1/,
      /Colours: “Accent” is no colour/,
    ])
      assert.match(notices, word);
    for (const [label, value] of Object.entries(bad)) {
      const field = page.getByLabel(label, { exact: true });
      assert.equal(await field.inputValue(), value);
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
    }
    const now = saved();
    assert.equal(now.phone, '786.701.5750');
    assert.equal(now.book_url, '/book');
    assert.equal(now.text, 'This one is good.');
    await page.context().close();
  });

  it('are refused a first time too, when nothing was saved before', async () => {
    site.php("delete_option( 'clinic_elements_settings' ); return 1;");
    const page = await settings();
    await page.getByLabel('Phone').fill('12');
    await submit(page);
    assert.equal(await page.locator('.notice-error').count(), 1);
    assert.equal(await page.getByLabel('Phone').inputValue(), '12');
    assert.equal(site.php("return clinic_elements_setting( 'phone' );"), '');
    await page.context().close();
  });

  it('are an administrator’s alone', async () => {
    const page = await settings('editor');
    assert.match(await page.locator('body').innerText(), /not allowed/);
    const answer = await page.request.post(`${site.url}/wp-admin/options.php`, {
      form: { option_page: 'clinic_elements', action: 'update', 'clinic_elements_settings[phone]': '911' },
    });
    assert.equal(answer.status(), 403);
    await page.context().close();
  });

  it('print an attack as the letters that it is, from every setting and every attribute', async () => {
    const attack = `"><script>alert(7)</script><img src=x onerror=alert(7)>' onmouseover='alert(7) [clinic_article post="${site.id}"] javascript:alert(7)`;
    site.php("update_option( 'clinic_elements_settings', $input ); return 1;", {
      name: attack,
      phone: attack,
      sms: attack,
      book_url: attack,
      book_label: attack,
      heading: attack,
      text: attack,
      hours: [attack],
      languages: { es: attack },
      colours: { accent: attack, text: `red;}</style>${attack}` },
      append: ['related-posts', attack],
      share: ['blocks', 'rest', 'search', attack],
    });
    const tags = site.php(
      "return array_map( function ( $fact ) { return wp_list_pluck( $fact['attributes'], 'property' ); }, clinic_elements_facts() );",
    );
    const blocks = Object.entries(tags).flatMap(([tag, names]) =>
      [{ post: site.id }, {}].map((more) => {
        const given = Object.fromEntries(
          [...Object.values(names), 'anchor', 'className']
            .filter((name) => name !== 'src')
            .map((name) => [name, attack]),
        );
        const json = JSON.stringify({
          ...given,
          ...more,
          heading: attack,
          tokens: { accent: attack },
          style: { color: { text: attack }, border: { radius: attack } },
        });
        return `<!-- wp:clinic-elements/${tag} ${json.replace(/--/g, '\\u002d\\u002d').replace(/</g, '\\u003c').replace(/>/g, '\\u003e').replace(/&/g, '\\u0026')} /-->`;
      }),
    );
    const withSource = `<!-- wp:clinic-elements/related-posts {"src":"javascript:alert(7)"} /-->`;
    const { url } = publish([...blocks, withSource].join('\n'));
    for (const address of [url, site.url, `${site.url}/wp-admin/options-general.php?page=clinic-elements`]) {
      const page = address.includes('wp-admin') ? await settings() : await visitor(chromium);
      const dialogs = [];
      page.on('dialog', (dialog) => {
        // Scripts that an administrator pasted elsewhere say 1.
        if (dialog.message() === '7') dialogs.push(address);
        return dialog.dismiss();
      });
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(dialogs, []);
      const found = await page.evaluate(() => ({
        injected: [...document.querySelectorAll('[onerror], [onmouseover], img[src="x"], a[href^="javascript:"]')].map(
          ({ outerHTML }) => outerHTML.slice(0, 200),
        ),
        tags: document.querySelectorAll('article-card, book-consult-cta, clinic-article').length,
      }));
      assert.deepEqual(found.injected, []);
      if (address === url) assert.ok(found.tags >= 4, `${found.tags} tags were printed`);
      await page.context().close();
    }
  });
});
