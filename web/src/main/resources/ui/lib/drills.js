// What is asked of the server about drills.

import {at, read, send} from './api.js';

/** Begins a drill: warnings replayed against a plan. */
export const startDrill = (request) => send(at('drills'), request);

/** A drill as far as it is. */
export const getDrill = (drill, signal) => read(at('drills', drill), {signal});

/** Ends a drill; what it has found stands. */
export const stopDrill = (drill) => read(at('drills', drill), {method: 'DELETE'});

/** Where the report of a drill is downloaded. */
export const drillReportAddress = (drill) => at('drills', drill, 'report').href;
