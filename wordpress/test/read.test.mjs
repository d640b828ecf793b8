// PHP reads what the library reads: telephone numbers and addresses that people wrote.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { telephoneUrl, textMessageUrl } from '../../dist/npm/data/phone.js';
import { linkUrl, webUrl } from '../../dist/npm/data/url.js';
import { php, same } from './compare.mjs';
import { site } from './visit.mjs';

describe('PHP reads what the library reads', () => {
  it('of telephone numbers', () => {
    const numbers = [
      '786.701.5750',
      '(786) 701-5750',
      '1-800-FLOWERS',
      '1-800-GET-BOTOX',
      '+1 786 701 5750',
      '786-701-5750 ext. 12',
      '786 701 5750 x7',
      '+49 (0)30 901820',
      '011 49 30 901820',
      '911',
      '988',
      '**21*7867015750#',
      '123',
      'call us',
      '',
      '701-5750',
      '786–701–5750',
      '7867015750,,12',
      '+34 912 345 678',
      '786.701.5750 extensión 4',
      '0171 234 5678',
      '٧٨٦.٧٠١.٥٧٥٠',
      '۷۸۶ ۷۰۱ ۵۷۵۰',
    ];
    assert.deepEqual(
      php('return clinic_elements_phone_href( $given );', numbers),
      numbers.map((number) => telephoneUrl(number) ?? ''),
      numbers,
    );
    const texts = [...numbers, '12345', '123456', '1234'];
    same(
      php('return clinic_elements_sms_href( $given );', texts),
      texts.map((number) => textMessageUrl(number) ?? ''),
      texts,
    );
  });

  it('of addresses', () => {
    const addresses = [
      '/book',
      'https://clinic.example',
      'https://clinic.example/a?b=1&c=2#d',
      '//clinic.example/x',
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'https://user:pass@clinic.example/',
      'ftp://clinic.example/',
      '',
      'book',
      'vbscript:x',
      'java\nscript:alert(1)',
    ];
    same(
      php('return clinic_elements_web_url( $given );', addresses),
      addresses.map((address) => webUrl(address, `${site.url}/`) ?? ''),
      addresses,
    );
    const links = [
      ...addresses,
      'tel:+17867015750',
      'tel:**21*123%23',
      'sms:+17867015750?body=Hi%20there',
      'mailto:a@clinic.example',
      'mailto:a@clinic.example?bcc=b@evil.example',
    ];
    same(
      php('return clinic_elements_link_url( $given );', links),
      links.map((address) => linkUrl(address, `${site.url}/`) ?? ''),
      links,
    );
  });
});
