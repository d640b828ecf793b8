// Changes Lit on its way into the bundle, so that no policy of a page can stop it and no name of a page can break it:
// no Trusted Types policy, no `innerHTML`, nothing put on a global and nothing read from one that is not the platform's.
// Why, and what else was weighed: docs/decisions/0001-lit-without-html-sinks.md
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** A stretch of a file, from one text to the end of the next other one, and what takes its place. */
type Change = [from: string, to: string, replacement: string];

interface LitFile {
  /** Of the very file that the changes were written for. */
  sha256: string;
  changes: Change[];
}

const reader = JSON.stringify(fileURLToPath(new URL('./lit-template.ts', import.meta.url)));

const files: Record<string, LitFile> = {
  'lit-html/lit-html.js': {
    sha256: 'b878e7f95dec8a9b6e9b217faca6b6a11bad82ebc44c0caa77419ed83edd81f2',
    changes: [
      // the policy, and the marks that lit-html leaves in a string of markup to find its places again
      ['const t=globalThis,i=t=>t,', 'r=`<${n}>`,', `import{readTemplate}from${reader};const `],
      // the scanner that writes such a string
      ['f="[ ', 'title)$/i,', ''],
      ['function V(', 'createHTML(i):i}', ''],
      // the template itself
      [
        'const N=(t,i)=>{',
        's.innerHTML=t,s}}',
        'class S{constructor({strings:t,_$litType$:i}){const[e,s]=readTemplate(t,2===i,[H,I,L,z]);this.el={content:e},this.parts=s}}',
      ],
      // directives, which our templates do without: the build fails where one is imported
      ['function M(', 'h,e)),i}', ''],
      ['t=M(this,t,i),', 'a(t)?t===A', 'a(t)?t===A'],
      ['t=M(this,t,i,0),', 'o=!a(t)', 'o=!a(t)'],
      ['r=M(this,', 'i,n)', 'r=e[s+n]'],
      ['(t=M(this,', '??A)', '(t??=A)'],
      ['for(this._$AP', ';t!==', 'for(;t!=='],
      ['i(t).nextSibling;', 'i(t).remove()', 't.nextSibling;t.remove()'],
      ['setConnected(t){', '_$AP?.(t))}', ''],
      ['_$AN=void 0,this._$AD', '=t', '_$AD=t'],
      ['this._$AN=void 0,this._$AA', '=t', 'this._$AA=t'],
      ['this._$AN=void 0,this.element=t,this.name', '=i', 'this.element=t,this.name=i'],
      [',this._$Cv=', 'isConnected??!0', ''],
      // what only directives ask a part for
      ['get parentNode(){return this._$AM', 'return this._$AM._$AU}', ''],
      ['get _$AU(){return this._$AM?.', '_$Cv}', ''],
      ['get parentNode(){let t', 'return this._$AB}', ''],
      ['get tagName(){', 'return this._$AM._$AU}', ''],
      // parts on an element itself, and templates compiled beforehand: `markup.ts` lets neither pass
      ['1===r.type?i=new r.ctor(', '(i=new Z(h,this,t))', 'i=new r.ctor(h,r.name,r.strings,this,t)'],
      ['"number"==typeof s?', 'this.options)),s)', 'this._$AC(t)'],
      ['class Z{', '_$AI(t){M(this,t)}}', ''],
      // what lit-html offers to its own server renderer, to polyfills, and to a count of its copies on `window`
      ['const j={', 'push("3.3.3");', ''],
      ['export{j as _$LH,', 'b as html', 'export{b as html'],
    ],
  },
  '@lit/reactive-element/css-tag.js': {
    sha256: '902f8d23ab8fb24afe05596988c22941f080ab58d263e419877006e58ea6c366',
    changes: [
      // style elements, where there are no constructed style sheets: strict policies refuse them. Without both, no styles.
      ['const t=globalThis,', 'o=new WeakMap;', 'const e="replace"in CSSStyleSheet.prototype;'],
      ['constructor(t,e,o){', 'this.t=e}', 'constructor(t){this.cssText=t}'],
      ['let t=this.o;', 'return t}', 'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}'],
      [
        'const r=t=>',
        't[0]);return new n(o,t,s)}',
        'const r=t=>new n(t),i=(t,...e)=>new n(t.reduce((t,s,o)=>t+e[o-1]+s))',
      ],
      ['if(e)s.adoptedStyleSheets=', 's.appendChild(o)}}', 'if(e)s.adoptedStyleSheets=o.map(t=>t.styleSheet??t)}'],
      ['c=e?', '(t):t;', 'c=t=>t;'],
    ],
  },
  '@lit/reactive-element/reactive-element.js': {
    sha256: '76e9815ec67d16684bff1444224bf62532d6318dbd8f25e7c1e9546158b1335f',
    changes: [
      ['const{is:i,', 'reactiveElementPolyfillSupport,', 'const{is:i,defineProperty:e,getPrototypeOf:n}=Object,'],
      // attributes that hold JSON, and converters of one's own: ours hold text, numbers and booleans
      [
        'u={toAttribute(',
        'return i}}',
        'u={toAttribute:(t,s)=>s===Boolean?t?"":null:t,fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?+t:t}',
      ],
      ['(void 0!==i.converter', ':u).toAttribute', 'u.toAttribute'],
      ['e),h="function"==', 'this._$Em=null', 'e);this._$Em=e,this[e]=u.fromAttribute(s,t.type),this._$Em=null'],
      // a registry for decorators, on two globals, and initializers for them
      ['Symbol.metadata??=', 'new WeakMap;', ''],
      ['const t=this[Symbol.metadata];', 'elementProperties.set(t,i)}', ''],
      ['static addInitializer(', '.push(t)}', ''],
      ['t.finalize(),void 0!==t.l', '[...t.l]),', 't.finalize(),'],
      [',this.constructor.l', 't(this))', ''],
      // accessors that a class wrote itself, and defaults that are not to be reflected
      [
        'if(s.state&&',
        'this.prototype,t,h)}',
        'this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol()))',
      ],
      [
        'static getPropertyDescriptor(',
        'enumerable:!0}}',
        'static getPropertyDescriptor(t,s){return{get(){return this[s]},set(e){const i=this[s];this[s]=e,this.requestUpdate(t,i)},configurable:!0,enumerable:!0}}',
      ],
      [
        'requestUpdate(t,s,i,e=!1,h){',
        'this.C(t,s,i)}',
        'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this.C(t,s,this.constructor.getPropertyOptions(t))}',
      ],
      [
        'C(t,s,{useDefault:',
        'new Set).add(t))}',
        'C(t,s,{reflect:e}){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
      ],
      ['const t=this.constructor.elementProperties;if(t.size>0)', 's,void 0,i,e)}', ''],
      ['const t=this.properties,', 'of s)', 'const t=this.properties;for(const i of Object.keys(t))'],
      // style sheets that come twice
      ['static finalizeStyles(s){', 'return i}', 'static finalizeStyles(s){return[s??[]].flat(1/0)}'],
      [',p?.({ReactiveElement:y})', 'push("2.1.2")', ''],
    ],
  },
  'lit-element/lit-element.js': {
    sha256: 'ee09e38303bb39c36959a961fb0a52663c798ee44493914472c3a61e84e55e3c',
    changes: [
      ['const s=globalThis;', 'class i ', 'class i '],
      // what tells directives that an element comes and goes
      ['this.hasUpdated||(', 'this.isConnected),', ''],
      ['}connectedCallback(){', 'setConnected(!1)}', '}'],
      [',s.litElementHydrateSupport', 'o?.({LitElement:i});', ';'],
      ['(s.litElementVersions', 'push("4.2.2");', ''],
    ],
  },
};

/** What the build says when Lit is not the one that the changes were written for. */
function refusal(name: string): Error {
  return new Error(
    `${name} has changed. Read what changed, above all in its class Template and wherever it says innerHTML, ` +
      'trustedTypes or globalThis; then bring the changes in scripts/build/lit-without-sinks.ts up to date, and their sha256.',
  );
}

/** The code of one of Lit's files with our changes. */
export function changed(name: string, code: string): string {
  const file = files[name];
  if (!file || createHash('sha256').update(code).digest('hex') !== file.sha256) throw refusal(name);
  return file.changes.reduce((text, [from, to, replacement]) => {
    const start = text.indexOf(from);
    const end = text.indexOf(to, start);
    if (start < 0 || end < 0 || text.includes(from, start + 1)) throw refusal(name);
    return text.slice(0, start) + replacement + text.slice(end + to.length);
  }, code);
}

/** The plugin. A build that did not meet each of the files fails too. */
export function litWithoutSinks(): Plugin {
  const met = new Set<string>();
  return {
    name: 'lit-without-sinks',
    buildStart: () => met.clear(),
    transform(code, id) {
      const name = Object.keys(files).find((file) => id.endsWith(`/node_modules/${file}`));
      if (!name) return null;
      met.add(name);
      return { code: changed(name, code), map: null };
    },
    buildEnd(error) {
      const missing = Object.keys(files).filter((name) => !met.has(name));
      if (!error && missing.length) throw refusal(missing.join(', '));
    },
  };
}
