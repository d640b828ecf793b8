// What a program imports. Nothing happens by importing it.
export { ArticleCard } from './elements/article-card.js';
export { BookConsultCta } from './elements/book-consult-cta.js';
export { ClinicArticle } from './elements/clinic-article.js';
export { RelatedPosts } from './elements/related-posts.js';
export { addAdapter } from './data/adapters/index.js';
export type { Adapter } from './data/adapters/adapter.js';
export type { Article, Person, Picture } from './data/article.js';
export type { Clinic } from './data/clinic.js';
export { LoadError, type LoadErrorReason } from './data/load-error.js';
export type { Field, Order, Selection, Topic } from './data/selection.js';
export type { Channel, ClinicEventDetails, ClinicEvents } from './events.js';
export { setMessages, type Messages } from './messages.js';
