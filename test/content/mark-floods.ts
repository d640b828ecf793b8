// Small bodies of marks that are left open, by which HTML's own rules keep a parser busy for seconds or minutes.

const differing = (count: number, attributes = ''): string =>
  Array.from({ length: count }, (_, index) => `<b ${attributes}a${index}>`).join('');
const shared = 'class="aaaaaaaa" style="bbbbbbbb" id="cccccccc" name="dddddddd" rel="eeeeeeee" ';
const three = (names: string): string =>
  names
    .split(' ')
    .map((name) => `<${name}>`.repeat(3))
    .join('');
const all = three('b big code em font i s small strike strong tt u');

/** Name and HTML. */
export const markFloods: readonly (readonly [name: string, html: string])[] = [
  ['three hundred marks, three hundred paragraphs', `<p>${differing(300)}${'<p>x'.repeat(300)}`],
  ['a thousand marks, a thousand paragraphs', `<p>${differing(1000)}${'<p>x'.repeat(1000)}`],
  ['sixty marks, eleven thousand paragraphs', `<p>${differing(60)}${'<p>x'.repeat(11_000)}`],
  ['eleven thousand marks', differing(11_000)],
  ['marks of six attributes', `<p>${differing(1000, shared)}${'<p>x'.repeat(20_000)}`],
  ['a mark that ends in the deep, again and again', `<b>${'<div>'.repeat(5000)}${'</b>'.repeat(6000)}`],
  ['all marks three times, five thousand paragraphs', `<p>${all}<nobr>${'<p>x'.repeat(5000)}`],
  [
    'a mark that ends in the deep, above paragraphs in marks',
    `<b>${'<div>'.repeat(800)}<p>${three('code em i s small strong u')}${'<p>x'.repeat(5000)}${'</b>'.repeat(100)}`,
  ],
];
