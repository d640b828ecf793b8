// The clinic's facts for a call to action, put together from everything that may speak of them: what the page wrote wins.
import type { ReactiveControllerHost } from 'lit';
import type { Clinic } from '../data/clinic.js';
import { loadClinic, readClinic } from '../data/load.js';
import { reach, type Reach } from '../data/reach.js';
import { DataController } from './data.js';

/** What a host knows of its clinic. */
export interface ClinicInputs {
  src: string | undefined;
  /** What a script set. */
  clinic: unknown;
  /** What the attributes say. */
  written: Reach;
  complete: boolean;
}

/** Asks for, reads and merges the facts. */
export class ClinicController extends DataController<Clinic> {
  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host, ({ phone, bookUrl, sms }) => (phone || bookUrl || sms ? 1 : 0));
  }

  /** Takes what the host knows now; gives the facts, with checked addresses. */
  take({ src, clinic, written, complete }: ClinicInputs): Reach {
    const base = document.baseURI;
    this.update({
      src,
      key: '',
      set: clinic,
      complete,
      read: (json) => readClinic(json, base),
      load: (signal, fresh) => loadClinic({ src, fresh }, signal),
    });
    return reach([...this.answers, written], base);
  }
}
