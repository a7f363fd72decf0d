// Editing by keyboard: what a key does to the bar that has the focus, and to what is in the hand. Keys that are not
// for editing are left to those that move over the board.

const GRIPS = [[({shiftKey}) => shiftKey, 'to'], [({ctrlKey}) => ctrlKey, 'from'], [() => true, 'both']];
const STEPS = {ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7};

export class EditKeys {
  #hand;
  #board;

  /**
   * The keys of a board that is edited.
   *
   * @param board `bar()` that has the focus, `line()` of it, `mark(bar)`, `take()`, `pin()`, `remove()`, `add()`, `sister(line, step)`,
   *     `dropped(places)`, `putBack()`
   */
  constructor(hand, board) {
    this.#hand = hand;
    this.#board = board;
  }

  /** Takes a key; answers with whether it was one for editing. */
  press(event) {
    const done = this.#hand.holds ? this.#held(event) : this.#free(event);
    if (done) {
      event.preventDefault();
      event.stopPropagation();
    }
    return done;
  }

  #held(event) {
    const {key} = event;
    if (key in STEPS) {
      this.#hand.moveBy(GRIPS.find(([holds]) => holds(event))[1], STEPS[key]);
      return true;
    }
    switch (key) {
      case 'ArrowUp':
      case 'ArrowDown':
        this.#hand.moveLine(this.#board.sister(this.#hand.ghosts[0].line, key === 'ArrowUp' ? -1 : 1));
        return true;
      case 'Enter':
      case ' ':
        this.#drop();
        return true;
      case 'Escape':
        this.#board.putBack();
        return true;
      default:
        return false;
    }
  }

  #free({key, shiftKey, ctrlKey, metaKey, altKey}) {
    const bar = this.#board.bar();
    if (ctrlKey || metaKey || altKey || this.#board.line() === null) {
      return false;
    }
    if (key.toLowerCase() === 'a') {
      this.#board.add();
      return true;
    }
    return bar !== null && this.#onBar(key, shiftKey, bar);
  }

  #onBar(key, shiftKey, bar) {
    switch (key.toLowerCase()) {
      case ' ':
        shiftKey ? this.#board.mark(bar) : this.#board.take();
        return true;
      case 'p':
        this.#board.pin();
        return true;
      case 'delete':
      case 'backspace':
        this.#board.remove();
        return true;
      default:
        return false;
    }
  }

  async #drop() {
    const places = await this.#hand.drop();
    if (places !== null) {
      this.#board.dropped(places);
    }
  }
}
