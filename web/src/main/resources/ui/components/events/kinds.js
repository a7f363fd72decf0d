// The kinds of events and what each of them consists of, as events.json has them.

/** In the order in which they are offered. */
export const KINDS = ['WARNING', 'RECTIFICATION', 'EXEMPTION_REVOKED', 'CONCEALED'];

export const LEVELS = ['YELLOW', 'ORANGE', 'RED'];

/** Causes of a rectification (3.4b). */
export const CAUSES = ['UNSTABLE_EMISSIONS', 'FALSIFIED_DATA', 'COVERT_DISCHARGE', 'PERMIT_BREACH', 'LATE_RETROFIT'];

const LETTERS = {WARNING: 'W', RECTIFICATION: 'R', EXEMPTION_REVOKED: 'X', CONCEALED: 'C'};

/** An id that no event has yet: W1, W2, … */
export function freeId(kind, events) {
  const taken = new Set(events.map((event) => event.id));
  let number = 1;
  while (taken.has(LETTERS[kind] + number)) {
    number++;
  }
  return LETTERS[kind] + number;
}

/** Whether an event of this kind has an end; without one it holds to the season's. */
export const hasEnd = (kind) => kind !== 'EXEMPTION_REVOKED';

/** The events as a file. */
export const eventsFile = (events) => ({format: 'lunting-events/1', events});
