// The columns of a list: whose value each is, where it stands, how it is shown, typed and pasted.

import {numberIn, shareIn, shareText} from '../../lib/figures.js';
import {say, t} from '../../lib/text.js';
import {folded} from '../../lib/words.js';
import {spokenAt} from '../editing/field.view.js';

/** What spreadsheets write for yes, in Chinese first. */
const YES = ['\u662f', 'true', 'yes', '1', '✓', 'y'].map(folded);

/** at: below the plant or, where it says so, below its line; width in rem; kind: how it is typed. */
export const COLUMNS = [
  {key: 'plant', at: '/name', kind: 'both', width: 13},
  {key: 'id', at: '/id', width: 7},
  {key: 'town', at: '/town', kind: 'choice', width: 7},
  {key: 'industry', at: '/industry', kind: 'choice', width: 8},
  {key: 'grade', at: '/grade', width: 5},
  {key: 'line', at: '/name', kind: 'both', ofLine: true, width: 9},
  {key: 'kiln', at: '/kiln', kind: 'choice', ofLine: true, width: 11},
  {key: 'capacity', at: '/capacity', kind: 'number', ofLine: true, width: 7},
  {key: 'unit', at: '/unit', ofLine: true, width: 5},
  {key: 'ratio', at: '/ratio', kind: 'share', width: 7},
  {key: 'lineRatio', at: '/ratio', kind: 'share', ofLine: true, width: 7},
  {key: 'idle', at: '/idle', kind: 'flag', ofLine: true, width: 6},
  {key: 'exempt', at: '/exempt/basis', kind: 'both', width: 9},
  {key: 'lineExempt', at: '/exempt/basis', kind: 'both', ofLine: true, width: 9},
  {key: 'lineId', at: '/id', ofLine: true, width: 8},
  {key: 'person', at: '/contact/person', width: 7},
  {key: 'phone', at: '/contact/phone', width: 9},
  {key: 'remark', at: '/remark', kind: 'both', width: 11},
];

/** The pointer of a cell; null where a plant has no line to hold it. */
export function placeOf({plant, line}, column) {
  return column.ofLine && line === null ? null : `/plants/${plant}${column.ofLine ? `/lines/${line}` : ''}${column.at}`;
}

/** The cell of a place: {plant, line, column}, line null where it is the plant's; null where no cell shows the place. */
export function cellOf(place) {
  const [, list, plant, lines, number] = place.split('/');
  const line = lines === 'lines' ? Number(number) : null;
  const column = list !== 'plants' || plant === undefined ? -1 : COLUMNS.findIndex((each) => {
    const at = (each.ofLine ?? false) === (line !== null) ? placeOf({plant, line}, each) : null;
    return at !== null && (place === at || place.startsWith(`${at}/`));
  });
  return column < 0 ? null : {plant: Number(plant), line, column};
}

/** The value of a cell of a list. */
export function cellValue(registry, {plant, line}, column) {
  const owner = column.ofLine ? registry.plants[plant].lines?.[line] : registry.plants[plant];
  return valueIn(owner, column);
}

/** A column's value in a plant or a line. */
export const valueIn = (owner, column) => column.at.split('/').slice(1).reduce((value, key) => value?.[key], owner);

/** What a value is shown as. */
export function shownAs(column, value, options) {
  if (value === undefined) {
    return '';
  }
  if (column.kind === 'choice') {
    return options[column.key].find(([id]) => id === value)?.[1] ?? String(value);
  }
  return column.kind === 'flag' ? (value === true ? t('list.yes') : value === false ? '' : String(value)) : typedAs(column, value);
}

/** What a value is typed as. */
export const typedAs = (column, value) =>
  column.kind === 'share' ? shareText(value) : typeof value === 'object' && value !== null ? say(value) : String(value ?? '');

/** The operation that writes what was typed or pasted into a cell. */
export function writing(registry, row, column, text, options) {
  const at = placeOf(row, column);
  const value = cellValue(registry, row, column);
  return {at: column.kind === 'both' ? spokenAt(at, value) : at, put: taken(column, text, options)};
}

function taken(column, text, options) {
  const typed = text.trim();
  if (typed === '') {
    return undefined;
  }
  switch (column.kind) {
    case 'number':
      return numberIn(typed);
    case 'share':
      return shareIn(typed);
    case 'flag':
      return YES.includes(folded(typed));
    case 'choice':
      return options[column.key].find((option) => option.some((word) => folded(word) === folded(typed)))?.[0] ?? typed;
    default:
      return typed;
  }
}

/** What may stand in a choice: [id, name, its other name] each. */
export function optionsOf(registry, policy) {
  const named = (all) => (all ?? []).map(({id, name}) => [id, say(name) || id, name?.zh ?? id, name?.en ?? id]);
  return {town: named(registry.towns), industry: named(policy.industries), kiln: named(policy.kilns)};
}
