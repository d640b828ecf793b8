// The one Trusted Types policy of ours, made when something needs it and never before. Nothing passes through it that has
// not been made safe, or is not about to be: HTML for a document that runs nothing, text of data blocks that never run.

interface Policy {
  createHTML(html: string): string;
  createScript(text: string): string;
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

const plain: Policy = { createHTML: (html) => html, createScript: (text) => text };
let policy: Policy | undefined | null;

/** What makes text fit for a sink: nothing to do where there are no Trusted Types; `null` where the page's list lacks our name. */
export function ownPolicy(): Policy | null {
  try {
    policy ??= policy === null ? null : (window.trustedTypes?.createPolicy('clinic-elements', plain) ?? plain);
  } catch {
    policy = null;
  }
  return policy;
}
