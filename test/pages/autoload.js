import { autoload } from '/dist/autoload.js';

window.autoload = autoload;
