import '/dist/clinic-elements.js';
