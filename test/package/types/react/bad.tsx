import 'clinic-elements/types/react';

export function Page() {
  return (
    <main>
      <article-card heading={3} /* wrong */ />
      <article-card headline="Title" /* wrong */ />
      <article-card layout="sideways" /* wrong */ />
      <article-card placeholder="no" /* wrong */ />
      <related-posts limit="many" /* wrong */ />
      <related-posts heading-level="7" /* wrong */ />
      <book-consult-cta onclinic-book={(event) => event.detail.title /* wrong */} />
    </main>
  );
}
