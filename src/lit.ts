// What our elements use of Lit, in 1.5 kB and without Lit's Trusted Types policy. The build puts its own in place of these
// four (scripts/build/lit): in the files for script tags, and where a program's bundler is told to take it for `lit`.
export { css, html, LitElement, nothing } from 'lit';
