// Lit as it is in the bundles, for the tests of our changes to it and for the scales.
export { css, html, LitElement, nothing, render, svg } from 'lit';
