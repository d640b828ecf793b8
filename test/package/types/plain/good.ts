import 'clinic-elements/define';
import { addAdapter, type Article, type BookConsultCta, LoadError, setMessages } from 'clinic-elements';
import { autoload } from 'clinic-elements/autoload';
import { ArticleCard } from 'clinic-elements/elements/article-card';

const card = document.createElement('article-card');
card.layout = 'overlay';
card.article = { title: 'Sun and Laser Hair Removal', url: '/blog/sun' };

const cards: ArticleCard[] = [...document.querySelectorAll('article-card')];
cards.forEach((one) => void one.reload());

const cta: BookConsultCta | null = document.querySelector('book-consult-cta');
cta?.addEventListener('clinic-book', ({ detail }) => {
  const channel: 'call' | 'book' | 'text' = detail.channel;
  console.log(channel);
});
document.addEventListener('clinic-error', (event) => console.log(event.detail.reason satisfies string));

const root = document.body.attachShadow({ mode: 'open' });
autoload(root);

class OtherName extends ArticleCard {}
customElements.define('other-card', OtherName);

const articles: Article[] = [];
addAdapter({ format: 'mine', recognizes: (json) => json !== null, read: () => articles });
setMessages('es', { book: 'Reserve' });
console.log(new LoadError('network', 'no') instanceof Error);
