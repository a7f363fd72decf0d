// What a new warning begins with, so that whoever is told of one by telephone types little: it holds from now on,
// for three days. Where today is not in the season it begins with the first day that can still change.

import {dayOf, isoOf} from '../../lib/days.js';
import {localIn, momentIn} from '../../lib/zones.js';

const DAYS = 3;

/** The sides of a new warning as its fields show them: {from, to}, each {day, hour}. */
export function newWarning(scene, zone) {
  const local = localIn(zone, Date.now());
  const today = dayOf(local.slice(0, 10)) - scene.first;
  const inSeason = today >= 0 && today < scene.days;
  const first = inSeason ? today : scene.asOf ?? 0;
  const last = Math.min(first + DAYS - 1, scene.days - 1);
  return {
    from: {day: isoOf(scene.first + first), hour: inSeason ? local.slice(11) : ''},
    to: {day: isoOf(scene.first + last), hour: ''},
  };
}

/** When a warning was issued that does not say so: now, but no later than it begins. */
export function issuedBy({from, start}, zone) {
  const begins = start ?? (from ? momentIn(zone, `${from}T00:00`) : undefined);
  const now = momentIn(zone, localIn(zone, Date.now()));
  return begins !== undefined && Date.parse(begins) < Date.parse(now) ? begins : now;
}
