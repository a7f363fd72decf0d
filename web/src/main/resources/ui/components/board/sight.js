// What of the board is in sight: how much space there is and how far it is scrolled, so that of a city's lines
// only those rows exist which can be seen. On paper all of them are, and the season fits its width.

import {layAcross, Printing, setUpright} from '../../lib/printing.js';
import {dayWidth, nameWidth, rowHeight} from './measures.js';
import {Names} from './names.js';

const SPARE_ROWS = 6;
const AT_THE_EDGE = 60;
const BEFORE_A_BAR = 20;

/** A4 on its side, less its margins. */
const PAPER = {width: 1040, height: Infinity};

export class Sight {
  #host;
  #seen = {width: 0, height: 0};
  #scrolled = 0;
  #watcher = null;
  #printed = false;
  #names;

  /** The host draws a `.scroller` with a `.top` that stays; it is drawn again when either is moved or resized. */
  constructor(host) {
    this.#host = host;
    this.#names = new Names(host);
    host.addController(this);
    new Printing(host, {begin: () => this.#print(true), end: () => this.#print(false)});
  }

  /** The space there is: what is seen of the board, or the paper. */
  get space() {
    return this.#printed ? PAPER : this.#seen;
  }

  /** The zoom that is drawn: paper shows the season in its width, as months do. */
  zoom(chosen) {
    return this.#printed ? 'month' : chosen;
  }

  hostUpdated() {
    if (this.#watcher === null) {
      this.#watcher = new ResizeObserver(() => this.#measure());
      this.#watcher.observe(this.#scroller);
      this.#measure();
    }
  }

  hostDisconnected() {
    this.#watcher?.disconnect();
    this.#watcher = null;
  }

  /** Width of the column of names. */
  get names() {
    return this.#printed ? nameWidth(PAPER.width) : this.#names.width(this.space.width);
  }

  /** What the separator beside the column of names listens to. */
  get separator() {
    return this.#names.separator(this.space.width);
  }

  /** The part of the board that is in sight, in pixels from its first row and its left edge. */
  get view() {
    const {scrollLeft, scrollTop, clientWidth, clientHeight} = this.#scroller;
    return {left: scrollLeft, width: clientWidth, bottom: scrollTop + clientHeight - this.#host.renderRoot.querySelector('.top').offsetHeight};
  }

  get scroller() {
    return this.#scroller;
  }

  /** Width of a day of a season at a zoom. */
  dayWidth(zoom, days) {
    return this.#printed
      ? (PAPER.width - this.names - 2) / days
      : dayWidth(zoom, this.space.width - this.names, days);
  }

  /** How many rows a page of the keyboard is. */
  get page() {
    return Math.max(1, Math.floor(this.space.height / rowHeight()) - 2);
  }

  /** The indexes of the rows that must exist: those in sight, some to spare, and the one that has the focus. */
  rows(count, kept) {
    const scrolled = this.#printed ? 0 : this.#scrolled;
    const height = rowHeight();
    const from = Math.max(0, Math.floor(scrolled / height) - SPARE_ROWS);
    const to = Math.min(count, Math.ceil((scrolled + this.space.height) / height) + SPARE_ROWS);
    const shown = Array.from({length: Math.max(0, to - from)}, (_, index) => from + index);
    if (kept >= 0 && kept < from) {
      shown.unshift(kept);
    }
    if (kept >= to && kept < count) {
      shown.push(kept);
    }
    return shown;
  }

  /** The day under a pointer; null where there is none, or the pointer is a finger. */
  dayAt({clientX, pointerType}, width, days) {
    const inside = clientX - this.#scroller.getBoundingClientRect().left;
    const day = Math.floor((inside + this.#scroller.scrollLeft - this.names) / width);
    return pointerType === 'touch' || inside < this.names || day < 0 || day >= days ? null : day;
  }

  /** Takes note of how far it is scrolled. */
  scroll() {
    if (this.#scrolled !== this.#scroller.scrollTop) {
      this.#scrolled = this.#scroller.scrollTop;
      this.#host.requestUpdate();
    }
  }

  /** Back to the first row. */
  begin() {
    this.#scroller.scrollTop = 0;
  }

  /** Scrolls until a row is in sight, and what begins so many pixels from its first day. */
  reveal(row, left) {
    const scroller = this.#scroller;
    const height = rowHeight();
    const top = row * height;
    const space = scroller.clientHeight - this.#host.renderRoot.querySelector('.top').offsetHeight;
    if (top < scroller.scrollTop) {
      scroller.scrollTop = top;
    } else if (top + height > scroller.scrollTop + space) {
      scroller.scrollTop = top + height - space;
    }
    if (left < scroller.scrollLeft || left > scroller.scrollLeft + scroller.clientWidth - this.names - AT_THE_EDGE) {
      scroller.scrollLeft = Math.max(0, left - BEFORE_A_BAR);
    }
    this.scroll();
  }

  #measure() {
    const {clientWidth, clientHeight} = this.#scroller;
    const {width, height} = this.#seen;
    if (!this.#printed && (clientWidth !== width || clientHeight !== height)) {
      this.#seen = {width: clientWidth, height: clientHeight};
      this.#host.requestUpdate();
    }
  }

  #print(printed) {
    this.#printed = printed;
    (printed ? layAcross : setUpright)();
    this.#host.requestUpdate();
  }

  get #scroller() {
    return this.#host.renderRoot.querySelector('.scroller');
  }
}
