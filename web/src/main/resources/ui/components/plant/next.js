// The next thing that happens to a plant: a stop begins, a line restarts, a limit begins. Before the season
// and long after it that is the first of the season, so that the page never opens on nothing.

import {dayOf, shortDay, longDay} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {say, t} from '../../lib/text.js';

/** {text, past, calm} as of a day, or null where nothing is reduced. */
export function nextEvent(plant, day) {
  const all = plant.lines.flatMap((line) => line.reductions.map((reduction) => ({
    line: say(line.name) || line.id,
    reduction,
    from: dayOf(reduction.from),
    to: dayOf(reduction.to),
  })));
  if (all.length === 0) {
    return null;
  }
  all.sort((a, b) => a.from - b.from || a.to - b.to);
  const over = all.every((item) => item.to < day);
  if (over) {
    return {text: beginning(all[0], all), past: true, calm: true};
  }
  const under = all.filter((item) => item.from <= day && item.to >= day).sort((a, b) => a.to - b.to)[0];
  const coming = all.find((item) => item.from > day);
  if (under && (!coming || under.to < coming.from)) {
    return {text: ending(under), past: false, calm: false};
  }
  return {text: beginning(coming ?? under, all), past: false, calm: false};
}

function beginning({line, reduction, from, to}, all) {
  const others = all.filter((item) => item.from === from && item.reduction !== reduction).length;
  const text = ownBeginning({line, reduction, from, to});
  return others === 0 ? text : t('next.also', {text, n: others});
}

function ownBeginning({line, reduction, from, to}) {
  const values = {line, from: shortDay(from), days: to - from + 1, load: percent(reduction.load, 0)};
  if (reduction.load > 0) {
    return t('next.limit', values);
  }
  return reduction.restart
    ? t('next.stop', {...values, restart: shortDay(dayOf(reduction.restart))})
    : t('next.stopToEnd', values);
}

function ending({line, reduction, to}) {
  return reduction.restart
    ? t(reduction.load === 0 ? 'next.restart' : 'next.fullAgain', {line, day: longDay(dayOf(reduction.restart))})
    : t('next.untilEnd', {line, day: longDay(to)});
}
