// Policies that pages have, from none to the strictest, and those that forbid what a tag asks for.

export interface Policy {
  what: string;
  csp: string;
  page?: string;
  nonce?: string;
  /** Sent as a policy that only reports. */
  reported?: true;
  /** What the policy forbids of what the page's author wrote in the tags; that is no break of ours. */
  forbids?: RegExp;
  /** Whether no script runs at all. */
  still?: true;
}

const own = "script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
const strict = `default-src 'none'; ${own}; require-trusted-types-for 'script'`;
const noncesOnly = "default-src 'none'; script-src 'nonce-c2VjcmV0' 'strict-dynamic'; style-src 'self'";

export const policies: readonly Policy[] = [
  { what: 'the strictest', csp: strict },
  { what: 'Trusted Types of somebody else', csp: `${strict}; trusted-types somebody-else` },
  { what: 'no Trusted Type at all', csp: `${strict}; trusted-types 'none'` },
  { what: "Lit's name, taken", csp: `${strict}; trusted-types lit-html`, page: 'taken.html' },
  { what: "Lit's name, free", csp: `${strict}; trusted-types lit-html` },
  { what: 'our name', csp: `${strict}; trusted-types clinic-elements` },
  { what: 'every name, once', csp: `${strict}; trusted-types *` },
  { what: 'a default policy that is not there', csp: `${strict}; trusted-types default 'allow-duplicates'` },
  { what: 'a list of names, and none required', csp: `default-src 'none'; ${own}; trusted-types 'none'` },
  {
    what: 'nonces and strict-dynamic',
    csp: `${noncesOnly}; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`,
    nonce: 'c2VjcmV0',
  },
  { what: 'no style at all', csp: strict.replace("style-src 'self'", "style-src 'none'") },
  { what: 'styles by element and by attribute', csp: `${strict}; style-src-elem 'self'; style-src-attr 'none'` },
  { what: 'scripts by element and by attribute', csp: `${strict}; script-src-elem 'self'; script-src-attr 'none'` },
  { what: 'everything of its own', csp: "default-src 'self'" },
  { what: 'everything of its own, and inline', csp: "default-src 'self' 'unsafe-inline'" },
  { what: 'Trusted Types alone', csp: "require-trusted-types-for 'script'" },
  {
    what: 'no base, no form, no plugin, no frame of others',
    csp: `${strict}; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'self'; child-src 'none'`,
  },
  { what: 'no font, medium, worker, manifest', csp: `${strict}; font-src 'none'; media-src 'none'; worker-src 'none'` },
  { what: 'a sandbox', csp: `${strict}; sandbox allow-scripts allow-same-origin` },
  { what: 'two policies at once', csp: `${strict}, default-src 'self'; object-src 'none'` },
  { what: 'the strictest, which only reports', csp: `${strict}; trusted-types 'none'`, reported: true },
  { what: 'no picture', csp: strict.replace("img-src 'self'", "img-src 'none'"), forbids: /^img-src/ },
  { what: 'no request', csp: strict.replace("connect-src 'self'", "connect-src 'none'"), forbids: /^connect-src/ },
  { what: 'no script', csp: "default-src 'self'; script-src 'none'", still: true },
];
