// The whole days that hours come to: a local day counts where a warning holds for at least twelve hours of it
// (events.json). The server counts the same way; here it is shown while the hours are typed.

import {dayOf, isoOf, longDay} from './days.js';
import {t} from './text.js';
import {localIn, momentIn} from './zones.js';

const HALF_A_DAY = 12 * 3_600_000;

/** The first local day, as a number, of which at least twelve hours lie after a moment. */
export function firstDayAfter(moment, zone) {
  let day = dayIn(zone, moment);
  while (midnight(day + 1, zone) - Date.parse(moment) < HALF_A_DAY) {
    day++;
  }
  return day;
}

/** The last local day, as a number, of which at least twelve hours lie before a moment. */
export function lastDayBefore(moment, zone) {
  let day = dayIn(zone, moment);
  while (Date.parse(moment) - midnight(day, zone) < HALF_A_DAY) {
    day--;
  }
  return day;
}

/** The day that begins with the first local midnight at or after a moment: a planner can first answer it then. */
export function answerableFrom(moment, zone) {
  const day = dayIn(zone, moment);
  return midnight(day, zone) === Date.parse(moment) ? day : day + 1;
}

/** A local time such as 2021-01-13T18:00 in prose, its year and its hour with it. */
export const hourText = (local) => t('time.hour', {day: longDay(dayOf(local.slice(0, 10))), hour: local.slice(11, 16)});

const dayIn = (zone, moment) => dayOf(localIn(zone, moment).slice(0, 10));

const midnight = (day, zone) => Date.parse(momentIn(zone, `${isoOf(day)}T00:00`));
