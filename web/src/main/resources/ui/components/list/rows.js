// Which rows the list shows, in which order: one for each line, so that a block of a spreadsheet fits on them.

import {say} from '../../lib/text.js';
import {folded, hasWords} from '../../lib/words.js';
import {COLUMNS, cellValue, shownAs} from './columns.js';

/** A filter that lets every row through. */
export const OPEN = {words: '', industry: '', town: '', grade: '', only: ''};

/** All rows of a list: each line with its plant, and plants that have none. */
export const allRows = (registry) => (registry.plants ?? []).flatMap((plant, index) =>
  (plant.lines ?? []).length === 0 ? [{plant: index, line: null}] : plant.lines.map((each, line) => ({plant: index, line})));

/**
 * The rows that are shown.
 *
 * @param marked for `only`: whether a row is found faulty, or has been changed
 * @param sort {by, down}; null for the list's own order
 */
export function rowsOf(registry, filter, sort, options, marked) {
  const rows = allRows(registry).filter((row) => lets(registry.plants[row.plant], filter) && (filter.only === '' || marked(row, filter.only)));
  const column = COLUMNS.find((each) => each.key === sort?.by);
  if (column === undefined) {
    return rows;
  }
  const valueOf = (row) => {
    const value = cellValue(registry, row, column);
    return typeof value === 'number' ? value : shownAs(column, value, options);
  };
  const sign = sort.down ? -1 : 1;
  return rows.map((row) => ({row, value: valueOf(row)}))
    .sort(({value: a}, {value: b}) => sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN', {numeric: true})))
    .map(({row}) => row);
}

/** The grades that occur. */
export const gradesOf = (registry) => [...new Set((registry.plants ?? []).map((plant) => plant.grade).filter(Boolean))].sort();

function lets(plant, {words, industry, town, grade}) {
  return (industry === '' || plant.industry === industry) && (town === '' || plant.town === town) && (grade === '' || plant.grade === grade)
    && (words === '' || hasWords(folded([plant.id, plant.name?.zh, plant.name?.en, say(plant.remark), ...(plant.lines ?? []).flatMap((line) => [line.id, say(line.name)])].join(' ')), words));
}
