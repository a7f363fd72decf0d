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

const STORED_AS = 'lunting.drill.';

/** The drill that this browser began against a plan version, so that it is found again; null where there is none. */
export function drillOf(version) {
  try {
    return sessionStorage.getItem(STORED_AS + version);
  } catch {
    return null;
  }
}

/** Remembers a drill that was begun. */
export function keepDrill(version, drill) {
  try {
    sessionStorage.setItem(STORED_AS + version, drill);
  } catch {
    // Not remembered; the open page still has it.
  }
}

/** Forgets a drill that the server no longer knows. */
export function forgetDrill(version) {
  try {
    sessionStorage.removeItem(STORED_AS + version);
  } catch {
    // It was not remembered either.
  }
}
