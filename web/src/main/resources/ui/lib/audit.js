// What is asked of the server about its record of acts.

import {asking, at, read} from './api.js';

/** A page of who did what, newest first; of what concerns one thing, or of all for null. */
export const listAudit = (about, before, signal) => read(asking(asking(at('audit'), 'before', before), 'about', about), {signal});
