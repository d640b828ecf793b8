// The clinic's facts for a call to action, put together from everything that may speak of them: what the page wrote wins.
import type { Clinic } from '../data/clinic.js';
import { readClinic } from '../data/adapters/clinic.js';
import { reach, type Reach } from '../data/reach.js';
import { DataController, type DataHost } from './data.js';

interface ClinicHost extends DataHost {
  /** What a script set. */
  clinic: unknown;
}

/** Asks for, reads and merges the facts. */
export class ClinicController extends DataController<ClinicHost, Clinic> {
  /** The facts as they are known now, with checked addresses. `written`: what the attributes say. */
  take(written: Reach): Reach {
    const { src, clinic } = this.host;
    const base = document.baseURI;
    this.update({
      key: '',
      set: clinic,
      read: (json) => readClinic(json, base),
      load: async (signal, fresh) => (await import('../data/load-clinic.js')).loadClinic({ src, fresh }, signal),
    });
    return reach([...this.answers, written], base);
  }

  protected override count({ phone, bookUrl, sms }: Clinic): number {
    return phone || bookUrl || sms ? 1 : 0;
  }
}
