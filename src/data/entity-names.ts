// The names of HTML 4's character references, and those that careful writers use of HTML 5, for programs that read feeds
// where there is no browser: a server, a build step. Browsers have a table of their own, and load no byte of this.
import { character, references } from './entities.js';

/** The bytes 128 to 159 of windows-1252, in four hex digits each: some Node reads them as Latin-1. */
const WINDOWS =
  '20ac0081201a0192201e20262020202102c62030016020390152008d017d008f' +
  '009020182019201c201d20222013201402dc21220161203a0153009d017e0178';

/** Names in the order of their code points; a number moves on by so many. Accented letters are composed instead. */
const NAMES =
  '9 Tab NewLine 22 excl quot num dollar percnt amp apos lpar rpar ast plus comma 1 period sol 10 colon ' +
  'semi lt equals gt quest commat 26 lsqb -1 lbrack bsol rsqb -1 rbrack Hat lowbar grave 26 lcub -1 lbrace ' +
  'verbar rcub -1 rbrace 2 euro 1 sbquo fnof bdquo hellip dagger Dagger circ permil 1 lsaquo OElig 4 lsquo ' +
  'rsquo ldquo rdquo bull ndash mdash tilde trade 1 rsaquo oelig 3 nbsp iexcl cent pound curren yen brvbar ' +
  'sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm ' +
  'raquo frac14 frac12 frac34 iquest 6 AElig 9 ETH 6 times Oslash 5 THORN szlig 6 aelig 9 eth 6 divide ' +
  'oslash 5 thorn 658 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi ' +
  'Rho Sigmaf Sigma Tau Upsilon Phi Chi Psi Omega 39 thetasym upsih 3 piv 7211 ensp emsp 5 thinsp 1 ' +
  'ZeroWidthSpace zwnj zwj lrm rlm hyphen 4 horbar 28 prime Prime 10 oline 5 frasl 204 image 5 ' +
  'copysr weierp 3 real 24 alefsym 90 larr uarr rarr darr harr 32 crarr 26 lArr uArr rArr dArr hArr 43 ' +
  'forall 1 part exist 1 empty 1 nabla isin notin 1 ni 3 prod 1 sum minus 4 lowast 2 radic 2 prop infin 1 ' +
  'ang 6 and or cap cup int 8 there4 7 sim 8 cong 2 asymp 23 ne equiv 2 le ge 28 sub sup nsub 1 sube supe ' +
  '13 oplus 1 otimes 13 perp 31 sdot 40 vellip 25 lceil rceil lfloor rfloor 702 loz 58 starf star 7 phone ' +
  '81 spades 2 clubs 1 hearts diams 172 check 212 lang rang 54038 fflig filig fllig';

/** The accents in the order of Unicode's combining marks from U+0300; the last two stand apart. */
const ACCENTS = 'grave acute circ tilde macr  breve dot uml  ring dblac caron cedil ogon'.split(' ');

let codes: Map<string, number> | undefined;

function table(): Map<string, number> {
  const map = new Map<string, number>();
  let code = 0;
  for (const name of NAMES.split(' ')) {
    if (+name) code += +name;
    else {
      // The small Greek letters lie in the order of the capitals.
      if (code > 912 && code < 938) map.set(name.toLowerCase(), code + 32);
      map.set(name, code++);
    }
  }
  return map;
}

function named(name: string): string | undefined {
  const code = (codes ??= table()).get(name);
  if (code) return character(code);
  const accent = ACCENTS.indexOf(name.slice(1));
  if (accent < 0) return undefined;
  const letter = (name[0] + String.fromCharCode(768 + accent + (accent > 12 ? 26 : 0))).normalize('NFC');
  return letter.length > 1 ? undefined : letter;
}

/** `&amp` and the names of Latin-1 count without their semicolon too, and with anything behind them. */
function begun(name: string): string | undefined {
  for (let end = 6; end > 1; end--) {
    const found = named(name.slice(0, end));
    if (found && (/[\xa0-\xff]/.test(found) || /[&<>"]/.test(found))) return found + name.slice(end);
  }
  return undefined;
}

/** Reads by these tables from now on. */
export function useEntityNames(): void {
  references.windows = (code) => String.fromCharCode(parseInt(WINDOWS.slice((code - 128) * 4, (code - 127) * 4), 16));
  references.named = (text) =>
    text.replace(
      /&(\w+)(;?)/g,
      (all, name: string, end: string) =>
        (end && (named(name) ?? named(name.toLowerCase()))) || begun(name + end) || all,
    );
}
