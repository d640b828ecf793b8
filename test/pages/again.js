import '/dist/clinic-elements.js';
import '/dist/clinic-elements.js?again';
