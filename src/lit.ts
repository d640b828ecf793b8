// The Lit that the elements use, for templates of a program that extends them. Where it comes from is said in package.json,
// under `imports`: bundlers take the part of it that our elements need (scripts/build/lit), all others Lit itself.
export { css, html, LitElement, nothing } from 'lit';
