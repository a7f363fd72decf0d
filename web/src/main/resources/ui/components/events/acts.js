// What is done to an event that holds already: a warning is extended, downgraded or lifted, an order extended or
// lifted. It keeps its id; a downgrade cuts it and adds a lower warning.

import {dayOf, isoOf} from '../../lib/days.js';
import {answerableFrom, lastDayBefore} from '../../lib/hours.js';
import {localIn} from '../../lib/zones.js';
import {freeId, hasEnd, LEVELS} from './kinds.js';

/** The acts that an event can take, in the order of their buttons. */
export function actsOn(event) {
  if (event.kind !== 'WARNING') {
    return hasEnd(event.kind) ? ['extend', 'lift'] : [];
  }
  return lowerThan(event.level).length > 0 ? ['extend', 'downgrade', 'lift'] : ['extend', 'lift'];
}

/** The levels below one. */
export const lowerThan = (level) => LEVELS.slice(0, Math.max(0, LEVELS.indexOf(level)));

/** The event that ends at a moment: a warning by the hour, an order with the last day that counts. */
export const endingAt = (event, moment, zone) => event.kind === 'WARNING'
  ? {...event, to: undefined, end: moment}
  : {...event, to: isoOf(lastDayBefore(moment, zone))};

/** The lower warning that follows one from a moment on, to the end that it had. */
export const loweredAt = ({to, end, industries, groups, cause}, moment, level, events) =>
  ({id: freeId('WARNING', events), kind: 'WARNING', level, issued: moment, start: moment, to, end, industries, groups, cause});

/** Whether an event has begun by a moment; one that has not is removed instead. */
export function hasBegunBy(event, moment, zone) {
  if (event.kind !== 'WARNING') {
    return lastDayBefore(moment, zone) >= dayOf(event.from);
  }
  return !event.start || Date.parse(event.start) < Date.parse(moment);
}

/** Whether a warning holds at this moment by the reader's clock, so that it can be lifted with one click. */
export function holdsNow(event, zone) {
  if (event.kind !== 'WARNING') {
    return false;
  }
  const now = Date.now();
  const today = localIn(zone, now).slice(0, 10);
  const begun = event.start ? Date.parse(event.start) <= now : event.from <= today;
  const over = event.end ? Date.parse(event.end) <= now : Boolean(event.to) && event.to < today;
  return begun && !over;
}

/** The first day that can still change after something was made known at a moment. */
export const asOfAfter = (moment, zone) => isoOf(answerableFrom(moment, zone));
