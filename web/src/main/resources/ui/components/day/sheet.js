// What a day's sheet says, read from the scene of a plan: whose kiln begins to cool, is cold, is lit or produces
// again, who begins or ends a load limit, who stands still, and each sector's reserve against what it needs.

import {stepName, stepsOf} from '../../lib/stops.js';
import {named, sectorName} from '../../lib/scene.js';
import {percent} from '../../lib/numbers.js';
import {t} from '../../lib/text.js';

/** In the order of the sheet. */
export const KINDS = ['coolDown', 'cold', 'fire', 'full', 'limit', 'limitEnds'];

/**
 * The lines of a day in groups, those first that the list has first: {name, acts, stopped, limited}, each
 * act {kind, what, line, bar}, a bar as the scene has it.
 *
 * @param day of the season, from 0
 * @param by 'town' or 'sector'
 */
export function groupsOf(scene, day, by) {
  const groups = new Map();
  for (const line of scene.lines) {
    const key = by === 'town' ? line.plant.town : line.plant.sector;
    const group = groups.get(key) ?? {name: groupName(scene, line.plant, by), acts: [], stopped: 0, limited: 0};
    groups.set(key, group);
    const standing = line.bars.find((bar) => bar.start <= day && day <= bar.end);
    group.stopped += standing?.stop ? 1 : 0;
    group.limited += standing && !standing.stop ? 1 : 0;
    group.acts.push(...line.bars.flatMap((bar) => actsOf(scene, line, bar, day)));
  }
  const order = (act) => KINDS.indexOf(act.kind);
  groups.forEach((group) => group.acts.sort((a, b) => order(a) - order(b)));
  return [...groups.values()].filter(({acts, stopped, limited}) => acts.length + stopped + limited > 0);
}

/** How many lines do each of the kinds, over all groups. */
export const countsOf = (groups) => KINDS
  .map((kind) => ({kind, n: groups.reduce((sum, {acts}) => sum + acts.filter((act) => act.kind === kind).length, 0)}))
  .filter(({n}) => n > 0);

/** The sectors that need something on a day: {name, share, required, kept}. */
export const reservesOf = (scene, day) => scene.sectors
  .filter(({required}) => required && required[day] > 0)
  .map((sector) => ({name: sectorName(scene, sector), share: sector.share[day], required: sector.required[day], kept: sector.share[day] >= sector.required[day]}));

function actsOf(scene, line, bar, day) {
  if (bar.stop) {
    const {dates} = bar.reduction;
    return (dates === undefined ? [] : stepsOf(dates)).filter((step) => step.day - scene.first === day)
      .map(({step}) => ({kind: step, what: stepName(step, dates), line, bar}));
  }
  if (bar.start === day) {
    return [{kind: 'limit', what: t('day.limit', {load: percent(bar.reduction.load, 0)}), line, bar}];
  }
  const goesOn = line.bars.some((other) => other.start === day);
  return bar.end + 1 === day && !goesOn ? [{kind: 'limitEnds', what: t('day.limitEnds'), line, bar}] : [];
}

function groupName(scene, plant, by) {
  return by === 'town' ? named(scene.towns, plant.town)
    : sectorName(scene, {industry: plant.industry, group: plant.sector.split('/')[1]});
}
