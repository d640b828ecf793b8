import { richTextHtml } from '../data/adapters/rich-text.js';
import type { Article } from '../data/article.js';
import { ArticleController, type Written } from './article.js';

/** An article with its body. */
export class WholeArticleController extends ArticleController {
  override take(written: Written, show: string): Partial<Article> {
    return super.take(written, show, richTextHtml);
  }
}
