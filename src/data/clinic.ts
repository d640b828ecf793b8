// The clinic's facts, as far as a call to action needs them.

/** What a clinic says of itself. Every string is plain text; addresses have passed the address policy. */
export interface Clinic {
  name?: string;
  heading?: string;
  text?: string;
  /** As people write it: `786.701.5750`. */
  phone?: string;
  /** A number that takes text messages, as people write it. */
  sms?: string;
  bookUrl?: string;
  bookLabel?: string;
}
