// A clinic's facts, as plain JSON or as schema.org's: https://schema.org/MedicalClinic
import type { Clinic } from '../clinic.js';
import { record, text } from '../json.js';
import { tidy } from '../plain-text.js';
import { webUrl } from '../url.js';
import { graph, isA } from './json-ld.js';
import { first, unknownFormat } from './table.js';

const ORGANIZATION = /(?:Clinic|Business|Organization|Physician|Dentist|Hospital|Spa|Salon|Optician|Pharmacy)$/;

/** The facts in JSON that nobody has checked. Throws a `LoadError` where it holds none. `base`: where it came from. */
export function readClinic(json: unknown, base: string): Clinic {
  const { nodes, follow } = graph(json);
  const clinic = nodes.find((node) => isA(node, ORGANIZATION)) ?? nodes[0];
  if (!record(clinic)) throw unknownFormat(json);
  // Site builders write the names of clinics as HTML; the one reference that such names hold is read.
  const get = (places: string): string | undefined =>
    first(clinic, places, (value) => tidy(text(value).replace(/&(?:amp|#0?38);/g, '&')), follow);
  const address = (value: unknown): string | undefined => webUrl(value, base);
  const target = 'potentialAction.target';
  return {
    name: get('name'),
    heading: get('heading'),
    text: get('text'),
    phone: get('phone|telephone|contactPoint.telephone'),
    sms: get('sms'),
    bookUrl: first(
      clinic,
      `bookUrl|bookingUrl|book_url|${target}.urlTemplate|${target}.url|${target}`,
      address,
      follow,
    ),
    bookLabel: get('bookLabel|bookingLabel|book_label|potentialAction.name'),
  };
}
