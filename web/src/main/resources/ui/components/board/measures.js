// The board's measures in pixels, and where days and rows fall. One place, so that the rows, the heading and
// the coverage band above them cannot drift apart.

import {monthsBetween, partsOf} from '../../lib/days.js';
import {textScale} from '../../lib/rem.js';

const ROW = 30;
const HEAD = 44;
const MONDAY = 1;
const MOST_FOR_NAMES = 0.45;

/** Height of a row. */
export const rowHeight = () => Math.round(ROW * textScale());

/** Height of the two lines of dates. */
export const headHeight = () => Math.round(HEAD * textScale());

/** Width of a day at a zoom; the month view fits the season into the space there is. */
export function dayWidth(zoom, space, days) {
  if (zoom === 'day') {
    return 34;
  }
  if (zoom === 'week') {
    return 16;
  }
  return Math.max(5, Math.floor(((space - 2) / days) * 100) / 100);
}

/** Width of the column of names. */
export function nameWidth(space) {
  const usual = space < 560 ? 118 : space < 1000 ? 200 : 256;
  return Math.max(usual, Math.min(Math.round(usual * textScale()), Math.round(space * MOST_FOR_NAMES)));
}

/** The months of a season with their place: {first, at, days}. */
export const monthMarks = (first, days) =>
  monthsBetween(first, first + days - 1).map((month) => ({...month, at: month.first - first}));

/** The second line of the heading: each day, or each Monday with the days of its week. */
export function smallMarks(first, days, zoom) {
  const marks = [];
  for (let at = 0; at < days; at++) {
    const {date, weekday} = partsOf(first + at);
    if (zoom === 'day' || weekday === MONDAY || at === 0) {
      marks.push({at, day: first + at, date, weekday, days: 1});
    }
  }
  marks.forEach((mark, index) => (mark.days = (marks[index + 1]?.at ?? days) - mark.at));
  return marks;
}

/** The offset of the first Monday, from which the week lines are drawn. */
export const firstMonday = (first) => (8 - partsOf(first).weekday) % 7;
