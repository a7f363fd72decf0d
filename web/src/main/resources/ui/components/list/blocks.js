// Blocks of a spreadsheet as the clipboard has them, and what they write into a list.

import {freshPlant} from './plants.js';
import {COLUMNS, writing} from './columns.js';

/** The cells of a block, row by row; a cell in quotes may have line breaks. */
export function cellsIn(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.replaceAll('\r\n', '\n').matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') {
      rows.push([]);
    } else if (end === '') {
      break;
    }
  }
  return rows.at(-1).join('') === '' ? rows.slice(0, -1) : rows;
}

/**
 * The operations that write a block from a cell on; rows beyond the last one become new plants.
 *
 * @param rows the rows that are shown
 * @param at {row, column} of the cell
 */
export function pasting(registry, rows, at, cells, options, sample) {
  const operations = [];
  const fresh = [];
  cells.forEach((texts, down) => {
    let row = rows[at.row + down];
    if (row === undefined) {
      row = {plant: registry.plants.length + fresh.length, line: 0};
      fresh.push(freshPlant(registry, sample, fresh.length));
      operations.push({at: `/plants/${row.plant}`, insert: fresh.at(-1)});
    }
    texts.forEach((text, across) => {
      const column = COLUMNS[at.column + across];
      if (column !== undefined && !(column.ofLine && row.line === null)) {
        operations.push(writing({plants: [...registry.plants, ...fresh]}, row, column, text, options));
      }
    });
  });
  return operations;
}
