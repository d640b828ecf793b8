// A clinic's facts, as plain JSON or as schema.org's: https://schema.org/MedicalClinic
import type { Clinic } from '../clinic.js';
import { at, record, text } from '../json.js';
import { tidy } from '../plain-text.js';
import { webUrl } from '../url.js';
import { graph, isA } from './json-ld.js';
import { first, unknownFormat } from './table.js';

const ORGANIZATION =
  /(?:Clinic|Business|Organization|Physician|Dentist|Dermatology|Surgery|Hospital|Spa|Salon|Optician|Pharmacy)$/;

/** The facts in JSON that nobody has checked. Throws a `LoadError` where it holds none. `base`: where it came from. */
export function readClinic(json: unknown, base: string): Clinic {
  const { nodes, follow } = graph(json);
  // The call to action's own words come before the clinic's.
  const clinics = nodes.filter((node) => isA(node, ORGANIZATION));
  // The company above a clinic is a node of its own.
  const clinic = clinics.find((node) => at(node, 'telephone')) ??
    clinics[0] ?? {
      ...record(nodes[0]),
      ...record(at(json, 'clinic')),
      ...record(at(json, 'cta')),
    };
  // Site builders write the names of clinics as HTML; the one reference that such names hold is read.
  const get = (places: string): string | undefined =>
    first(clinic, places, (value) => tidy(text(value).replace(/&(?:amp|#0?38);/g, '&')), follow);
  // A template is filled in before it leads anywhere, as a search is.
  const address = (value: unknown): string | undefined =>
    /[{]/.test(text(value)) ? undefined : webUrl(text(value), base);
  const facts: Clinic = {
    name: get('name'),
    heading: get('heading'),
    text: get('text'),
    phone: get('phone|telephone|contactPoint.telephone'),
    sms: get('sms'),
    bookUrl: first(
      clinic,
      'bookUrl|bookingUrl|book_url|potentialAction.target.urlTemplate|potentialAction.target.url|potentialAction.target',
      address,
      follow,
    ),
    bookLabel: get('bookLabel|bookingLabel|book_label|potentialAction.name'),
  };
  // An empty object says nothing, which is not wrong: a page's script may fill it later.
  if (!Object.values(facts).some(Boolean) && Object.keys(record(json) ?? [json]).length) throw unknownFormat(json);
  return facts;
}
