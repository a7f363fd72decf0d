// The table of a list: what is filtered and sorted, where the keyboard is, and the cell that has become a field.

import {LitElement, html, nothing} from 'lit';
import {look} from '../../lib/look.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {added} from '../editing/rows.view.js';
import {cellsIn, pasting} from './blocks.js';
import {COLUMNS, cellOf, cellValue, placeOf, typedAs, writing} from './columns.js';
import {findingsAt, gridView} from './grid.view.js';
import {freshLine, freshPlant} from './plants.js';
import {isChanged, isFound} from './marks.js';
import {OPEN, gradesOf, rowsOf} from './rows.js';
import {stepOf} from './keys.js';
import {tableLook} from './table.css.js';
import {toolsView} from './tools.view.js';
import {Window} from './window.js';

const TYPED_INTO = '.cell input, .cell select';

class ListTable extends LitElement {
  static styles = [look, tableLook];
  static properties = {
    registry: {attribute: false},
    before: {attribute: false},
    found: {attribute: false},
    options: {attribute: false},
    filter: {state: true},
    sort: {state: true},
    at: {state: true},
    typing: {state: true},
  };
  #window = new Window(this);
  #rows = [];
  #shape = null;
  #old = new Map();

  constructor() {
    super();
    Object.assign(this, {registry: null, before: null, found: new Map(), options: {}, filter: OPEN, sort: null, at: {row: 0, column: 0}, typing: null});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('before')) {
      this.#old = new Map((this.before.plants ?? []).map((plant) => [plant.id, plant]));
    }
    // A cell that is edited stays where it is; the order is made anew when rows come or go, or it is asked for.
    const shape = (this.registry.plants ?? []).map((plant) => plant.lines?.length ?? 0).join();
    if (shape !== this.#shape || changed.has('filter') || changed.has('sort')) {
      this.#shape = shape;
      this.#rows = rowsOf(this.registry, this.filter, this.sort, this.options, (row, only) => this.#isMarked(row, only));
      this.at = {...this.at, row: Math.max(0, Math.min(this.at.row, this.#rows.length - 1))};
    }
  }

  render() {
    const height = this.#window.height;
    return html`
      <div class="card">
        ${this.#tools()}
        <div class="frame" @scroll=${() => this.#window.scroll()}>
          ${gridView({
            registry: this.registry, rows: this.#rows, shown: this.#window.rows(this.#rows.length, this.at.row), height, options: this.options,
            at: this.at, typing: this.typing, sort: this.sort, found: this.found, isChanged: (row, column) => isChanged(this.#old, this.registry, row, column),
          }, {
            sort: (by) => (this.sort = this.sort?.by === by ? (this.sort.down ? null : {by, down: true}) : {by, down: false}),
            key: (event) => this.#key(event),
            paste: (event) => this.#paste(event),
            copy: (event) => this.#copy(event),
            pick: (row, column) => this.#pick(row, column),
            open: () => this.#type(null),
            leave: () => this.#leave(true),
          })}
          ${this.#rows.length === 0 ? html`<p class="empty" role="status">${t('list.none')}</p>` : nothing}
        </div>
        <p class="said" id="said" role="status">${this.#said()}</p>
      </div>`;
  }

  #tools() {
    return toolsView({
      filter: this.filter, options: this.options, grades: gradesOf(this.registry), rows: this.#rows, here: this.#row(),
    }, {
      filter: (change) => this.#filter(change),
      addPlant: () => this.#addPlant(),
      addLine: () => this.#addLine(),
      dropLine: () => this.#drop(`/plants/${this.#row().plant}/lines/${this.#row().line}`),
      sheet: () => this.#tell('sheet', this.#row().plant),
      dropPlant: () => this.#drop(`/plants/${this.#row().plant}`),
    });
  }

  /** Leads to the cell of a place, whatever is filtered; answers whether there is one. */
  lead(place) {
    const cell = cellOf(place);
    if (cell !== null) {
      this.filter = OPEN;
      this.updateComplete.then(() => this.#focus(this.#rows.findIndex(({plant, line}) => plant === cell.plant && (cell.line === null || line === cell.line)), cell.column));
    }
    return cell !== null;
  }

  #filter(change) {
    this.filter = {...this.filter, ...change};
    this.#window.begin();
  }

  #row() {
    return this.#rows[this.at.row];
  }

  #said() {
    const place = this.#row() === undefined ? null : placeOf(this.#row(), COLUMNS[this.at.column]);
    return place === null ? '' : findingsAt(this.found, place).map((finding) => say(finding.message)).join(' ');
  }

  #isMarked(row, only) {
    return only === 'found' ? isFound(this.found, row) : this.#old.get(this.registry.plants[row.plant].id) !== this.registry.plants[row.plant];
  }

  /** Tells the list: `edit` with operations, `plant` and `sheet` with the plant of the row. */
  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(what, {detail}));
  }

  #pick(row, column) {
    if (this.typing === null || this.at.row !== row || this.at.column !== column) {
      this.#focus(row, column);
    }
  }

  async #focus(row, column) {
    if (row < 0 || row >= this.#rows.length) {
      return;
    }
    this.#leave(true);
    this.at = {row, column};
    this.#tell('plant', this.#row().plant);
    this.#window.reveal(row);
    await this.updateComplete;
    const cell = this.renderRoot.querySelector(`[data-row='${this.at.row}'][data-column='${this.at.column}']`);
    cell?.scrollIntoView({block: 'nearest', inline: 'nearest'});
    cell?.focus({preventScroll: true});
  }

  #key(event) {
    if (event.target.closest('[role=columnheader]')) {
      return;
    }
    const step = stepOf(event, this.typing !== null, this.at, {rows: this.#rows.length, columns: COLUMNS.length, page: this.#window.page});
    if (step === null) {
      return;
    }
    if (step.type !== '') {
      event.preventDefault(); // what an input method writes goes on into the field
    }
    if (step.type !== undefined) {
      this.#type(step.type);
    } else if (step.clear) {
      this.#write('');
    } else {
      this.#leave(step.keep ?? true);
      this.#focus(step.row, step.column);
    }
  }

  /** Makes the cell a field; what was typed already takes the place of what it holds. */
  async #type(text) {
    const column = COLUMNS[this.at.column];
    if (this.#row() === undefined || placeOf(this.#row(), column) === null) {
      return undefined;
    }
    if (column.kind === 'flag') {
      return this.#write(cellValue(this.registry, this.#row(), column) === true ? '' : t('list.yes'));
    }
    this.typing = {text};
    await this.updateComplete;
    const field = this.renderRoot.querySelector(TYPED_INTO);
    field?.focus();
    if (text === null) {
      field?.select?.();
    }
  }

  /** Closes the field; what it holds is written unless it is to stay as it was. */
  #leave(keep) {
    const field = this.renderRoot.querySelector(TYPED_INTO);
    if (this.typing === null || field === null) {
      return;
    }
    this.typing = null;
    if (keep) {
      this.#write(field.value);
    }
  }

  #write(text) {
    const column = COLUMNS[this.at.column];
    if (this.#row() !== undefined && placeOf(this.#row(), column) !== null && text !== typedAs(column, cellValue(this.registry, this.#row(), column))) {
      this.#tell('edit', [writing(this.registry, this.#row(), column, text, this.options)]);
    }
  }

  #paste(event) {
    if (this.typing !== null) {
      return;
    }
    event.preventDefault();
    this.#tell('edit', pasting(this.registry, this.#rows, this.at, cellsIn(event.clipboardData.getData('text/plain')), this.options, this.filter));
  }

  #copy(event) {
    if (this.typing === null && this.#row() !== undefined) {
      event.preventDefault();
      event.clipboardData.setData('text/plain', typedAs(COLUMNS[this.at.column], cellValue(this.registry, this.#row(), COLUMNS[this.at.column])));
    }
  }

  async #addPlant() {
    const {length} = this.registry.plants ?? [];
    this.#tell('edit', [added(this.registry, '/plants', freshPlant(this.registry, this.filter))]);
    Object.assign(this, {sort: null, filter: {...this.filter, words: '', grade: '', only: ''}});
    await this.#drawn();
    await this.#focus(this.#rows.findIndex((row) => row.plant === length), 0);
    this.#type(null); // nobody adds a plant without a name
  }

  async #addLine() {
    const {plant} = this.#row();
    const {length} = this.registry.plants[plant].lines ?? [];
    this.#tell('edit', [added(this.registry, `/plants/${plant}/lines`, freshLine(this.registry, this.registry.plants[plant]))]);
    await this.#drawn();
    this.#focus(this.#rows.findIndex((row) => row.plant === plant && row.line === length), COLUMNS.findIndex((column) => column.key === 'line'));
  }

  async #drop(at) {
    this.#tell('edit', [{at}]);
    await this.#drawn();
    this.#focus(Math.min(this.at.row, this.#rows.length - 1), this.at.column);
  }

  /** The list as it is after a change comes back through its owner. */
  async #drawn() {
    await this.getRootNode().host.updateComplete;
    await this.updateComplete;
  }
}

customElements.define('lt-list-table', ListTable);
