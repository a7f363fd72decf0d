// The four days of a stop on which people act (cool-down begins, cold, fire lit, full production), as the
// server tells them, and how they are said.

import {dayOf, longDay, shortDay} from './days.js';
import {percent} from './numbers.js';
import {t} from './text.js';

/** The days of a stop in time: no cool-down where its kiln needs none, no fire where production begins with it. */
export function stepsOf({coolDown, cold, fire, full}) {
  return [
    {step: 'coolDown', date: coolDown === cold ? undefined : coolDown},
    {step: 'cold', date: cold},
    {step: 'fire', date: fire === full ? undefined : fire},
    {step: 'full', date: full},
  ].filter(({date}) => date !== undefined).map(({step, date}) => ({step, day: dayOf(date)}));
}

/** What happens on a day of a stop. */
export const stepName = (step, {loadAfter}) =>
  (step === 'full' && loadAfter < 1 ? t('step.limited', {load: percent(loadAfter, 0)}) : t('step.' + step));

/** A day of a stop, told as such where it lies outside the season. */
export function stepDay(day, season) {
  const edge = day < dayOf(season.from) ? 'step.before' : day > dayOf(season.to) ? 'step.after' : null;
  return edge === null ? longDay(day) : t(edge, {day: longDay(day)});
}

/** What is special about the days of a stop; null where nothing is. */
export const stepNote = ({cold, full}) =>
  (full === undefined ? t('step.ordered') : cold === undefined ? t('step.neverCold') : null);

/** The days of a stop in one line. */
export const stepsText = (dates) =>
  [...stepsOf(dates).map(({step, day}) => t('step.on', {what: stepName(step, dates), day: shortDay(day)})), stepNote(dates)]
    .filter(Boolean).join(t('step.then'));

/** How many of a stop's own days its kiln cools down and heats up on. */
export function rampsOf({from, to, dates}) {
  if (dates === undefined) {
    return {cool: 0, heat: 0};
  }
  const [first, after] = [dayOf(from), dayOf(to) + 1];
  const fire = Math.min(after, dates.fire === undefined ? after : dayOf(dates.fire));
  const cold = Math.min(fire, dates.cold === undefined ? fire : dayOf(dates.cold));
  return {cool: Math.max(0, cold - first), heat: after - fire};
}
