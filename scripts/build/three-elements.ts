// What a page loads that takes the three smaller elements and no whole article; built to be weighed.
import '../../src/define/article-card.js';
import '../../src/define/book-consult-cta.js';
import '../../src/define/related-posts.js';
