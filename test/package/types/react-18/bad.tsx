import 'clinic-elements/types/react-18';

export function Page() {
  return (
    <main>
      <article-card heading={3} /* wrong */ />
      <article-card headline="Title" /* wrong */ />
      <article-card layout="sideways" /* wrong */ />
      <related-posts articles={[]} /* wrong */ />
      <related-posts className="wide" /* wrong */ />
      <related-posts json-ld={false} /* wrong */ />
    </main>
  );
}
