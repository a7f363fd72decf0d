// The rows of the board as they are grouped, filtered and folded now. They are worked out anew only when one of
// these changes, not with every pixel that is scrolled.

import {rowsOf} from '../../lib/rows.js';
import {language} from '../../lib/text.js';

export class Rows {
  list = [];
  #collapsed = new Set();
  #madeOf = [];

  /** Brings the list up to date with a scene and a view. */
  update(scene, {by, order, filter}) {
    const madeOf = [scene, by, order, filter, this.#collapsed, language()];
    if (madeOf.some((part, index) => part !== this.#madeOf[index])) {
      this.list = rowsOf(scene, {by, order, filter, collapsed: this.#collapsed});
      this.#madeOf = madeOf;
    }
  }

  /** How many lines the view lets through, those in folded groups left out. */
  get lines() {
    return this.list.filter((row) => row.kind === 'line').length;
  }

  /** Folds a group, or unfolds it. */
  fold(group) {
    this.#collapsed = new Set(this.#collapsed);
    if (!this.#collapsed.delete(group)) {
      this.#collapsed.add(group);
    }
  }

  /** Unfolds every group. */
  unfold() {
    this.#collapsed = new Set();
  }
}
