// Two minifiers by turns over what the bundler has minified: each folds what the other leaves, 2 per cent of a bundle. The
// same program is spelled in many ways, and the one that is shortest on the wire is kept.
import { brotliCompressSync, constants } from 'node:zlib';
import { minify as fold } from 'rolldown/experimental';
import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';
import { reordered } from './order.js';

/** Letters of short names in order of their use: as the minifier counts them, and as they are often met in a program. */
const alphabets = [
  undefined,
  'tesnrioalhcdupfmgbvywxkCTSEAjzLUOMHNRqDBPIJFYKVXQZGW$_',
  'etarnoislchdupmfgbvywkxTSCEAjzLUOMHNRqDBPIJFYKVXQZGW$_',
  'tnesiroalhcdupfmgbvywxkCTSEAjzLUOMHNRqDBPIJFYKVXQZGW$_',
  'isrnetoalhcdupfmgbvywxkCTSEAjzLUOMHNRqDBPIJFYKVXQZGW$_',
];

/** The n-th name of an alphabet. */
const nameOf = (alphabet: string) => (n: number) => {
  let name = alphabet.charAt(n % alphabet.length);
  const rest = `${alphabet}0123456789`;
  for (let left = Math.floor(n / alphabet.length); left > 0; left = Math.floor((left - 1) / rest.length))
    name += rest.charAt((left - 1) % rest.length);
  return name;
};

const weight = (code: string): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

const compress = {
  passes: 2,
  unsafe_arrows: true,
  unsafe_methods: true,
  hoist_funs: true,
  // long sequences read worse to Brotli than statements do, most often
  sequences: false,
};

/** A program in the spelling that is shortest on the wire, behind its notice. */
async function shortest(code: string, module: boolean, notice: string): Promise<string> {
  const spelled: string[] = [];
  const format = { ascii_only: true };
  const { code: once = '' } = await minify(code, { module, ecma: 2020, compress, mangle: false, format });
  const { code: folded } = await fold('bundle.js', once, { module, compress: true, mangle: { toplevel: module } });
  for (const sequences of [false, true])
    for (const alphabet of alphabets) {
      const options: MinifyOptions = {
        module,
        ecma: 2020,
        compress: { ...compress, sequences },
        ...(alphabet && { mangle: { nth_identifier: { get: nameOf(alphabet) } } }),
        format,
      };
      const { code: named = '' } = await minify(folded, options);
      spelled.push(named);
      for (const length of module ? [4, 6] : []) spelled.push(reordered(named, length), reordered(named, length, true));
    }
  const weights = spelled.map((one) => weight(notice + one));
  return spelled[weights.indexOf(Math.min(...weights))] ?? '';
}

/** The plugin. */
export function shorterOutput(): Plugin {
  return {
    name: 'shorter-output',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // the notice of the licence, which the minifiers take away
        const [notice = ''] = /^\/\*![^]*?\*\/\n?/.exec(chunk.code) ?? [];
        const code = await shortest(chunk.code, format === 'es', notice);
        if (!code) throw new Error(`${chunk.fileName} came out empty`);
        chunk.code = notice + code;
      }
    },
  };
}
