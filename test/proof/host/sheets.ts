// Sheets that real themes, resets and builders bring along, and worse ones.

export const sheets: Readonly<Record<string, string>> = {
  'all: unset on everything': '* { all: unset !important }',
  'all: initial, generated boxes too': '*, *::before, *::after { all: initial !important }',
  'all: revert on everything': '* { all: revert !important }',
  'an inherited storm':
    'body { letter-spacing: 1em; word-spacing: 1em; text-transform: uppercase; line-height: 4; text-align: right; text-indent: 3em; font-style: italic; font-weight: 900; white-space: pre; font-size: 40px; text-shadow: 1px 1px red; list-style: square }',
  'inherited and important':
    'html, body, main { font-style: italic !important; font-weight: 900 !important; font-size: 40px !important; line-height: 4 !important; letter-spacing: 9px !important; hyphens: auto !important; text-align: justify !important; word-break: break-all !important; tab-size: 1 !important; direction: ltr !important; font-variant: small-caps !important; quotes: none !important; orphans: 9 !important }',
  'important rules on every tag':
    'a, span, time, img { display: block !important; padding: 20px !important; border: 5px solid red !important; font-size: 40px !important; background: yellow !important; text-decoration: line-through !important; float: right !important; width: 20px !important; height: 20px !important }',
  'our own tags, dressed':
    'article-card *, related-posts *, book-consult-cta *, clinic-article > [slot] { margin: 30px !important; padding: 30px !important; border: 9px dotted red !important; font-size: 8px !important; line-height: 9 !important; position: absolute !important }',
  'our slots, dressed':
    '[slot] { transform: rotate(9deg) !important; opacity: 0.1 !important; filter: blur(4px) !important; position: fixed !important; inset: 0 !important; z-index: 99999 !important; clip-path: inset(40%) !important; mix-blend-mode: difference !important }',
  'html { font-size: 62.5% }': 'html { font-size: 62.5% }',
  'html { font-size: 200% }': 'html { font-size: 200% }',
  'html { font-size: 4px }': 'html { font-size: 4px !important }',
  'a layer with important sizes': '@layer x { * { font-size: 50px !important; margin: 9px !important } }',
  'many layers': '@layer a, b; @layer b { * { padding: 7px !important } } @layer a { * { padding: 3px !important } }',
  'a scope': '@scope (main) { * { border: 3px solid red !important; font-weight: 100 !important } }',
  'generated content': '*::before, *::after { content: "x" !important; display: block !important }',
  'counters and markers':
    '* { counter-increment: x !important; list-style: decimal !important; quotes: "a" "b" !important } *::marker { content: "x" !important }',
  'pictures without bounds': 'img { max-width: none !important; width: 900px; height: auto !important }',
  'pictures of themes':
    'img { max-width: 100%; height: auto; vertical-align: middle; border-radius: 50% !important; padding: 4px; border: 1px solid red }',
  'box-sizing and borders':
    '*, *::before, *::after { box-sizing: border-box !important; border: 0 solid red !important }',
  'a lobotomised owl': '* + * { margin-top: 3em !important; margin-inline-start: 2em !important }',
  'links of themes':
    'a, a:link, a:visited, a:not([class]) { color: red !important; text-decoration: underline wavy 4px !important; border-bottom: 2px solid !important; box-shadow: inset 0 -9px yellow !important; font-weight: 900 !important }',
  'columns, flex and grid on everything':
    '[slot] { columns: 3 !important; flex: 1 1 0 !important; order: -1 !important; align-self: end !important; grid-area: 1 / 1 !important; place-self: end !important; gap: 40px !important }',
  'motion on everything':
    '@keyframes shake { to { transform: translate(9px, 9px); opacity: 0 } } * { animation: shake 1s infinite !important; transition: all 9s !important; scroll-behavior: smooth !important; will-change: transform !important }',
  'things that are hidden or cut':
    '* { overflow: hidden !important; text-overflow: ellipsis !important; max-height: 20px !important; contain: strict !important } [slot] { visibility: hidden !important; content-visibility: hidden !important }',
  'things that cannot be touched':
    '* { pointer-events: none !important; user-select: none !important; touch-action: none !important; outline: 0 !important; appearance: none !important; resize: both !important }',
  'vertical and mixed writing': '[slot] { writing-mode: vertical-rl !important; text-orientation: upright !important }',
  'an undefined-element guard':
    ':not(:defined) { display: none !important } [data-state] > * { display: none !important }',
  'universal junk':
    '[slot], [slot] * { min-width: 0 !important; min-height: 1em !important; float: left !important; clear: both !important; display: inline-block !important; background: red !important; object-fit: fill !important; aspect-ratio: 1 !important; zoom: 1 }',
  'letters in their written order': '* { unicode-bidi: bidi-override !important }',
};

/** What is measured and told, for nothing of ours holds it off: `::slotted()` takes no first letter and no first line. */
export const beyond: Readonly<Record<string, string>> = {
  '::first-letter': '*::first-letter { font-size: 3em !important; float: left !important }',
  '::first-line': '*::first-line { font-variant: small-caps !important; font-size: 3em !important }',
};
