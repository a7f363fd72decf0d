// The days of an event as it is entered: by days or, a warning, by hours, each side by itself.

import {isoOf} from '../../lib/days.js';
import {firstDayAfter, lastDayBefore} from '../../lib/hours.js';
import {localIn} from '../../lib/zones.js';

/**
 * From which day to which an event counts, and the hours it gives as the policy's clocks show them. Where a day
 * is given it holds; `none` where the hours fill no whole day.
 */
export function daysOf(event, zone) {
  const [start, end] = [event.start, event.end].map((moment) => (isMoment(moment) ? moment : null));
  const from = event.from ?? (start && isoOf(firstDayAfter(start, zone)));
  const to = event.to ?? (end && isoOf(lastDayBefore(end, zone)));
  return {
    from,
    to,
    start: start && localIn(zone, start),
    end: end && localIn(zone, end),
    none: Boolean((start || end) && from && to && to < from),
  };
}

const isMoment = (text) => typeof text === 'string' && !Number.isNaN(Date.parse(text));
