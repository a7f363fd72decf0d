// What is asked of the server about working copies: plan versions that somebody changes by hand. Whoever changes
// one names the bars as they were seen, so that nobody's change is lost.

import {asking, asSeen, at, read, send} from './api.js';

const of = (copy, ...parts) => at('working-copies', copy, ...parts);

/** Begins a working copy of a plan version; the key makes a repeated click the same copy. */
export const makeCopy = (planVersion, key) => send(at('working-copies'), {planVersion}, {headers: {'Idempotency-Key': key}});

/** The working copies of a plan version, newest first. */
export const listCopies = async (planVersion, signal) =>
  (await read(asking(at('working-copies'), 'planVersion', planVersion), {signal})).workingCopies;

export const getCopy = (copy, signal) => read(of(copy), {signal});
export const getCopyBoard = (copy, signal) => read(of(copy, 'board'), {signal});
export const listIssues = async (copy, signal) => (await read(of(copy, 'issues'), {signal})).issues;

/** Does edits as one step, or none of them; refused where somebody else has changed one of their lines since the copy was seen. */
export const edit = ({id, revision}, edits) => send(of(id, 'edits'), {edits, revision});

/** Judges edits; nothing is kept. */
export const tryEdits = (copy, edits, signal) => send(of(copy, 'trials'), {edits}, {signal});

/**
 * The days on which a reduction of a line cannot begin, since that would break what the plan keeps. `asked` is its load, and
 * `days`, how long it is, or `ends`, its last day; with `begins`, its first day, the answer is on which it cannot end.
 * `moved` is the bar that is taken away first, `besides` its line.
 */
export async function getPlaces(copy, line, {moved, ...asked}, signal) {
  const address = of(copy, 'lines', line, 'places');
  Object.entries({...asked, ...moved}).forEach(([key, value]) => address.searchParams.set(key, value));
  return (await read(address, {signal})).places;
}

/** What could be in place of a bar: of a working copy as it stands, else of a plan version. */
export async function getAlternatives(copy, version, {line, from, to, load}, signal) {
  const address = copy === null ? at('plan-versions', version, 'alternatives') : of(copy, 'alternatives');
  Object.entries({line, from, to, load}).forEach(([key, value]) => address.searchParams.set(key, value));
  return (await read(address, {signal})).alternatives;
}

export const undo = (copy) => read(of(copy.id, 'undo'), {method: 'POST', headers: asSeen(copy)});
export const redo = (copy) => read(of(copy.id, 'redo'), {method: 'POST', headers: asSeen(copy)});

/** Has the rest solved from what is on the board; answers with the run. */
export const solveRest = (copy, request, key) => send(of(copy, 'solve-runs'), request, {headers: {'Idempotency-Key': key}});

/** Keeps a working copy, as it was seen, as a plan version. */
export const keepCopy = (copy, kept, key) => send(of(copy.id, 'plan-versions'), kept, {headers: {...asSeen(copy), 'Idempotency-Key': key}});
