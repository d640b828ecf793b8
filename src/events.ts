// Every event of the elements. None carries a title, a topic or an address: a clinic's visitor has a right to that.
import type { LoadErrorReason } from './data/load-error.js';

/** How a visitor reaches the clinic. */
export type Channel = 'call' | 'book' | 'text';

/** What each event tells. All bubble and cross shadow roots. */
export interface ClinicEventDetails {
  /** Content has come and is on the page. `count`: how many articles; 1 for a single one. */
  'clinic-load': { count: number };
  /** The source answered, and has nothing to show. */
  'clinic-empty': null;
  /** Nothing came. */
  'clinic-error': { reason: LoadErrorReason };
  /** A card was chosen. Cancelable: the page's own router may take over. */
  'clinic-open': null;
  /** The visitor calls, books or writes. Cancelable, likewise. */
  'clinic-book': { channel: Channel };
}

export type ClinicEvents = { [Name in keyof ClinicEventDetails]: CustomEvent<ClinicEventDetails[Name]> };

/** Sends an event from an element; `false` when the page refused it. */
export function send<Name extends keyof ClinicEventDetails>(
  host: HTMLElement,
  name: Name,
  detail: ClinicEventDetails[Name],
  cancelable = false,
): boolean {
  return host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
}

declare global {
  interface GlobalEventHandlersEventMap extends ClinicEvents {}
}
