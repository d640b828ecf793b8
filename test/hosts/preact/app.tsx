import 'clinic-elements/types/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { start } from '../start.js';

type State = typeof start;

export function App({ ready }: { ready: (app: { heard: string[]; set(state: Partial<State>): void }) => void }) {
  const [state, setState] = useState(start);
  const heard = useRef<string[]>([]);
  useEffect(() => {
    ready({ heard: heard.current, set: (next) => setState((now) => ({ ...now, ...next })) });
  }, [ready]);
  const hear = (event: Event) => {
    event.preventDefault();
    heard.current.push(event.type);
  };
  return (
    <main>
      {state.shown && (
        <section>
          <article-card
            id="card"
            heading={state.heading}
            href="/a"
            show="reading-minutes"
            placeholder={state.placeholder}
            reading-minutes={state.minutes}
            onclinic-open={hear}
          />
          <article-card id="object" article={state.article} />
          <article-card id="children">
            <a slot="heading" href="/c">
              {state.heading}
            </a>
          </article-card>
          <related-posts id="list" heading="Related" order="source" limit={state.limit} articles={state.articles} />
          <book-consult-cta id="cta" phone="786.701.5750" book-href="/book" onclinic-book={hear} />
        </section>
      )}
    </main>
  );
}
