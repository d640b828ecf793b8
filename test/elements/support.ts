// What the tests of the elements share: mounting, waiting for a state, and reading what a person would see.
import { fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** The element of a piece of HTML, drawn. */
export async function mounted<Host extends LitElement>(html: string): Promise<Host> {
  const host = await fixture<Host>(html);
  await host.updateComplete;
  return host;
}

/** Waits until an element has reached a state. */
export async function reached(host: Element, state: string): Promise<void> {
  if (host.getAttribute('data-state') === state) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (host.getAttribute('data-state') !== state) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(host, { attributes: true, attributeFilter: ['data-state'] });
  });
  await (host as LitElement).updateComplete;
}

/** The next event of a kind. */
export function heard<Detail>(host: EventTarget, name: string): Promise<CustomEvent<Detail>> {
  return new Promise((resolve) => {
    host.addEventListener(name, (event) => resolve(event as CustomEvent<Detail>), { once: true });
  });
}

/** The text of the first child in a slot; `undefined` where there is none. */
export function slotted(host: Element, slot: string): string | undefined {
  return child(host, slot)?.textContent ?? undefined;
}

/** The first child in a slot. */
export function child<Kind extends HTMLElement = HTMLElement>(host: Element, slot: string): Kind | undefined {
  return [...host.children].find((element) => element.slot === slot) as Kind | undefined;
}

/** A part of an element's frame. */
export function part(host: Element, name: string): HTMLElement {
  const found = host.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`<${host.localName}> has no part ${name}.`);
  return found;
}

/** Whether a person could see an element. */
export function visible(element: Element | undefined): boolean {
  return !!element?.checkVisibility({ visibilityProperty: true });
}

/** Keeps what the console is told while something runs; it is told nothing else meanwhile. */
export async function complaints(run: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said;
}
