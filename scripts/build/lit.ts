// What stands in for Lit in the bundles, for its tests and for the scales.
export { css, html, LitElement, nothing } from 'lit';
