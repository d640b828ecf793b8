import { ClinicArticle } from '../elements/clinic-article.js';
import { define } from './define.js';

define('clinic-article', ClinicArticle);

declare global {
  interface HTMLElementTagNameMap {
    'clinic-article': ClinicArticle;
  }
}
