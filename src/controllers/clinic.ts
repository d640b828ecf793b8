// The clinic's facts for a call to action, put together from everything that may speak of them: what the page wrote wins.
import type { ReactiveControllerHost } from 'lit';
import type { Clinic } from '../data/clinic.js';
import { loadClinic, readClinic } from '../data/load.js';
import { telephone, textMessage } from '../data/phone.js';
import { linkUrl, webUrl } from '../data/url.js';
import { DataController } from './data.js';
import { merged } from './merged.js';

/** A clinic, and the addresses under which it is reached. */
export interface Reach extends Clinic {
  phoneHref?: string;
  smsHref?: string;
}

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
    const facts = merged<Reach>([...this.answers, written]);
    return {
      ...facts,
      bookUrl: webUrl(facts.bookUrl, base),
      phoneHref: linkUrl(facts.phoneHref, base) ?? telephone(facts.phone)?.href,
      smsHref: linkUrl(facts.smsHref, base) ?? textMessage(facts.sms)?.href,
    };
  }
}
