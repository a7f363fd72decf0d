// The rows of a list that are in sight, as cells of which one has the focus and may become a field.

import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {placed} from '../../lib/placed.js';
import {below} from '../../lib/pointers.js';
import {say, t} from '../../lib/text.js';
import {COLUMNS, cellValue, placeOf, shownAs, typedAs} from './columns.js';

const px = (rem) => `${rem}rem`;

/**
 * The grid.
 *
 * @param rows all rows; `shown` has the indexes of those that are to exist, each `height` high
 * @param at the cell with the focus, {row, column}; `typing` what is typed into it, null where it is no field
 * @param found findings by place; `isChanged` tells whether a cell differs from the list as it was
 * @param on `sort` gets a column's key; `key`, `pick`, `open`, `leave` and `choose` the events of cells and their fields
 */
export function gridView({registry, rows, shown, height, options, at, typing, sort, found, isChanged}, on) {
  return html`
    <div class="grid" role="grid" aria-label=${t('list.grid')} aria-rowcount=${rows.length + 1} aria-colcount=${COLUMNS.length}
      @keydown=${on.key} @paste=${on.paste} @copy=${on.copy}>
      <div class="top" role="row" aria-rowindex="1">${COLUMNS.map((column, index) => html`
        <div class="cell ${column.key}" role="columnheader" aria-colindex=${index + 1} ${placed({width: px(column.width)})}
          aria-sort=${sort?.by === column.key ? (sort.down ? 'descending' : 'ascending') : nothing}>
          <button tabindex=${at.column === index ? 0 : -1} @click=${() => on.sort(column.key)}>${t('list.column.' + column.key)}<span aria-hidden="true">${sort?.by === column.key ? (sort.down ? ' ▾' : ' ▴') : ''}</span></button>
        </div>`)}</div>
      <div class="body" role="rowgroup" ${placed({height: `${rows.length * height}px`})}>
        ${repeat(shown, (index) => index, (index) => html`
          <div class="row ${isAgain(rows, index) ? 'again' : ''}" role="row" aria-rowindex=${index + 2} ${placed({transform: `translateY(${index * height}px)`, height: `${height}px`})}>
            ${COLUMNS.map((column, number) => cellView({registry, row: rows[index], index, column, number, options, found, isChanged,
              here: at.row === index && at.column === number, typing}, on))}
          </div>`)}
      </div>
    </div>`;
}

/** Whether a row goes on with the plant of the row above. */
const isAgain = (rows, index) => rows[index - 1]?.plant === rows[index].plant;

function cellView({registry, row, index, column, number, options, found, isChanged, here, typing}, on) {
  const place = placeOf(row, column);
  const value = place === null ? undefined : cellValue(registry, row, column);
  const findings = place === null ? [] : findingsAt(found, place);
  const wrong = findings.some((finding) => finding.severity === 'ERROR');
  const field = here && typing !== null;
  const text = shownAs(column, value, options) + (column.kind === 'share' && typeof value === 'number' ? '%' : '');
  const kind = column.kind === 'number' || column.kind === 'share' ? 'figure' : '';
  return html`
    <div class="cell ${column.key} ${kind} ${wrong ? 'wrong' : findings.length > 0 ? 'warned' : ''} ${isChanged(row, column) ? 'changed' : ''} ${place === null ? 'none' : ''}"
      role=${number === 0 ? 'rowheader' : 'gridcell'} aria-colindex=${number + 1} data-row=${index} data-column=${number} data-at=${place ?? nothing}
      tabindex=${here ? 0 : -1} aria-invalid=${wrong ? 'true' : nothing} aria-readonly=${place === null ? 'true' : nothing} aria-describedby=${here && findings.length > 0 ? 'said' : nothing}
      title=${findings.map((finding) => say(finding.message)).join('\n') || text || nothing} ${placed({width: px(column.width)})}
      @click=${() => on.pick(index, number)} @dblclick=${() => on.open()}>
      <span class="caption" aria-hidden="true">${t('list.column.' + column.key)}</span>
      ${field ? fieldView(column, value, options, typing, on) : html`
        <span class="value">${findings.length > 0 ? html`<span class="mark" aria-hidden="true">${wrong ? '✕' : '!'}</span>` : nothing}${text}</span>`}
    </div>`;
}

/** The cell as a field; a choice offers what there is, and keeps what is not among it. */
function fieldView(column, value, options, typing, on) {
  const name = t('list.column.' + column.key);
  if (column.kind !== 'choice') {
    return html`<input aria-label=${name} autocomplete="off" .value=${typing.text ?? typedAs(column, value)} @blur=${on.leave} />`;
  }
  return html`
    <select aria-label=${name} @blur=${on.leave}>
      <option value="" .selected=${value === undefined}></option>
      ${value === undefined || options[column.key].some(([id]) => id === value) ? nothing : html`<option value=${value} .selected=${true}>${value}</option>`}
      ${options[column.key].map(([id, title]) => html`<option value=${id} .selected=${id === value}>${title}</option>`)}
    </select>`;
}

/** What is found of a cell: at its place, or at one language of its text. */
export const findingsAt = (found, place) => found.get(place) ?? found.get(below(place, 'zh')) ?? [];
