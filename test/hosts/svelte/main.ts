import 'clinic-elements/define';
import { mount, unmount } from 'svelte';
import App from './App.svelte';

const app = mount(App, { target: document.getElementById('mount') as HTMLElement });
Object.assign(window, { app: { ...app.controls(), unmount: () => unmount(app) } });
