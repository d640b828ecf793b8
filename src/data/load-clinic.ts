// The door of `data/` for a clinic. Fetched when there is an address to ask: most calls to action say all they know.
import { readClinic } from './adapters/clinic.js';
import type { Clinic } from './clinic.js';
import type { Source } from './load.js';
import { page } from './page.js';
import { endpoint, requestJson } from './request.js';

/** The facts that an address gives. Rejects with a `LoadError`, or with the reason of the signal. */
export async function loadClinic(source: Source, signal?: AbortSignal): Promise<Clinic> {
  const address = endpoint(source.src ?? '', page(source));
  return readClinic(await requestJson(address, signal, source), address.href);
}
