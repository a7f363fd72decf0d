// What was changed of a list: plants that are new, gone or different, and in which fields; its towns and services.

import {COLUMNS, shownAs, valueIn} from './columns.js';

const byId = (all) => new Map((all ?? []).map((each) => [each.id, each]));
const plantColumns = COLUMNS.filter((column) => !column.ofLine);
const lineColumns = COLUMNS.filter((column) => column.ofLine);

/** What the table has no column for: members of a plant, and of a line. */
const OF_PLANT = ['code', 'carried', 'wish', 'avoid', 'mustRun', 'windows', 'measures'];
const OF_LINE = [
  'coolDownDays', 'heatUpDays', 'minStopDays', 'minRunDays', 'maxStops', 'noticeDays', 'canStop', 'minLoad', 'stopProcedure', 'safety', 'process',
  'equipment', 'emissions', 'kwhPerDay',
];

/**
 * The changes, plants in the list's order, then towns and services: {what: 'plants', 'towns' or 'services', each,
 * kind: 'added', 'changed' or 'gone', fields: [{column, line, before, after}], lines: {added, gone}, members: [{key, line}]};
 * members are what the table does not show of a plant and is different too.
 */
export const changesOf = (before, after, options) => [
  ...plantChanges(before, after, options),
  ...['towns', 'services'].flatMap((what) => othersChanged(what, before[what], after[what])),
];

const whole = (what, kind, each) => ({what, kind, each, fields: [], lines: {added: [], gone: []}, members: []});

function othersChanged(what, before, after) {
  const [old, now] = [byId(before), byId(after)];
  const changed = [...now.values()].filter((each) => JSON.stringify(old.get(each.id)) !== JSON.stringify(each));
  const gone = [...old.values()].filter((each) => !now.has(each.id));
  return [...changed.map((each) => whole(what, old.has(each.id) ? 'changed' : 'added', each)), ...gone.map((each) => whole(what, 'gone', each))];
}

function plantChanges(before, after, options) {
  const old = byId(before.plants);
  const now = byId(after.plants);
  const changes = [];
  for (const plant of after.plants ?? []) {
    const was = old.get(plant.id);
    if (was === undefined) {
      changes.push(whole('plants', 'added', plant));
    } else if (was !== plant) {
      const change = changeOf(was, plant, options);
      if (change.fields.length > 0 || change.lines.added.length > 0 || change.lines.gone.length > 0 || change.members.length > 0) {
        changes.push(change);
      }
    }
  }
  const gone = (before.plants ?? []).filter((plant) => !now.has(plant.id));
  return [...changes, ...gone.map((plant) => whole('plants', 'gone', plant))];
}

function changeOf(was, plant, options) {
  const oldLines = byId(was.lines);
  const newLines = byId(plant.lines);
  const fields = differences(plantColumns, was, plant, null, options);
  const members = otherMembers(OF_PLANT, was, plant, null);
  for (const line of plant.lines ?? []) {
    if (oldLines.has(line.id)) {
      fields.push(...differences(lineColumns, oldLines.get(line.id), line, line, options));
      members.push(...otherMembers(OF_LINE, oldLines.get(line.id), line, line));
    }
  }
  const lines = {
    added: (plant.lines ?? []).filter((line) => !oldLines.has(line.id)),
    gone: (was.lines ?? []).filter((line) => !newLines.has(line.id)),
  };
  return {...whole('plants', 'changed', plant), fields, lines, members};
}

function differences(columns, was, now, line, options) {
  return columns
    .map((column) => ({column, line, before: shownAs(column, valueIn(was, column), options), after: shownAs(column, valueIn(now, column), options)}))
    .filter(({before, after}) => before !== after);
}

const otherMembers = (keys, was, now, line) =>
  keys.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(now[key])).map((key) => ({key, line}));
