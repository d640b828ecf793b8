// How a clinic is reached: facts from several mouths, and the addresses that they lead to.
import type { Clinic } from './clinic.js';
import { merged } from './merged.js';
import { telephoneUrl, textMessageUrl } from './phone.js';
import { linkUrl, webUrl } from './url.js';

/** A clinic, and the addresses under which it is reached. */
export interface Reach extends Clinic {
  phoneHref?: string;
  smsHref?: string;
}

/** The facts of all, the later before the earlier, with checked addresses. */
export function reach(layers: readonly (Partial<Reach> | undefined)[], base: string): Reach {
  const facts = merged<Reach>(layers);
  return {
    ...facts,
    bookUrl: webUrl(facts.bookUrl, base),
    phoneHref: linkUrl(facts.phoneHref, base) ?? telephoneUrl(facts.phone),
    smsHref: linkUrl(facts.smsHref, base) ?? textMessageUrl(facts.sms),
  };
}
