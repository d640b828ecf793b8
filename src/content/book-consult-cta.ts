import type { Clinic } from '../data/clinic.js';
import type { Messages } from '../messages.js';
import { words } from './article-card.js';
import type { Child } from './child.js';

/** The light children of a call to action. A number that cannot be dialled is text. */
export function bookConsultCtaContent(
  clinic: Clinic & { phoneHref?: string; smsHref?: string },
  messages: Messages,
): Child[] {
  const { heading, text, phone, phoneHref, bookUrl, bookLabel, sms, smsHref } = clinic;
  const children = [
    words('heading', heading),
    words('text', text),
    phone && phoneHref ? link('phone', phoneHref, phone) : words('phone', phone),
    bookUrl && {
      ...link('book', bookUrl, bookLabel || messages.book),
      attributes: { slot: 'book', href: bookUrl, referrerpolicy: 'strict-origin-when-cross-origin' },
    },
    smsHref ? link('sms', smsHref, messages.text) : words('sms', sms),
  ];
  return children.filter((child): child is Child => !!child);
}

function link(slot: string, href: string, text: string): Child {
  return { tag: 'a', attributes: { slot, href }, text };
}
