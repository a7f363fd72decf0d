// What the table of a list marks: rows that something was found about, cells that differ from the list as it was.

import {valueIn} from './columns.js';

/** Whether something was found about a row: its line, or its plant aside from other lines. */
export function isFound(found, {plant, line}) {
  const own = `/plants/${plant}`;
  const lines = `${own}/lines/`;
  return [...found.keys()].some((place) => place === own || (place.startsWith(`${own}/`) && (!place.startsWith(lines) || place === lines + line || place.startsWith(`${lines}${line}/`))));
}

/** Whether a cell differs from that of the plant and the line of the same ids; `old` has the plants by id. */
export function isChanged(old, registry, {plant, line}, column) {
  const now = registry.plants[plant];
  const was = old.get(now.id);
  if (was === now) {
    return false;
  }
  const [before, after] = column.ofLine ? [was?.lines?.find((each) => each.id === now.lines?.[line]?.id), now.lines?.[line]] : [was, now];
  return JSON.stringify(valueIn(before, column)) !== JSON.stringify(valueIn(after, column));
}
