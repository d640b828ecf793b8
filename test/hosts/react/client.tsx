import 'clinic-elements/define';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const root = createRoot(document.getElementById('mount') as HTMLElement);
root.render(
  <StrictMode>
    <App ready={(app) => Object.assign(window, { app: { ...app, unmount: () => root.unmount() } })} />
  </StrictMode>,
);
