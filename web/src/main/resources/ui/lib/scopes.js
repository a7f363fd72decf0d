// Which part of a list a solve may change: all of it, what is chosen on the board, a town or a sector.

import {chosenBars} from './chosen.js';
import {named, sectorName} from './scene.js';
import {t} from './text.js';

export const ALL = 'all';
export const CHOSEN = 'chosen';

/** The parts that can be named: towns and sectors that have plants, each {scope, name}, in the order of their names' lists. */
export function partsOf(scene) {
  const {plants, towns} = scene.board;
  const has = new Set(plants.map(({town}) => town));
  const sectors = new Map(plants.map((plant) => [plant.sector, plant]));
  return {
    towns: towns.filter(({id}) => has.has(id)).map(({id}) => ({scope: `town ${id}`, name: named(scene.towns, id)})),
    sectors: [...sectors].map(([sector, {industry}]) => ({scope: `sector ${sector}`, name: sectorName(scene, {industry, group: sector.split('/')[1]})})),
  };
}

/** Ids of the plants of a scope; null where it is the whole plan. */
export function plantsIn(scene, scope, chosen) {
  const {plants} = scene.board;
  if (scope === ALL) {
    return null;
  }
  if (scope === CHOSEN) {
    const lines = new Set([chosen.line, ...chosenBars(scene, chosen).map(({line}) => line)]);
    return plants.filter((plant) => plant.lines.some(({id}) => lines.has(id))).map(({id}) => id);
  }
  return plants.filter(({town, sector}) => scope === `town ${town}` || scope === `sector ${sector}`).map(({id}) => id);
}

/** What a scope is called; empty where it is the whole plan. `n` is how many plants were chosen. */
export function scopeText(scene, scope, n) {
  if (scope === CHOSEN) {
    return t('rest.scope.chosen', {n});
  }
  const {towns, sectors} = partsOf(scene);
  return [...towns, ...sectors].find((part) => part.scope === scope)?.name ?? '';
}
