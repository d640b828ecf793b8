import type { Child } from '../content/child.js';
import type { Shown } from '../data/structured-data.js';

/** What writes structured data. */
export interface DataWriter {
  structuredData(host: HTMLElement, shown: Shown): Child[];
}

/** Fetches it, for few pages ask for it; in a bundle of one file it is there already. */
export const dataWriter = (): Promise<DataWriter> => import('./json-ld.js');
