// What is in the planner's hand: bars that were picked up, by pointer or by key, where they would stand, on which
// days they may not begin, and what the checker says of it. Nothing is changed before they are dropped.

import {placed} from '../../lib/edits.js';
import {Loading} from '../../lib/loading.js';

export class Hand {
  /** The bars that were picked up; empty where none is. */
  bars = [];
  /** Where they would stand: {bar, line, start, end} each. */
  ghosts = [];
  #host;
  #desk = null;
  #judged;
  #judgedFor = null;
  #places = new Map();
  #asked = null;

  constructor(host) {
    this.#host = host;
    this.#judged = new Loading(host);
  }

  get holds() {
    return this.bars.length > 0;
  }

  /** What the checker says of where they would stand now; null while that is not known. */
  get judged() {
    return this.#judgedFor === this.ghosts ? this.#judged.value : null;
  }

  get problem() {
    return this.#judged.problem;
  }

  /** Whether they would stand where they stand now, so that there is nothing to check. */
  get home() {
    return placed(this.#desk.scene, this.ghosts).length === 0;
  }

  /** Picks bars up. */
  take(desk, bars) {
    this.#desk = desk;
    this.bars = bars;
    this.ghosts = bars.map((bar) => ({bar, line: bar.line, start: bar.start, end: bar.end}));
    this.#places.clear();
    this.#judged.clear();
    this.#asked = new AbortController();
    this.#shade();
    this.#host.requestUpdate();
  }

  /** Moves what is held so many days from where it was picked up; one bar also to another line. */
  moveTo(grip, by, line) {
    const origin = this.bars.map((bar) => ({bar, line, start: bar.start, end: bar.end}));
    this.#put(shifted(this.bars.length === 1 ? origin : origin.map((ghost) => ({...ghost, line: ghost.bar.line})), grip, by, this.#desk.scene.days));
  }

  /** Moves what is held so many days on from where it would stand now. */
  moveBy(grip, by) {
    this.#put(shifted(this.ghosts, grip, by, this.#desk.scene.days));
  }

  /** Moves the one bar that is held to another line. */
  moveLine(line) {
    if (this.ghosts.length === 1) {
      this.#put([{...this.ghosts[0], line}]);
    }
  }

  /** The first days on which the bar may not begin on its line, with rule and clause; empty for several bars. */
  shades(line) {
    return this.ghosts.length === 1 && this.ghosts[0].line === line ? this.#places.get(this.#key()) ?? [] : [];
  }

  /** The reason why the bar may not begin where it would stand; null where there is none, or none is known yet. */
  get hindered() {
    const [{line, start}] = this.ghosts;
    return this.shades(line).find((shade) => shade.start <= start && start <= shade.end) ?? null;
  }

  /** Drops what is held. Answers with the places and what came of it; null where nothing was moved or it was refused. */
  async drop() {
    const {ghosts} = this;
    const desk = this.#desk;
    const edits = placed(desk.scene, ghosts);
    this.putBack();
    const edited = edits.length === 0 ? null : await desk.edit(edits);
    return edited === null ? null : ghosts.map(({line, start}) => ({line, day: start}));
  }

  /** Lets go of what is held; it stands where it stood. */
  putBack() {
    this.#asked?.abort();
    this.#judged.clear();
    Object.assign(this, {bars: [], ghosts: []});
    this.#host.requestUpdate();
  }

  #put(ghosts) {
    const same = ghosts.every(({line, start, end}, index) => {
      const now = this.ghosts[index];
      return line === now.line && start === now.start && end === now.end;
    });
    if (!same) {
      this.ghosts = ghosts;
      this.#shade();
      this.#judge();
      this.#host.requestUpdate();
    }
  }

  /** Asks at once; while an answer is on its way nothing more is asked, but then for where the bars are by now. */
  async #judge() {
    const {ghosts} = this;
    const edits = placed(this.#desk.scene, ghosts);
    if (this.#judged.pending || edits.length === 0) {
      return;
    }
    await this.#judged.load((signal) => this.#desk.judge(edits, signal), {keep: true});
    this.#judgedFor = ghosts;
    this.#host.requestUpdate();
    if (this.holds && this.ghosts !== ghosts) {
      this.#judge();
    }
  }

  /** Asks for the days on which the one bar may not begin, once for each line and length. */
  async #shade() {
    if (this.ghosts.length !== 1 || this.#places.has(this.#key())) {
      return;
    }
    const [{bar, line, start, end}] = this.ghosts;
    const {signal} = this.#asked;
    const key = this.#key();
    this.#places.set(key, []);
    const {from, to, load} = bar.reduction;
    try {
      const places = await this.#desk.places(line, {days: end - start + 1, load, moved: {besides: bar.line, from, to}}, signal);
      if (!signal.aborted) {
        this.#places.set(key, places);
        this.#host.requestUpdate();
      }
    } catch {
      // Without the days that are shaded the verdict still tells what may not be.
    }
  }

  #key() {
    const [{line, start, end}] = this.ghosts;
    return `${line} ${end - start}`;
  }
}

/** Ghosts so many days on: both ends of them, or their first or their last day; none leaves the season or ends before it begins. */
function shifted(ghosts, grip, by, days) {
  const least = Math.max(...ghosts.map(({start, end}) => (grip === 'to' ? start - end : -start)));
  const most = Math.min(...ghosts.map(({start, end}) => (grip === 'from' ? end - start : days - 1 - end)));
  const within = Math.min(Math.max(by, least), most);
  return ghosts.map((ghost) => ({
    ...ghost,
    start: ghost.start + (grip === 'to' ? 0 : within),
    end: ghost.end + (grip === 'from' ? 0 : within),
  }));
}
