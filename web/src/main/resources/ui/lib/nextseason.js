// A season made from last year's: every date a year later, days around the Spring Festival moved with it, the year in
// names and ids one more. What holds for one season only is left out.

import {dayOf, isoOf, partsOf} from './days.js';
import {below, valueAt} from './pointers.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const FESTIVAL = /\u6625\u8282|Spring Festival/;
const LATEST = 31 + 20;

/** The pointers of everything in a document that lasts from one day to another. */
export function spansIn(document, at = '') {
  if (typeof document !== 'object' || document === null) {
    return [];
  }
  const own = DATE.test(document.from ?? '') && DATE.test(document.to ?? '') ? [at] : [];
  return [...own, ...Object.keys(document).flatMap((key) => spansIn(document[key], below(at, key)))];
}

/** The first day of the Chinese year that begins in a year. */
export function springFestival(year) {
  const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {month: 'numeric', day: 'numeric', timeZone: 'UTC'});
  const first = dayOf(`${year}-01-01`);
  for (let day = 20; day <= LATEST; day++) {
    if (lunar.format(new Date(isoOf(first + day))) === '1/1') {
      return first + day;
    }
  }
  return null;
}

/** The same date a year later; 29 February becomes the 28th. */
export function yearLater(iso) {
  const [year, month, date] = iso.split('-').map(Number);
  return [String(year + 1).padStart(4, '0'), String(month).padStart(2, '0'), String(month === 2 && date === 29 ? 28 : date).padStart(2, '0')].join('-');
}

/** Days a year later; those of the Spring Festival keep their distance from it. */
export function spanLater({from, to, reason, basis}) {
  const {year} = partsOf(dayOf(to));
  const [now, next] = [springFestival(year), springFestival(year + 1)];
  const isFestival = now !== null && next !== null && (FESTIVAL.test(JSON.stringify(reason ?? basis ?? '')) || (dayOf(from) <= now && now <= dayOf(to) && dayOf(to) - dayOf(from) < 60));
  return isFestival ? {from: isoOf(dayOf(from) + next - now), to: isoOf(dayOf(to) + next - now)} : {from: yearLater(from), to: yearLater(to)};
}

/** The operations that make a policy the next season's. */
export const policyLater = (policy) => [
  ...named(policy),
  ...(policy.issued ? [{at: '/issued'}] : []),
  ...spansIn(policy).flatMap((at) => ['from', 'to'].map((end) => ({at: below(at, end), put: yearLater(valueAt(policy, at)[end])}))),
];

/** The operations that make a list the next season's; what was carried over into last season counts no more. */
export const registryLater = (registry) => [
  ...named(registry),
  ...spansIn(registry).flatMap((at) => Object.entries(at.startsWith('/plants/') ? spanLater(valueAt(registry, at)) : later(valueAt(registry, at)))
    .map(([end, put]) => ({at: below(at, end), put}))),
  ...carried(registry).map((at) => ({at})),
];

/** The pointers of what plants carried over from the season before. */
export const carried = (registry) => (registry.plants ?? []).flatMap((plant, index) => plant.carried === undefined ? [] : [`/plants/${index}/carried`]);

const later = ({from, to}) => ({from: yearLater(from), to: yearLater(to)});

/** Id and title with their years one more; an id without a year gets a word of its own. */
function named({id, title}) {
  const next = withYears(id);
  return [
    {at: '/id', put: next === id ? `${id}-next` : next},
    ...Object.entries(title ?? {}).map(([language, text]) => ({at: below('/title', language), put: withYears(text)})),
  ];
}

/** A text with every year in it one more: 2020-21 becomes 2021-22. */
function withYears(text) {
  return text.replace(/(?<!\d)(20\d\d)(?:([-–—/\u81f3~])(20)?(\d\d))?(?!\d)/g, (all, from, mark, century = '', to) => {
    const year = Number(from) + 1;
    const end = Number(to) === year % 100 ? String((year + 1) % 100).padStart(2, '0') : to;
    return mark === undefined ? String(year) : `${year}${mark}${century}${end}`;
  });
}
