// The board: a Gantt of lines, grouped, with the coverage band on the same days. Only the rows in sight
// exist; bars are buttons that take the focus, and arrow keys move between them.

import {LitElement, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {longDay} from '../../lib/days.js';
import {placed} from '../../lib/placed.js';
import {OPEN_FILTER, rowsOf} from '../../lib/rows.js';
import {language, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {barsLook} from './bars.css.js';
import {boardLook} from './board.css.js';
import {datesLook} from './dates.css.js';
import {heading} from './heading.view.js';
import {firstPlace, nextPlace} from './keys.js';
import {dayWidth, firstMonday, monthMarks, nameWidth, ROW, rowWindow} from './measures.js';
import {groupRow, lineRow} from './rows.view.js';
import {legend} from './legend.view.js';
import '../coverage/coverage.js';
import '../why/why.js';
import './toolbar.js';

class Board extends LitElement {
  static styles = [look, boardLook, datesLook, barsLook];
  static properties = {
    scene: {attribute: false},
    view: {state: true},
    collapsed: {state: true},
    selected: {state: true},
    focus: {state: true},
    scrolled: {state: true},
    space: {state: true},
    day: {state: true},
  };
  #rows = [];
  #rowsFor = null;
  #watcher = null;
  #awaited = false;
  #drawn = false;

  constructor() {
    super();
    this.view = {by: 'sector', order: 'list', zoom: 'month', filter: OPEN_FILTER};
    this.collapsed = new Set();
    this.selected = null;
    this.focus = null;
    this.scrolled = 0;
    this.space = {width: 0, height: 0};
    this.day = null;
    new Watching(this);
  }

  firstUpdated() {
    this.#watcher = new ResizeObserver(() => this.#measure());
    this.#watcher.observe(this.#scroller());
    this.#measure();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watcher?.disconnect();
  }

  willUpdate(changed) {
    if (changed.has('scene')) {
      this.selected = null;
      this.collapsed = new Set();
    }
    const key = [this.scene, this.view.by, this.view.order, this.view.filter, this.collapsed, language()];
    if (this.#rowsFor === null || key.some((part, index) => part !== this.#rowsFor[index])) {
      this.#rows = rowsOf(this.scene, {...this.view, collapsed: this.collapsed});
      this.#rowsFor = key;
      if (this.focus === null || this.focus.row >= this.#rows.length) {
        this.focus = firstPlace(this.#rows);
      }
    }
  }

  updated() {
    if (!this.#drawn && this.space.width > 0 && this.#rows.length > 0) {
      this.#drawn = true;
      requestAnimationFrame(() => performance.mark('lunting.board'));
    }
    if (this.#awaited) {
      this.#awaited = false;
      this.renderRoot.querySelector(`[data-row="${this.focus.row}"][data-bar="${this.focus.bar}"]`)?.focus({preventScroll: true});
    }
  }

  render() {
    const {scene, view, space} = this;
    const names = nameWidth(space.width);
    const width = dayWidth(view.zoom, space.width - names, scene.days);
    const lines = this.#rows.filter((row) => row.kind === 'line').length;
    return html`
      <div class="frame card" ${placed({'--names': `${names}px`, '--day': `${width}px`, '--weeks': `${firstMonday(scene.first) * width}px`})}>
        <lt-board-toolbar .scene=${scene} .view=${view} .shown=${lines}
          @view-change=${(event) => this.#change(event.detail)}></lt-board-toolbar>
        <div class="scroller" role="region" tabindex="0" aria-label=${t('board.region')} @scroll=${this.#scroll}
          @pointermove=${(event) => this.#point(event, names, width)} @pointerleave=${() => (this.day = null)}>
          <div class="wide" ${placed({width: `${names + scene.days * width}px`})}>
            <div class="top">
              <div class="corner">${t('board.lines')}</div>
              ${heading(scene, view.zoom, width)}
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
    const {scene} = this;
    const kept = this.focus?.row ?? -1;
    const shown = rowWindow(this.#rows.length, this.scrolled, this.space.height, kept);
    const options = {rows: this.#rows, width, selected: this.selected?.id, open: (bar) => this.#select(bar), first: scene.first};
    return html`
      <div class="grid ${scene.compared ? 'compared' : ''}" role="grid" aria-label=${t('board.grid')} aria-rowcount=${this.#rows.length + 1} aria-colcount="2"
        @keydown=${this.#key} @focusin=${this.#focused} ${placed({height: `${this.#rows.length * ROW}px`})}>
        <div class="hidden" role="row" aria-rowindex="1"><span role="columnheader">${t('board.lines')}</span><span role="columnheader">${t('board.reductions')}</span></div>
        ${scene.warnings.map((warning) => warning.days < 1 ? nothing : html`<div class="warned ${warning.level.toLowerCase()}" role="presentation"
          title=${t('warning.' + warning.level)} ${placed({left: `${warning.start * width}px`, width: `${warning.days * width}px`})}></div>`)}
        <div class="months" role="presentation">
          ${scene.asOf === null ? nothing : html`<i class="as-of" title=${t('board.asOf', {day: longDay(scene.first + scene.asOf)})} ${placed({left: `${scene.asOf * width}px`})}></i>`}
          ${monthMarks(scene.first, scene.days).slice(1).map((mark) => html`<i ${placed({left: `${mark.at * width}px`})}></i>`)}
        </div>
        ${repeat(shown, (index) => this.#rows[index].key, (index) => {
          const row = this.#rows[index];
          return row.kind === 'group'
            ? groupRow(row, index, index * ROW, this.focus, (key) => this.#toggle(key))
            : lineRow(row, index, index * ROW, this.focus, options);
        })}
      </div>
      ${this.#rows.length === 0 ? html`<p class="none" role="status">${t('board.none')}</p>` : nothing}`;
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
      this.focus = null;
      this.#scroller().scrollTop = 0;
    }
  }

  #toggle(key) {
    const collapsed = new Set(this.collapsed);
    if (!collapsed.delete(key)) {
      collapsed.add(key);
    }
    this.collapsed = collapsed;
  }

  #select(bar) {
    this.selected = this.selected?.id === bar.id ? null : bar;
    if (this.selected) {
      this.updateComplete.then(() => this.renderRoot.querySelector('lt-why').begin());
    }
  }

  #close() {
    this.selected = null;
    this.#awaited = true;
  }

  #key(event) {
    const rows = Math.max(1, Math.floor(this.space.height / ROW) - 2);
    const next = this.focus && nextPlace(this.#rows, this.focus, event.key, rows);
    if (next) {
      event.preventDefault();
      this.focus = next;
      this.#awaited = true;
      this.#reveal(next);
    }
  }

  #focused(event) {
    const {row, bar} = event.target.dataset;
    if (row !== undefined && (this.focus?.row !== +row || this.focus.bar !== +bar)) {
      this.focus = {row: +row, bar: +bar};
    }
  }

  #reveal({row, bar}) {
    const scroller = this.#scroller();
    const covered = this.renderRoot.querySelector('.top').offsetHeight;
    const top = row * ROW;
    const space = scroller.clientHeight - covered;
    if (top < scroller.scrollTop) {
      scroller.scrollTop = top;
    } else if (top + ROW > scroller.scrollTop + space) {
      scroller.scrollTop = top + ROW - space;
    }
    const names = nameWidth(this.space.width);
    const width = dayWidth(this.view.zoom, this.space.width - names, this.scene.days);
    const left = (this.#rows[row].line?.bars[bar]?.start ?? 0) * width;
    if (left < scroller.scrollLeft || left > scroller.scrollLeft + scroller.clientWidth - names - 60) {
      scroller.scrollLeft = Math.max(0, left - 20);
    }
    this.scrolled = scroller.scrollTop;
  }

  #point(event, names, width) {
    if (event.pointerType === 'touch') {
      return;
    }
    const scroller = this.#scroller();
    const inside = event.clientX - scroller.getBoundingClientRect().left;
    const day = Math.floor((inside + scroller.scrollLeft - names) / width);
    this.day = inside < names || day < 0 || day >= this.scene.days ? null : day;
  }

  #scroll() {
    this.scrolled = this.#scroller().scrollTop;
  }

  #measure() {
    const {clientWidth, clientHeight} = this.#scroller();
    if (clientWidth !== this.space.width || clientHeight !== this.space.height) {
      this.space = {width: clientWidth, height: clientHeight};
    }
  }

  #scroller() {
    return this.renderRoot.querySelector('.scroller');
  }
}

customElements.define('lt-board', Board);
