// The board: a Gantt of lines, grouped, with the coverage band on the same days. Only the rows in sight
// exist; bars are buttons that take the focus, and arrow keys move between them.

import {LitElement, html, nothing} from 'lit';
import {placed} from '../../lib/placed.js';
import {OPEN_FILTER} from '../../lib/rows.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {barsLook} from './bars.css.js';
import {boardLook} from './board.css.js';
import {datesLook} from './dates.css.js';
import {grid} from './grid.view.js';
import {heading} from './heading.view.js';
import {Keys} from './keys.js';
import {legend} from './legend.view.js';
import {firstMonday} from './measures.js';
import {Rows} from './rows.js';
import {Sight} from './sight.js';
import '../coverage/coverage.js';
import '../why/why.js';
import './toolbar.js';

class Board extends LitElement {
  static styles = [look, boardLook, datesLook, barsLook];
  static properties = {
    scene: {attribute: false},
    view: {state: true},
    selected: {state: true},
    day: {state: true},
  };
  #rows = new Rows();
  #sight = new Sight(this);
  #keys = new Keys(this, {
    rows: () => this.#rows.list,
    page: () => this.#sight.page,
    reveal: ({row, bar}) => this.#sight.reveal(row, (this.#rows.list[row].line?.bars[bar]?.start ?? 0) * this.#width),
  });
  #drawn = false;

  constructor() {
    super();
    this.view = {by: 'sector', order: 'list', zoom: 'month', filter: OPEN_FILTER};
    this.selected = null;
    this.day = null;
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('scene')) {
      this.selected = null;
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

  render() {
    const {scene, view} = this;
    const {names, space} = this.#sight;
    const width = this.#width;
    return html`
      <div class="frame card" ${placed({'--names': `${names}px`, '--day': `${width}px`, '--weeks': `${firstMonday(scene.first) * width}px`})}>
        <lt-board-toolbar .scene=${scene} .view=${view} .shown=${this.#rows.lines}
          @view-change=${(event) => this.#change(event.detail)}></lt-board-toolbar>
        <div class="scroller" role="region" tabindex="0" aria-label=${t('board.region')} @scroll=${() => this.#sight.scroll()}
          @pointermove=${(event) => (this.day = this.#sight.dayAt(event, width, scene.days))} @pointerleave=${() => (this.day = null)}>
          <div class="wide" ${placed({width: `${names + scene.days * width}px`})}>
            <div class="top">
              <div class="corner">${t('board.lines')}</div>
              ${heading(scene, this.#sight.zoom(view.zoom), width)}
              ${space.width === 0 ? nothing : html`<lt-coverage .scene=${scene} .width=${width} .names=${names} .day=${this.day}></lt-coverage>`}
            </div>
            ${this.#grid(width)} ${this.#cursor(names, width)}
          </div>
        </div>
        ${legend(scene)}
      </div>
      ${this.#details()}`;
  }

  #grid(width) {
    const {scene, selected} = this;
    const {list: rows} = this.#rows;
    const {place: focus} = this.#keys;
    const shown = this.#sight.rows(rows.length, focus?.row ?? -1);
    return grid({scene, rows, shown, width, focus, selected: selected?.id}, {
      fold: (group) => this.#fold(group),
      open: (bar) => this.#select(bar),
      key: (event) => this.#keys.press(event),
      focusin: (event) => this.#keys.arrive(event),
    });
  }

  #cursor(names, width) {
    return this.day === null
      ? nothing
      : html`<div class="cursor" ${placed({left: `${names + this.day * width}px`, width: `${width}px`})}></div>`;
  }

  #details() {
    return this.selected === null
      ? nothing
      : html`<lt-why class="card" .scene=${this.scene} .bar=${this.selected} @close=${() => this.#close()}></lt-why>`;
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
    this.selected = this.selected?.id === bar.id ? null : bar;
    if (this.selected) {
      this.updateComplete.then(() => this.renderRoot.querySelector('lt-why').begin());
    }
  }

  #close() {
    this.selected = null;
    this.#keys.back();
  }

  get #width() {
    return this.#sight.dayWidth(this.view.zoom, this.scene.days);
  }
}

customElements.define('lt-board', Board);
