// Which rows of a long table are in sight, so that of thousands only those exist that can be seen.

import {rem} from '../../lib/rem.js';

/** In rems. */
const ROW = 2.125;
const CARD = 29.5;
const NARROW = 40;
const SPARE_ROWS = 5;

export class Window {
  #host;
  #seen = {width: 0, height: 0, rem: rem()};
  #scrolled = 0;
  #watcher = null;

  /** The host draws a `.frame` that scrolls; it is drawn again when that is moved or resized. */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  /** How high a row is: on a phone it is a card. */
  get height() {
    const {width, rem} = this.#seen;
    return (width > 0 && width < NARROW * rem ? CARD : ROW) * rem;
  }

  /** How many rows a page of the keyboard is. */
  get page() {
    return Math.max(1, Math.floor(this.#seen.height / this.height) - 2);
  }

  hostUpdated() {
    if (this.#watcher === null && this.#frame !== null) {
      this.#watcher = new ResizeObserver(() => this.#measure());
      this.#watcher.observe(this.#frame);
      this.#measure();
    }
  }

  hostDisconnected() {
    this.#watcher?.disconnect();
    this.#watcher = null;
  }

  /** The indexes of the rows that must exist: those in sight, some to spare, and the one that has the focus. */
  rows(count, kept) {
    const from = Math.max(0, Math.floor(this.#scrolled / this.height) - SPARE_ROWS);
    const to = Math.min(count, Math.ceil((this.#scrolled + this.#seen.height) / this.height) + SPARE_ROWS);
    const shown = Array.from({length: Math.max(0, to - from)}, (_, index) => from + index);
    return kept >= count || (kept >= from && kept < to) ? shown : kept < from ? [kept, ...shown] : [...shown, kept];
  }

  /** Takes note of how far it is scrolled. */
  scroll() {
    if (this.#scrolled !== this.#frame.scrollTop) {
      this.#scrolled = this.#frame.scrollTop;
      this.#host.requestUpdate();
    }
  }

  /** Back to the first row. */
  begin() {
    this.#frame.scrollTop = 0;
  }

  /** Scrolls until a row is in sight, below the head that stays. */
  reveal(row) {
    const frame = this.#frame;
    const head = frame.querySelector('.top')?.offsetHeight ?? 0;
    const top = row * this.height;
    if (top < frame.scrollTop) {
      frame.scrollTop = top;
    } else if (top + this.height > frame.scrollTop + frame.clientHeight - head) {
      frame.scrollTop = top + this.height - frame.clientHeight + head;
    }
    this.scroll();
  }

  #measure() {
    const {clientWidth: width, clientHeight: height} = this.#frame;
    const seen = {width, height, rem: rem()};
    if (Object.keys(seen).some((each) => seen[each] !== this.#seen[each])) {
      this.#seen = seen;
      this.#host.requestUpdate();
    }
  }

  get #frame() {
    return this.#host.renderRoot.querySelector('.frame');
  }
}
