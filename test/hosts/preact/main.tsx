import 'clinic-elements/define';
import { render } from 'preact';
import { App } from './app.js';

const container = document.getElementById('mount') as HTMLElement;
render(
  <App ready={(app) => Object.assign(window, { app: { ...app, unmount: () => render(null, container) } })} />,
  container,
);
