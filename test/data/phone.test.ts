import { expect } from '@open-wc/testing';
import { telephoneUrl, textMessageUrl } from '../../src/data/phone.js';

const REACHED: Record<string, string> = {
  '786.701.5750': 'tel:+17867015750',
  '(786) 701-5750': 'tel:+17867015750',
  '+1 786 701 5750': 'tel:+17867015750',
  '1-786-701-5750': 'tel:+17867015750',
  '786–701–5750': 'tel:+17867015750',
  '７８６.701.5750': 'tel:+17867015750',
  '٧٨٦ ٧٠١ ٥٧٥٠': 'tel:+17867015750',
  '۷۸۶-۷۰۱-۵۷۵۰': 'tel:+17867015750',
  '1-800-FLOWERS': 'tel:+18003569377',
  '1-800-CONTACTS': 'tel:+18002668228',
  '786.701.5750 ext. 12': 'tel:+17867015750;ext=12',
  '786.701.5750 EXT 12': 'tel:+17867015750;ext=12',
  '786.701.5750 x12': 'tel:+17867015750;ext=12',
  '786.701.5750 extensión 12': 'tel:+17867015750;ext=12',
  '+34 91 123 45 67': 'tel:+34911234567',
  '+44 (0)20 7946 0958': 'tel:+442079460958',
  '+49 200 12345678': 'tel:+4920012345678',
  '011 34 91 123 45 67': 'tel:+34911234567',
  '00 34 91 123 45 67': 'tel:+34911234567',
  '911': 'tel:911',
  '988': 'tel:988',
};
const NOBODY = [
  '',
  '**21*5551234#',
  '*#06#',
  '#31#7867015750',
  '+1 **21*',
  'call us',
  '12',
  '000',
  '786.701.5750,,,,**21#',
  '786.701.5750, 305.555.0123',
  '*67 1-800-FLOWERS',
  '1-800-FLOWERS or write to us',
  'javascript:1',
  '0'.repeat(120),
  '786.701.5750'.padStart(120, ' ').padEnd(240, ' '),
];

describe('telephone numbers', () => {
  for (const [written, href] of Object.entries(REACHED))
    it(`${written} is reached and stays as it was written`, () => expect(telephoneUrl(written)).to.equal(href));

  for (const written of NOBODY)
    it(`${JSON.stringify(written.slice(0, 30))} reaches nobody`, () =>
      expect(telephoneUrl(written)).to.equal(undefined));

  it('that are no text are none', () => {
    for (const value of [undefined, null, 7867015750, {}, ['786.701.5750']])
      expect(telephoneUrl(value)).to.equal(undefined);
  });

  it('take messages, short codes too', () => {
    expect(textMessageUrl('786.701.5750')).to.equal('sms:+17867015750');
    for (const code of ['26262', ' 26262\n', '٢٦٢٦٢']) expect(textMessageUrl(code), code).to.equal('sms:26262');
    for (const code of ['*26262#', '*26262', '26262#', '1234', '1234567890'])
      expect(textMessageUrl(code), code).to.equal(undefined);
  });
});
