import { richTextHtml } from '../data/adapters/rich-text.js';
import { ArticleController } from './article.js';

/** An article with its body. */
export class WholeArticleController extends ArticleController {
  constructor(...[host, content]: ConstructorParameters<typeof ArticleController>) {
    super(host, content, richTextHtml);
  }
}
