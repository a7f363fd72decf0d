// The figures by which answers are compared: how each is read, and which answer is best in it.

import {dayOf, longDay, shortDay} from '../../lib/days.js';
import {figure, percent} from '../../lib/numbers.js';
import {subjectOf} from '../../lib/subject.js';
import {t} from '../../lib/text.js';

/**
 * In the order of the table; `of` reads an answer's value, less is better, null where there is none; `aim` is the
 * kind of answer that promises to be the best in it.
 */
export const FIGURES = [
  {key: 'plantsDisturbed', aim: 'FEWEST_PLANTS', of: ({figures}) => figures.plantsDisturbed, say: (value) => figure(value)},
  {key: 'lineDaysChanged', of: ({figures}) => figures.lineDaysChanged, say: (value) => figure(value, 1)},
  {key: 'lineDaysAdded', aim: 'LEAST_STOPPING', of: ({figures}) => figures.lineDaysAdded, say: (value) => figure(value, 1)},
  {key: 'restarts', of: ({figures}) => figures.restarts, say: (value) => figure(value)},
  {key: 'overshoot', of: ({figures}) => figures.overshoot, say: (value) => figure(value, 1)},
  {key: 'unevenness', aim: 'MOST_EVEN', of: ({figures}) => figures.unevenness, say: (value) => figure(value, 1)},
  {
    key: 'reserveShort',
    of: ({score}) => -score.medium / 1000,
    say: (value) => figure(value, 3), // Asked before all else, so told as exactly as it is counted.
  },
  {
    key: 'worstDay',
    of: ({figures}) => figures.worstDay ? figures.worstDay.required - figures.worstDay.share : null,
    say: (value, {figures: {worstDay}}, scene) => t('answers.worstIs', {
      sector: scene ? subjectOf(scene, worstDay.sector).name : worstDay.sector,
      day: shortDay(dayOf(worstDay.day)),
      share: percent(worstDay.share),
      required: percent(worstDay.required),
    }),
  },
  {
    key: 'firstDayReached',
    of: ({figures}) => figures.firstDayReached ? dayOf(figures.firstDayReached) : null,
    say: (value) => longDay(value),
  },
];

/** The answer that is better than another in a figure; null where none is. */
export function betterIn(entry, answer, answers) {
  const found = answers.filter((each) => each.figures && entry.of(each) !== null && entry.of(each) < entry.of(answer));
  return found[0] ?? null;
}

/** Whether an answer is the best of all in a figure, and not every one is. */
export function isBest(entry, answer, answers) {
  const values = answers.filter((each) => each.figures).map(entry.of).filter((value) => value !== null);
  const mine = entry.of(answer);
  return mine !== null && mine === Math.min(...values) && values.some((value) => value !== mine);
}
