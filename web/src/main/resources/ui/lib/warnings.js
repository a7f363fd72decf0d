// A warning in words, wherever one is named: which level, whom it concerns, from when to when; where it goes by
// hours, these and the whole days they count as.

import {dayOf, longDay} from './days.js';
import {hourText} from './hours.js';
import {named, nameIn} from './scene.js';
import {t} from './text.js';

/** Level, id, whom and when, of a warning as the server gives it. */
export const warningText = (scene, warning) =>
  t('warning.named', {level: t('warning.' + warning.level), id: warning.id, whom: concernedText(scene, warning), when: warningTime(warning)});

/** Whom a warning concerns: its industries, and its groups of towns where it names some. */
export function concernedText(scene, {industries, groups}) {
  const whom = industries?.length > 0 ? industries.map((id) => named(scene.industries, id)).join(t('app.and')) : t('events.all');
  return groups?.length > 0 ? t('warning.inGroups', {whom, groups: groups.map((group) => groupText(scene, group)).join(t('app.and'))}) : whom;
}

/** A group of towns: it has no name of its own, so its towns tell which it is. */
export function groupText(scene, group) {
  const towns = [...scene.towns.values()].filter((town) => town.group === group);
  return towns.length === 0 ? group : t('warning.group', {group, towns: nameIn(scene.towns, towns[0].id), n: towns.length});
}

/**
 * When a warning holds. Of `start` and `end` only what the clock shows is read, so they must be local to the
 * policy's zone; `from` and `to` are the days they count as.
 */
export function warningTime({start, end, from, to}) {
  if (!from) {
    return '';
  }
  const [first, last] = [from, to].map((day) => (day ? longDay(dayOf(day)) : t('warning.seasonEnd')));
  return start || end
    ? t('warning.hours', {start: start ? hourText(start) : first, end: end ? hourText(end) : last, from: first, to: last})
    : to ? t('events.days', {from: first, to: last}) : t('events.since', {from: first});
}
