// A sheet as its own program shows it: its first rows, the head marked, above it what each column is taken for.

import {html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';

const NAMED = 'NAMED';

/**
 * The picture of a sheet.
 *
 * @param keys what a column can be taken for
 * @param head the row that the planner named as the head; null for none
 * @param own whether it is our own form, whose head and columns are not to be chosen
 * @param at the value that is written anew, with its `form`; null for none
 * @param mended the places where something was written anew
 */
export function pictureView(sheet, {keys, head, own, at, mended, onColumn, onHead}) {
  const {columns, pieces} = sheet.picture;
  const numbers = [...Array(columns).keys()];
  return html`
    <div class="table-frame" tabindex="0" role="region" aria-label=${t('mapping.picture', {sheet: sheet.name})}>
      <table class="picture">
        <thead><tr><td class="corner"></td>${numbers.map((column) => html`<th scope="col">${letters(column)}</th>`)}</tr></thead>
        ${pieces.map((piece, index) => html`
          <tbody class=${index > 0 && piece[0].row > pieces[index - 1].at(-1).row + 1 ? 'apart' : ''}>
            ${piece.map((row) => {
              const table = sheet.tables.find((each) => each.headFirst === row.row) ?? null;
              const isHead = sheet.tables.some((each) => each.headFirst <= row.row && row.row <= each.headLast);
              return html`
                ${table === null || own ? nothing : takenRow(table, numbers, keys, onColumn)}
                <tr class=${isHead ? 'head' : ''}>
                  <th scope="row">
                    ${own ? row.row : html`<button aria-pressed=${isHead || head === row.row} aria-label=${t('mapping.headIs', {row: row.row})} title=${t('mapping.headIs', {row: row.row})}
                      @click=${() => onHead(row.row)}>${row.row}</button>`}
                    ${isHead ? html`<span class="chip">${t('mapping.head')}</span>` : nothing}
                    ${row.hidden ? html`<span class="chip">${t('mapping.sheet.hidden')}</span>` : nothing}
                  </th>
                  ${row.cells.map((cell) => (at !== null && covers(row, cell, at)
                    ? html`<td class="at" colspan=${cell.across} rowspan=${cell.down}>${at.form}</td>`
                    : html`<td class=${mended.has(placeOf(sheet, row, cell)) ? 'cell mended' : 'cell'} colspan=${cell.across} rowspan=${cell.down}>${cell.text}</td>`))}
                </tr>`;
            })}
          </tbody>`)}
      </table>
    </div>`;
}

/** Whether the picture of a sheet shows a value. */
export const isShown = (sheet, at) => sheet.name === at.sheet
  && sheet.picture.pieces.some((piece) => piece.some((row) => row.cells.some((cell) => covers(row, cell, at))));

const covers = (row, cell, {row: number, column}) =>
  row.row <= number && number < row.row + cell.down && cell.column <= column && column < cell.column + cell.across;

const placeOf = (sheet, row, cell) => `${sheet.name ? `${sheet.name}!` : ''}${letters(cell.column)}${row.row}`;

/** What each column of a table is taken for, to be changed. */
function takenRow(table, numbers, keys, onColumn) {
  return html`
    <tr class="taken">
      <th scope="row">${t('mapping.taken')}</th>
      ${numbers.map((number) => {
        const column = table.columns.find((each) => each.column === number);
        return column === undefined ? html`<td></td>` : html`
          <td class=${column.why.toLowerCase()}>
            <select aria-label=${t('mapping.takenFor', {column: letters(number), caption: column.caption})}
              @change=${(event) => onColumn(column.caption, event.target.value)}>
              <option value="" .selected=${column.key === undefined}>${t('mapping.leftOut')}</option>
              ${keys.map(({key, title}) => html`<option value=${key} .selected=${column.key === key}>${say(title)}</option>`)}
            </select>
            ${column.why === NAMED ? nothing : html`<span class="why">${t('mapping.why.' + column.why)}</span>`}
            ${column.unit ? html`<span class="why">${t('mapping.unit', {unit: column.unit})}</span>` : nothing}
          </td>`;
      })}
    </tr>`;
}

/** The letters of a column, from 0: A, B, …, AA. */
function letters(column) {
  let found = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    found = String.fromCharCode(65 + ((left - 1) % 26)) + found;
  }
  return found;
}
