// Whether a plant meets its duty over the season, and in which order the table shows plants.

import {nameIn, plantName} from '../../lib/scene.js';

const DUTIES = ['short', 'kept', 'none', 'exempt'];

/** 'exempt', 'none' (no quota over the season), 'short' (misses its ratio) or 'kept'. */
export function dutyOf(plant) {
  if (plant.exempt) {
    return 'exempt';
  }
  if (plant.short) {
    return 'short';
  }
  return plant.required > 0 ? 'kept' : 'none';
}

/** A comparison of plants by a column of the table. */
export function orderOf(scene, column, down) {
  const value = {
    name: plantName,
    industry: (plant) => nameIn(scene.industries, plant.industry),
    town: (plant) => nameIn(scene.towns, plant.town),
    grade: (plant) => plant.grade,
    required: (plant) => plant.required,
    reduced: (plant) => plant.reduced,
    days: (plant) => plant.lines.reduce((sum, line) => sum + line.stopDays, 0),
    duty: (plant) => DUTIES.indexOf(dutyOf(plant)),
  }[column];
  const sign = down ? -1 : 1;
  return (a, b) => {
    const [x, y] = [value(a), value(b)];
    return sign * (typeof x === 'string' ? x.localeCompare(y, 'zh-CN', {numeric: true}) : x - y);
  };
}
