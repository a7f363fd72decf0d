// Dragging bars with the mouse or a pen: from the middle to move, from an end to resize, onto a sister line to hand
// over. A finger scrolls the board instead; for it there is the form.

const THRESHOLD = 4;
const EDGE = 36;
const SCROLL = 14;

export class Drag {
  #board;
  #hand;
  #begun = null;
  #dragged = false;

  /**
   * Drags on a board.
   *
   * @param board `desk()`, `taken(bar)` are the bars that go along with one, `barAt(target)`, `lineAt(event, bar)` is the line under
   *     the pointer where the bar can go, `width()` of a day, `scroller()`, `dropped(places)`
   */
  constructor(hand, board) {
    this.#hand = hand;
    this.#board = board;
  }

  down(event) {
    this.#dragged = false;
    const {target, button, pointerType, pointerId, clientX, ctrlKey, shiftKey} = event;
    const bar = button === 0 && pointerType !== 'touch' && !ctrlKey && !shiftKey ? this.#board.barAt(target) : null;
    if (bar !== null && !this.#hand.holds) {
      this.#begun = {bar, grip: target.dataset.grip ?? 'both', x: clientX, scrolled: this.#board.scroller().scrollLeft, pointerId};
    }
  }

  move(event) {
    if (this.#begun === null || event.buttons === 0) {
      this.#begun = null; // the button was let go outside the window
      return;
    }
    const {bar, grip, x, scrolled, pointerId} = this.#begun;
    const scroller = this.#board.scroller();
    if (!this.#dragged) {
      if (Math.abs(event.clientX - x) < THRESHOLD && this.#board.lineAt(event, bar) === bar.line) {
        return;
      }
      this.#dragged = true;
      scroller.setPointerCapture(pointerId);
      this.#hand.take(this.#board.desk(), grip === 'both' ? this.#board.taken(bar) : [bar], grip);
    }
    scrollAlong(scroller, event);
    const by = Math.round((event.clientX - x + scroller.scrollLeft - scrolled) / this.#board.width());
    this.#hand.moveTo(grip, by, grip === 'both' ? this.#board.lineAt(event, bar) : bar.line);
  }

  async up() {
    this.#begun = null;
    if (this.#hand.holds && this.#dragged) {
      const places = await this.#hand.drop();
      if (places !== null) {
        this.#board.dropped(places);
      }
    }
  }

  /** Puts back what the pointer holds. */
  cancel() {
    this.#begun = null;
    this.#hand.putBack();
  }

  /** Takes the click that ends a drag out of the way of what a click does. */
  click(event) {
    if (this.#dragged) {
      this.#dragged = false;
      event.stopPropagation();
      event.preventDefault();
    }
  }
}

/** The board scrolls on where the pointer comes near its edge. */
function scrollAlong(scroller, {clientX, clientY}) {
  const {left, right, top, bottom} = scroller.getBoundingClientRect();
  const beyond = (at, low, high) => (at < low + EDGE ? -SCROLL : at > high - EDGE ? SCROLL : 0);
  scroller.scrollBy(beyond(clientX, left, right), beyond(clientY, top, bottom));
}
