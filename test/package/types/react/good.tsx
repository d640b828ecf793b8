import 'clinic-elements/types/react';
import type { BookConsultCta } from 'clinic-elements';
import { useRef } from 'react';

const articles = [{ title: 'Sun and Laser Hair Removal', url: '/blog/sun' }];

export function Page() {
  const cta = useRef<BookConsultCta>(null);
  return (
    <main>
      <article-card heading="Title" image-alt="A hat" layout="row" placeholder reading-minutes={4} className="wide">
        <a slot="heading" href="/blog/sun">
          Sun
        </a>
      </article-card>
      <related-posts
        articles={articles}
        limit="3"
        columns={2}
        key="list"
        onclinic-load={({ detail }) => detail.count}
        onclinic-open={(event) => event.preventDefault()}
      />
      <book-consult-cta
        ref={cta}
        phone="786.701.5750"
        book-href="/book"
        onclinic-book={(event) => {
          const channel: 'call' | 'book' | 'text' = event.detail.channel;
          event.preventDefault();
          return channel;
        }}
      />
      <clinic-article src="/post.json" heading-level={1} onClick={() => {}} />
    </main>
  );
}
