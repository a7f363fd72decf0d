// The days that single plants of a list name, wished, avoided, to be run or set, those that are the same for many
// plants together: a holiday is changed in one place.

import {say} from '../../lib/text.js';

/** Which days a plant may name. */
export const KINDS = ['wish', 'avoid', 'mustRun', 'windows'];

/** The days of a list: {kind, from, to, reason, places: the pointers of all that are the same, plants: how many}. */
export function datesOf(registry) {
  const dates = new Map();
  (registry.plants ?? []).forEach((plant, index) => {
    for (const kind of KINDS) {
      (plant[kind] ?? []).forEach((span, number) => {
        const reason = span.reason ?? span.basis;
        const key = JSON.stringify([kind, span.from, span.to, reason]);
        const same = dates.get(key) ?? {kind, from: span.from, to: span.to, reason: say(reason), places: [], plants: new Set()};
        same.places.push(`/plants/${index}/${kind}/${number}`);
        same.plants.add(index);
        dates.set(key, same);
      });
    }
  });
  return [...dates.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The operations that give many plants the same days. */
export const giving = (registry, plants, kind, span) => plants.map((index) => {
  const list = registry.plants[index][kind] ?? null;
  return list === null ? {at: `/plants/${index}/${kind}`, put: [span]} : {at: `/plants/${index}/${kind}/${list.length}`, insert: span};
});
