import { takeOver } from './take-over.js';

takeOver();
