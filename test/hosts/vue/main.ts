import 'clinic-elements/define';
import { createApp } from 'vue';
import App from './App.vue';

const app = createApp(App);
const { heard, set } = app.mount('#mount') as unknown as { heard: string[]; set(state: object): void };
Object.assign(window, { app: { heard, set, unmount: () => app.unmount() } });
