// Moments as people read them: a day and a time of the reader's own clock.

import {dayOf, longDay, shortDay} from './days.js';

/** A moment in full: 2020年12月1日 16:05, 1 December 2020 16:05. */
export const momentText = (iso) => told(iso, longDay);

/** A moment without its year: 12月1日 16:05, 1 Dec 16:05. */
export const shortMoment = (iso) => told(iso, shortDay);

function told(iso, dayText) {
  const at = new Date(iso);
  const two = (number) => String(number).padStart(2, '0');
  const day = dayOf(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
  return `${dayText(day)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
