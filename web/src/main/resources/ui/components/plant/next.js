// The next thing that happens to a plant: one of the four days of a stop, or a limit that begins or ends. Long
// after the season that is the first of the season, so that the page never opens on nothing.

import {dayOf, shortDay} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {stepName, stepsOf} from '../../lib/stops.js';
import {say, t} from '../../lib/text.js';

/** {text, days, past, calm} as of a day, `days` from then on, or null where nothing is reduced. */
export function nextEvent(plant, day) {
  const all = plant.lines.flatMap((line) => line.reductions.flatMap((reduction) => eventsOf(say(line.name) || line.id, reduction)))
    .sort((a, b) => a.day - b.day);
  if (all.length === 0) {
    return null;
  }
  const next = all.find((event) => event.day >= day);
  if (next !== undefined) {
    return {text: withOthers(next, all), days: next.day - day, past: false, calm: false};
  }
  const held = all.find((event) => event.held >= day);
  return held
    ? {text: t('next.held', {line: held.line}), days: null, past: false, calm: false}
    : {text: withOthers(all[0], all), days: null, past: true, calm: true};
}

function eventsOf(line, reduction) {
  return reduction.dates === undefined ? limitEvents(line, reduction) : stopEvents(line, reduction);
}

function stopEvents(line, reduction) {
  const {dates} = reduction;
  const days = dayOf(reduction.to) - dayOf(reduction.from) + 1;
  const until = dates.full === undefined ? t('next.untilLifted')
    : t('next.until', {what: stepName('full', dates), day: shortDay(dayOf(dates.full))});
  return stepsOf(dates).map(({step, day}, index) => {
    const text = index === 0 ? t(step === 'coolDown' ? 'next.coolDown' : 'next.stop', {line, day: shortDay(day), days, until})
      : step === 'full' ? t('next.step', {line, day: shortDay(day), what: stepName(step, dates)})
        : t('next.stepUntil', {line, day: shortDay(day), what: stepName(step, dates), until});
    return {line, day, text, held: dates.full === undefined ? dayOf(reduction.to) : -Infinity};
  });
}

function limitEvents(line, reduction) {
  const [from, to] = [dayOf(reduction.from), dayOf(reduction.to)];
  const begins = t('next.limit', {line, from: shortDay(from), days: to - from + 1, load: percent(reduction.load, 0)});
  const ends = reduction.restart
    ? {day: to + 1, text: t('next.fullAgain', {line, day: shortDay(to + 1)})}
    : {day: to, text: t('next.untilEnd', {line, day: shortDay(to)})};
  return [{line, day: from, text: begins, held: -Infinity}, {line, ...ends, held: -Infinity}];
}

function withOthers(event, all) {
  const others = new Set(all.filter(({day, line}) => day === event.day && line !== event.line).map(({line}) => line)).size;
  return others === 0 ? event.text : t('next.also', {text: event.text, n: others});
}
