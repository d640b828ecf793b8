// Angular's own packages are compiled half; this compiles the rest as they load.
import '@angular/compiler';
import 'clinic-elements/define';
import { bootstrapApplication } from '@angular/platform-browser';
import { HostApp } from './app.js';

const container = document.getElementById('mount') as HTMLElement;
container.append(document.createElement('host-app'));
const application = await bootstrapApplication(HostApp);
const { instance } = application.components[0] as { instance: HostApp };
Object.assign(window, {
  app: {
    heard: instance.heard,
    set: (next: object) => instance.state.update((now) => ({ ...now, ...next })),
    unmount: () => application.destroy(),
  },
});
