// Another Lit on the page was first.
window.trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html });
