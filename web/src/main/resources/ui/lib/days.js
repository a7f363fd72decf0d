// Days are whole local dates. Inside the page a day is a number (days since 1970-01-01), so that no time
// zone can move it; documents and links carry ISO dates.

import {language} from './text.js';

const DAY_MILLIS = 86_400_000;
const ENGLISH_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
  'October', 'November', 'December'];
const CHINESE_WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const ENGLISH_WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The number of an ISO date. */
export const dayOf = (iso) => Math.round(Date.parse(iso + 'T00:00:00Z') / DAY_MILLIS);

/** The ISO date of a day number. */
export const isoOf = (day) => new Date(day * DAY_MILLIS).toISOString().slice(0, 10);

/** Year, month (1 to 12), day of the month and weekday (0 is Sunday) of a day number. */
export function partsOf(day) {
  const date = new Date(day * DAY_MILLIS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** A day in prose with its year: 2020年12月1日, 1 December 2020. */
export function longDay(day) {
  const {year, month, date} = partsOf(day);
  return language() === 'zh' ? `${year}年${month}月${date}日` : `${date} ${ENGLISH_MONTHS[month - 1]} ${year}`;
}

/** A day in prose without its year: 12月1日, 1 Dec. */
export function shortDay(day) {
  const {month, date} = partsOf(day);
  return language() === 'zh' ? `${month}月${date}日` : `${date} ${ENGLISH_MONTHS[month - 1].slice(0, 3)}`;
}

/** Days from one to another in prose, of a {from, to} of ISO dates; nothing where it has none. */
export const spanText = (span) => span?.from && span?.to ? `${longDay(dayOf(span.from))} – ${longDay(dayOf(span.to))}` : '';

/** A month's heading: 2020年12月, December 2020; the short one leaves the year out. */
export function monthName(day, short = false) {
  const {year, month} = partsOf(day);
  if (language() === 'zh') {
    return short ? `${month}月` : `${year}年${month}月`;
  }
  const name = ENGLISH_MONTHS[month - 1];
  return short ? name.slice(0, 3) : `${name} ${year}`;
}

/** The weekday's short name, by its number (0 is Sunday). */
export const weekdayName = (weekday) =>
  (language() === 'zh' ? CHINESE_WEEKDAYS : ENGLISH_WEEKDAYS)[weekday];

/** The first day of each month that has a day in [first, last], with the days it covers there. */
export function monthsBetween(first, last) {
  const months = [];
  for (let day = first; day <= last; ) {
    const {year, month} = partsOf(day);
    const next = Math.round(Date.UTC(year, month, 1) / DAY_MILLIS);
    months.push({first: day, days: Math.min(next - 1, last) - day + 1});
    day = next;
  }
  return months;
}

/** Today's number by the reader's clock. */
export function today() {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MILLIS);
}
