// A side of a warning, its beginning or its end: a day, and the hour where it goes by the hour.

import {html} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {t} from '../../lib/text.js';
import {localIn, momentIn} from '../../lib/zones.js';

/** What the fields show of a side at first; where both are given the day holds, and the hour is left out. */
export function shownOf(day, moment, zone) {
  if (day || !moment) {
    return {day: day ?? '', hour: ''};
  }
  try {
    const local = localIn(zone, moment);
    return {day: local.slice(0, 10), hour: local.slice(11)};
  } catch {
    return {day: '', hour: ''}; // no moment at all: the server names it
  }
}

/** The two fields of a side, `from` or `to`; the day must be there, or wherever there is an hour. */
export const whenFields = (name, shown, {required, typed}) => html`
  <label>${t('events.' + name)}
    <input type="date" name=${name} ?required=${required || Boolean(typed?.hour)} .value=${shown.day} /></label>
  <label>${t(`events.${name}Hour`)}
    <input type="time" name=${name + 'Hour'} .value=${shown.hour} /></label>`;

/** What was typed into the fields of a side. */
export const typedIn = (form, name) => ({day: form.get(name) ?? '', hour: form.get(name + 'Hour') ?? ''});

/** A side as events.json has it: the moment where there is an hour, else the day. */
export const sideOf = ({day, hour}, zone, names) => (day && hour
  ? {[names.moment]: momentIn(zone, `${day}T${hour}`)}
  : {[names.day]: day || undefined});

/** Which whole days hours come to, in words; null where there are no hours. */
export function countText({from, to, start, end, none}) {
  if (!start && !end) {
    return null;
  }
  if (none) {
    return t('events.noDay');
  }
  const last = to ? longDay(dayOf(to)) : t('warning.seasonEnd');
  return from ? t('events.counts', {from: longDay(dayOf(from)), to: last}) : t('events.countsTo', {to: last});
}
