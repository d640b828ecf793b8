// The elements are upgraded before React takes over what the server printed: the wrong order, which React mends.
import 'clinic-elements/define';
import { takeOver } from './take-over.js';

takeOver();
