import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '../react/app.js';

/** The page as a server prints it. */
export const rendered = (): string =>
  renderToString(
    <StrictMode>
      <App ready={() => {}} defined={false} />
    </StrictMode>,
  );
