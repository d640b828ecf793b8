import { html, type TemplateResult } from 'lit';

/** A docstring on a page: what stands between backquotes is code. */
export const described = (docstring: string): (string | TemplateResult)[] =>
  docstring.split('`').map((words, at) => (at % 2 ? html`<code>${words}</code>` : words));
