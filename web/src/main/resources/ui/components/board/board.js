// The board: a Gantt of lines, grouped, with the coverage band on the same days. Only the rows in sight
// exist; bars are buttons that take the focus, and arrow keys move between them. With a desk its plan is edited.

import {LitElement, html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {barChosen, chosenBars, NOTHING_CHOSEN} from '../../lib/chosen.js';
import {placed} from '../../lib/placed.js';
import {OPEN_FILTER} from '../../lib/rows.js';
import {language, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {barsLook} from './bars.css.js';
import {boardLook} from './board.css.js';
import {datesLook} from './dates.css.js';
import {editingLook} from './editing.css.js';
import {Editing} from './editing.js';
import {grid} from './grid.view.js';
import {heading} from './heading.view.js';
import {Keys} from './keys.js';
import {legend} from './legend.view.js';
import {firstMonday, headHeight, rowHeight} from './measures.js';
import {Rows} from './rows.js';
import {heard} from './shade.view.js';
import {Sight} from './sight.js';
import '../coverage/coverage.js';
import '../why/why.js';
import './toolbar.js';

class Board extends LitElement {
  static styles = [look, boardLook, datesLook, barsLook, editingLook];
  static properties = {
    scene: {attribute: false},
    /** The desk on which its plan is changed; null where it is only looked at. */
    desk: {attribute: false},
    /** The line and the bars that are chosen, as lib/chosen.js has them. */
    chosen: {attribute: false},
    view: {state: true},
    day: {state: true},
  };
  #rows = new Rows();
  #sight = new Sight(this);
  #keys = new Keys(this, {
    rows: () => this.#rows.list,
    page: () => this.#sight.page,
    names: () => this.desk !== null,
    reveal: ({row, bar}) => this.#sight.reveal(row, (this.#rows.list[row].line?.bars[bar]?.start ?? 0) * this.#width),
  });
  #editing = new Editing(this, {
    desk: () => this.desk,
    scene: () => this.scene,
    rows: () => this.#rows.list,
    width: () => this.#width,
    scroller: () => this.#sight.scroller,
    place: () => this.#keys.place,
    chosen: () => this.chosen,
    choose: (chosen, form, day) => this.#choose(chosen, form, day),
    goTo: (line, day) => this.goTo(line, day),
  });
  #drawn = false;

  constructor() {
    super();
    this.view = {by: 'sector', order: 'list', zoom: 'month', filter: OPEN_FILTER};
    this.chosen = NOTHING_CHOSEN;
    this.desk = null;
    this.day = null;
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('scene') && changed.get('scene')?.version.id !== this.scene.version.id) {
      this.chosen = NOTHING_CHOSEN;
      this.#rows.unfold();
    }
    this.#rows.update(this.scene, this.view);
  }

  updated() {
    if (!this.#drawn && this.#sight.space.width > 0 && this.#rows.list.length > 0) {
      this.#drawn = true;
      requestAnimationFrame(() => performance.mark('lunting.board'));
    }
  }

  /** Brings a line in sight, with the bar that has a day, and puts the focus there; filters and folds that hide it give way. */
  async goTo(line, day) {
    await this.updateComplete; // what was changed just now is drawn first
    if (!this.#rows.list.some((row) => row.line?.id === line)) {
      this.view = {...this.view, filter: OPEN_FILTER};
      this.#rows.unfold();
      this.#rows.update(this.scene, this.view);
    }
    const row = this.#rows.list.findIndex((each) => each.line?.id === line);
    if (row >= 0) {
      const bar = this.#rows.list[row].line.bars.findIndex(({start, end}) => start <= day && day <= end);
      this.#keys.goTo({row, bar});
      this.#sight.reveal(row, Math.max(0, day) * this.#width);
    }
  }

  /** Marks a day over all rows, and brings it in sight. */
  showDay(day) {
    this.day = day;
    this.#sight.scroller.scrollLeft = Math.max(0, (day - 7) * this.#width);
  }

  /** Puts the focus back to its place on the board. */
  back() {
    this.#keys.back();
  }

  /** Lets go of what is in the hand. */
  escape() {
    this.#editing.escape();
  }

  render() {
    const {scene, view} = this;
    const {names, space} = this.#sight;
    const width = this.#width;
    const {pointer} = this.#editing;
    return html`
      <div class="frame card" ${placed({'--row': `${rowHeight()}px`, '--head': `${headHeight()}px`, '--names': `${names}px`, '--day': `${width}px`, '--weeks': `${firstMonday(scene.first) * width}px`})}>
        <lt-board-toolbar .scene=${scene} .view=${view} .shown=${this.#rows.lines}
          @view-change=${(event) => this.#change(event.detail)}></lt-board-toolbar>
        <div class="scroller ${this.desk ? 'edited' : ''}" role="region" tabindex="0" aria-label=${t('board.region')} @scroll=${() => this.#sight.scroll()}
          @pointerdown=${this.desk ? pointer.down : nothing} @pointerup=${pointer.up} @pointercancel=${pointer.cancel} @click=${{handleEvent: pointer.click, capture: true}}
          @pointermove=${(event) => (pointer.move(event), (this.day = this.#sight.dayAt(event, width, scene.days)))} @pointerleave=${() => (this.day = null)}>
          <div class="wide" ${placed({width: `${names + scene.days * width}px`})}>
            <div class="top">
              <div class="corner">${t('board.lines')}${this.#separator(names)}</div>
              ${heading(scene, this.#sight.zoom(view.zoom), width)}
              ${space.width === 0 ? nothing : html`<lt-coverage .scene=${scene} .width=${width} .names=${names} .day=${this.day}></lt-coverage>`}
            </div>
            ${this.#grid(width)} ${this.#cursor(names, width)}
          </div>
        </div>
        ${guard([scene, this.desk === null, language()], () => legend(scene, this.desk !== null))}
        ${this.desk === null ? nothing : html`<p class="hidden" role="status">${this.#editing.hand.holds ? heard(this.#editing.hand, scene) : ''}</p>`}
      </div>
      ${this.#details()}`;
  }

  #separator(names) {
    const {least, most, down, move, up, key} = this.#sight.separator;
    return html`<span class="separator screen-only" role="separator" tabindex="0" aria-orientation="vertical" aria-label=${t('board.widen')} title=${t('board.widen')}
      aria-valuenow=${names} aria-valuemin=${least} aria-valuemax=${most} @pointerdown=${down} @pointermove=${move} @pointerup=${up} @keydown=${key}></span>`;
  }

  #grid(width) {
    const {scene} = this;
    const {list: rows} = this.#rows;
    const {place: focus} = this.#keys;
    const {hand} = this.#editing;
    const shown = this.#sight.rows(rows.length, focus?.row ?? -1);
    const selected = chosenBars(scene, this.chosen);
    return grid({scene, rows, shown, width, focus, selected, hand: this.desk && hand, names: this.#sight.names, view: hand.holds ? this.#sight.view : null}, {
      fold: (group) => this.#fold(group),
      open: (bar, event) => (this.desk ? this.#editing.click(bar, event) : this.#select(bar)),
      line: (line) => this.#choose({line: line.id, bars: []}, 'line'),
      twice: (event) => this.desk && this.#editing.twice(event),
      key: (event) => (this.desk && this.#editing.press(event)) || this.#keys.press(event),
      keyup: (event) => this.desk && event.key === ' ' && event.target.closest('.bar') && event.preventDefault(),
      focusin: (event) => this.#keys.arrive(event),
    });
  }

  #cursor(names, width) {
    return this.day === null
      ? nothing
      : html`<div class="cursor" ${placed({left: `${names + this.day * width}px`, width: `${width}px`})}></div>`;
  }

  #details() {
    const [bar] = this.desk === null ? chosenBars(this.scene, this.chosen) : [];
    return bar === undefined
      ? nothing
      : html`<lt-why class="card" .scene=${this.scene} .bar=${bar} @close=${() => this.#close()}></lt-why>`;
  }

  #change(change) {
    this.view = {...this.view, ...change};
    if (!('zoom' in change)) {
      this.#keys.forget();
      this.#sight.begin();
    }
  }

  #fold(group) {
    this.#rows.fold(group);
    this.requestUpdate();
  }

  #select(bar) {
    this.chosen = chosenBars(this.scene, this.chosen).includes(bar) ? NOTHING_CHOSEN : barChosen(bar);
    this.updateComplete.then(() => this.renderRoot.querySelector('lt-why')?.begin());
  }

  /** Tells the desk what is chosen; `form` is what the planner goes on with there, null to stay on the board; `day` where it begins. */
  #choose(chosen, form = null, day = null) {
    this.chosen = chosen;
    this.dispatchEvent(new CustomEvent('choose', {detail: {chosen, form, day}}));
  }

  #close() {
    this.chosen = NOTHING_CHOSEN;
    this.#keys.back();
  }

  get #width() {
    return this.#sight.dayWidth(this.view.zoom, this.scene.days);
  }
}

customElements.define('lt-board', Board);
