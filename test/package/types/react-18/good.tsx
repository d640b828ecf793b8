import 'clinic-elements/types/react-18';
import type { RelatedPosts } from 'clinic-elements';
import { useEffect, useRef } from 'react';

export function Page() {
  const list = useRef<RelatedPosts>(null);
  useEffect(() => {
    if (list.current) list.current.articles = [{ title: 'Sun', url: '/blog/sun' }];
  }, []);
  return (
    <main>
      <article-card heading="Title" image-alt="A hat" layout="row" reading-minutes={4} class="wide">
        <a slot="heading" href="/blog/sun">
          Sun
        </a>
      </article-card>
      <related-posts ref={list} limit={3} key="list" json-ld />
    </main>
  );
}
