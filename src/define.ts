// What a `<script>` loads: registers every element.
import './define/article-card.js';
import './define/related-posts.js';
import './define/book-consult-cta.js';
import './define/clinic-article.js';

export * from './index.js';
