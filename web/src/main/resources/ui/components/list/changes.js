// What was changed of a list: plants that are new, gone or different, and in which fields.

import {COLUMNS, shownAs, valueIn} from './columns.js';

const byId = (all) => new Map((all ?? []).map((each) => [each.id, each]));
const plantColumns = COLUMNS.filter((column) => !column.ofLine);
const lineColumns = COLUMNS.filter((column) => column.ofLine);

/**
 * The changes, in the list's order: {kind: 'added', 'changed' or 'gone', plant, fields: [{column, line, before, after}],
 * lines: {added, gone}, more}; `more` tells that something the table does not show is different too.
 */
export function changesOf(before, after, options) {
  const old = byId(before.plants);
  const now = byId(after.plants);
  const changes = [];
  for (const plant of after.plants ?? []) {
    const was = old.get(plant.id);
    if (was === undefined) {
      changes.push({kind: 'added', plant, fields: [], lines: {added: plant.lines ?? [], gone: []}, more: false});
    } else if (was !== plant) {
      const change = changeOf(was, plant, options);
      if (change.fields.length > 0 || change.lines.added.length > 0 || change.lines.gone.length > 0 || change.more) {
        changes.push(change);
      }
    }
  }
  const gone = (before.plants ?? []).filter((plant) => !now.has(plant.id));
  return [...changes, ...gone.map((plant) => ({kind: 'gone', plant, fields: [], lines: {added: [], gone: plant.lines ?? []}, more: false}))];
}

function changeOf(was, plant, options) {
  const oldLines = byId(was.lines);
  const newLines = byId(plant.lines);
  const fields = differences(plantColumns, was, plant, null, options);
  for (const line of plant.lines ?? []) {
    if (oldLines.has(line.id)) {
      fields.push(...differences(lineColumns, oldLines.get(line.id), line, line, options));
    }
  }
  const lines = {
    added: (plant.lines ?? []).filter((line) => !oldLines.has(line.id)),
    gone: (was.lines ?? []).filter((line) => !newLines.has(line.id)),
  };
  return {kind: 'changed', plant, fields, lines, more: fields.length === 0 && lines.added.length + lines.gone.length === 0 && JSON.stringify(was) !== JSON.stringify(plant)};
}

function differences(columns, was, now, line, options) {
  return columns
    .map((column) => ({column, line, before: shownAs(column, valueIn(was, column), options), after: shownAs(column, valueIn(now, column), options)}))
    .filter(({before, after}) => before !== after);
}
