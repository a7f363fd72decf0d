// Which rows the board shows, in which order: filtered, grouped, collapsed, sorted. Plain data in, plain
// data out; nothing here knows the page.

import {named, sectorName} from './scene.js';
import {hasWords} from './words.js';

/** A filter that lets every line through. */
export const OPEN_FILTER = {words: '', industry: '', town: '', grade: '', onlyReduced: false, onlyChanged: false};

/** The lines a filter lets through. */
export function filtered(lines, filter) {
  return lines.filter(
    (line) =>
      hasWords(line.words, filter.words) &&
      (filter.industry === '' || line.plant.industry === filter.industry) &&
      (filter.town === '' || line.plant.town === filter.town) &&
      (filter.grade === '' || line.plant.grade === filter.grade) &&
      (!filter.onlyReduced || line.bars.length > 0) &&
      (!filter.onlyChanged || line.changed));
}

/**
 * The rows: one for each group and, unless it is collapsed, one for each of its lines.
 *
 * @param by 'sector' or 'town'
 * @param order 'list' (as in the enterprise list) or 'start' (who stops first)
 */
export function rowsOf(scene, {filter, by, order, collapsed}) {
  const groups = new Map();
  for (const line of filtered(scene.lines, filter)) {
    const key = by === 'town' ? line.plant.town : line.plant.sector;
    if (!groups.has(key)) {
      groups.set(key, []);
    }
    groups.get(key).push(line);
  }
  const rows = [];
  for (const key of inOrder(scene, by, groups)) {
    const lines = groups.get(key);
    const open = !collapsed.has(key);
    rows.push({
      kind: 'group',
      key,
      open,
      name: groupName(scene, by, lines[0].plant),
      lines: lines.length,
      reduced: lines.filter((line) => line.bars.length > 0).length,
    });
    if (open) {
      for (const line of order === 'start' ? byStart(lines) : lines) {
        rows.push({kind: 'line', key: line.id, line});
      }
    }
  }
  return rows;
}

/** The grades that occur, in the order of the alphabet. */
export const gradesOf = (scene) => [...new Set(scene.board.plants.map((plant) => plant.grade))].sort();

function inOrder(scene, by, groups) {
  const places = by === 'town'
    ? scene.board.towns.map((town) => town.id)
    : scene.board.industries.map((industry) => industry.id);
  const placeOf = (key) => places.indexOf(by === 'town' ? key : key.split('/')[0]);
  return [...groups.keys()].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

function groupName(scene, by, plant) {
  if (by === 'town') {
    return named(scene.towns, plant.town);
  }
  return sectorName(scene, {industry: plant.industry, group: plant.sector.split('/')[1]});
}

function byStart(lines) {
  const startOf = (line) => (line.bars.length > 0 ? line.bars[0].start : Number.MAX_SAFE_INTEGER);
  return [...lines].sort((a, b) => startOf(a) - startOf(b) || b.stopDays - a.stopDays);
}
