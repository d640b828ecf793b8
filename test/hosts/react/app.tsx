import 'clinic-elements/types/react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { start } from '../start.js';

type State = typeof start;

/** The page's own record of what it heard, and its way in for the tests. */
export interface HostApp {
  heard: string[];
  set(state: Partial<State>): void;
  unmount(): void;
}

interface AppProps {
  ready: (app: Omit<HostApp, 'unmount'>) => void;
  /** Whether the elements are there, so that they have properties to set. */
  defined?: boolean;
}

export function App({ ready, defined = true }: AppProps) {
  const [state, setState] = useState(start);
  const heard = useRef<string[]>([]);
  useEffect(() => {
    ready({ heard: heard.current, set: (next) => flushSync(() => setState((now) => ({ ...now, ...next }))) });
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
          <article-card id="object" article={defined ? state.article : undefined} />
          <article-card id="children">
            <a slot="heading" href="/c">
              {state.heading}
            </a>
          </article-card>
          <related-posts
            id="list"
            heading="Related"
            order="source"
            limit={state.limit}
            articles={defined ? state.articles : undefined}
          />
          <book-consult-cta id="cta" phone="786.701.5750" book-href="/book" onclinic-book={hear} />
        </section>
      )}
    </main>
  );
}
