import { ArticleCard } from '../elements/article-card.js';
import { define } from './define.js';

define('article-card', ArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}
