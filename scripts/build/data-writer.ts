// In a bundle of one file nothing is fetched: this stands in for src/controllers/data-writer.ts.
import type { DataWriter } from '../../src/controllers/data-writer.js';
import { structuredData } from '../../src/controllers/json-ld.js';

/** What writes structured data. */
export const dataWriter = (): Promise<DataWriter> => Promise.resolve({ structuredData });
