// The board while its plan is changed by hand: what pointer and keys do to bars, and what is chosen by it. The board
// draws; the desk changes the plan.

import {barChosen, chosenBars, flipped} from '../../lib/chosen.js';
import {remove, turned} from '../../lib/edits.js';
import {Drag} from './drag.js';
import {EditKeys} from './edit-keys.js';
import {Hand} from './hand.js';
import {rowHeight} from './measures.js';

export class Editing {
  hand;
  #board;
  #drag;
  #keys;

  /**
   * Editing on a board.
   *
   * @param board `desk()`, `scene()`, `rows()`, `width()` of a day, `scroller()`, `place()` of the focus, `chosen()`, `choose(chosen, form, day)`,
   *     `goTo(line, day)` brings the focus to a bar
   */
  constructor(host, board) {
    this.#board = board;
    this.hand = new Hand(host);
    const dropped = (places) => this.#arrived(places);
    this.#drag = new Drag(this.hand, {
      desk: board.desk, width: board.width, scroller: board.scroller, dropped,
      barAt: (target) => this.#barAt(target),
      lineAt: (event, bar) => this.#lineAt(event, bar),
      taken: (bar) => this.#alongWith(bar),
    });
    this.#keys = new EditKeys(this.hand, {
      dropped,
      putBack: () => this.#drag.cancel(),
      bar: () => this.#focused(),
      line: () => this.#row()?.line ?? null,
      mark: (bar) => board.choose(flipped(board.scene(), board.chosen(), bar)),
      take: () => this.hand.take(board.desk(), this.#alongWith(this.#focused())),
      pin: () => this.#edit(turned(board.scene(), this.#alongWith(this.#focused()))),
      remove: () => this.#edit(this.#alongWith(this.#focused()).map(remove)),
      add: () => board.choose({line: this.#row().line.id, bars: []}, 'add'),
      sister: (line, step) => this.#sister(line, step),
    });
  }

  /** What the frame of the board listens to. */
  pointer = {
    down: (event) => this.#drag.down(event),
    move: (event) => this.#drag.move(event),
    up: () => this.#drag.up(),
    cancel: () => this.#drag.cancel(),
    click: (event) => this.#drag.click(event),
  };

  /** Whether a key was one for editing. */
  press(event) {
    return this.#keys.press(event);
  }

  /** Escape puts back what the pointer holds, wherever the focus is. */
  escape() {
    if (this.hand.holds) {
      this.#drag.cancel();
    }
  }

  /** A bar was clicked: it alone is chosen, or besides the others, or with all between. */
  click(bar, {ctrlKey, metaKey, shiftKey, detail}) {
    const {scene, chosen, choose} = this.#board;
    if (ctrlKey || metaKey) {
      choose(flipped(scene(), chosen(), bar));
    } else if (shiftKey && chosen().line !== null) {
      choose({line: bar.line, bars: this.#between(chosen().line, bar).map(({line, start}) => ({line, day: start}))});
    } else {
      choose(barChosen(bar), detail === 0 ? 'bar' : null);
    }
  }

  /** A double click on days that are free begins a reduction there. */
  twice({target, clientX, clientY}) {
    const row = this.#board.rows()[this.#rowAt(clientY)];
    const {left} = target.getBoundingClientRect();
    if (target.matches('.track') && row?.line) {
      this.#board.choose({line: row.line.id, bars: []}, 'add', Math.floor((clientX - left) / this.#board.width()));
    }
  }

  /** The bars that are chosen where this one is among them; else it alone. */
  #alongWith(bar) {
    const bars = chosenBars(this.#board.scene(), this.#board.chosen());
    return bars.includes(bar) ? bars : [bar];
  }

  /** The bars of the rows from a line to that of a bar. */
  #between(line, bar) {
    const rows = this.#board.rows();
    const ends = [line, bar.line].map((id) => rows.findIndex((row) => row.line?.id === id)).sort((a, b) => a - b);
    return rows.slice(ends[0], ends[1] + 1).flatMap((row) => row.line?.bars ?? []);
  }

  async #edit(edits) {
    const [{line}] = edits.map((edit) => edit.was ?? edit);
    const {start} = this.#focused();
    if ((await this.#board.desk().edit(edits)) !== null) {
      this.#board.goTo(line, start);
    }
  }

  #arrived(places) {
    this.#board.choose({line: places[0].line, bars: places});
    this.#board.goTo(places[0].line, places[0].day);
  }

  #row() {
    const place = this.#board.place();
    return place === null ? null : this.#board.rows()[place.row] ?? null;
  }

  #focused() {
    return this.#row()?.line?.bars[this.#board.place().bar] ?? null;
  }

  #barAt(target) {
    const bar = target.closest?.('.bar');
    return bar ? this.#board.rows()[bar.dataset.row]?.line?.bars[bar.dataset.bar] ?? null : null;
  }

  /** The line under a pointer where a bar can go: one of the same plant; else the bar's own. */
  #lineAt({clientY}, bar) {
    const line = this.#board.rows()[this.#rowAt(clientY)]?.line;
    return line !== undefined && this.#sisters(bar.line).includes(line) ? line.id : bar.line;
  }

  #rowAt(clientY) {
    return Math.floor((clientY - this.#board.scroller().querySelector('.grid').getBoundingClientRect().top) / rowHeight());
  }

  #sister(line, step) {
    const sisters = this.#sisters(line);
    const at = sisters.findIndex(({id}) => id === line) + step;
    return sisters[Math.min(Math.max(at, 0), sisters.length - 1)].id;
  }

  /** The lines of a line's plant, itself among them. */
  #sisters(id) {
    const {lines} = this.#board.scene();
    const {plant} = lines.find((line) => line.id === id);
    return lines.filter((line) => line.plant.id === plant.id);
  }
}
