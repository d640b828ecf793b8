import { BookConsultCta } from '../elements/book-consult-cta.js';
import { define } from './define.js';

define('book-consult-cta', BookConsultCta);

declare global {
  interface HTMLElementTagNameMap {
    'book-consult-cta': BookConsultCta;
  }
}
