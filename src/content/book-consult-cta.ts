import type { Clinic } from '../data/clinic.js';
import type { Messages } from '../messages.js';
import { type Child, words } from './child.js';

/** The ways to reach the clinic: slot, channel, and the lines of a small picture of it. */
export const actions = [
  ['phone', 'call', 'M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 3 5a2 2 0 0 1 2-2z'],
  ['book', 'book', 'M4 6h16v14H4zM4 11h16M8 3v5M16 3v5'],
  ['sms', 'text', 'M4 4h16v12H9l-5 5z'],
] as const;

/** The light children of a call to action. A number that cannot be dialled is text. */
export function bookConsultCtaContent(
  clinic: Clinic & { phoneHref?: string; smsHref?: string },
  messages: Pick<Messages, 'book' | 'text'>,
): Child[] {
  const { heading, text, phone, phoneHref, bookUrl, bookLabel, sms, smsHref } = clinic;
  const children = [
    words('heading', heading),
    words('text', text),
    words('phone', phone, { href: phoneHref }),
    words('book', bookUrl && (bookLabel || messages.book), {
      href: bookUrl,
      referrerpolicy: 'strict-origin-when-cross-origin',
    }),
    words('sms', smsHref ? messages.text : sms, { href: smsHref }),
  ];
  return children.filter((child): child is Child => !!child);
}
