// A call to action.
import { bookConsultCtaContent } from '../content/book-consult-cta.js';
import type { Clinic } from '../data/clinic.js';
import { reach } from '../data/reach.js';
import { attribute, print, view, type StaticElement, type Tag } from './printing.js';

/** A call to action, from answers of which the later win. */
export function printedCall(tag: Tag, answers: readonly Clinic[]): StaticElement {
  const get = (name: string): string | undefined => attribute(tag, name);
  const written = {
    heading: get('heading'),
    text: get('text'),
    phone: get('phone'),
    phoneHref: get('phone-href'),
    bookUrl: get('book-href'),
    bookLabel: get('book-label'),
    smsHref: get('sms-href'),
  };
  const clinic = reach([...answers, written], tag.options.base ?? '');
  const children = bookConsultCtaContent(clinic, view(tag).messages);
  return print(tag, { children, needed: ['phone', 'book', 'sms'], shown: { clinic } });
}
