// What stands in for Lit in the files that a page loads: the part of it that our elements use, and nothing that a page's
// policy can stop. Why, and what else was weighed: docs/decisions/0001-lit-without-html-sinks.md
export { css, LitElement } from './element.js';
export { html, nothing } from './template.js';
