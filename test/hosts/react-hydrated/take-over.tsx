import { StrictMode, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from '../react/app.js';

/** The elements come once React has taken over: until then it expects the very children that it printed. */
function Page({ unmount }: { unmount(): void }) {
  const [defined, setDefined] = useState(false);
  useEffect(() => void import('clinic-elements/define').then(() => setDefined(true)), []);
  return <App defined={defined} ready={(app) => Object.assign(window, { app: { ...app, unmount } })} />;
}

export function takeOver(): void {
  const root = hydrateRoot(
    document.getElementById('mount') as HTMLElement,
    <StrictMode>
      <Page unmount={() => root.unmount()} />
    </StrictMode>,
  );
}
