// What is in the planner's hand: bars that were picked up, by pointer or by key, where they would stand, on which
// days they may not begin or end, and what the checker says of it. Nothing is changed before they are dropped.

import {isoOf} from '../../lib/days.js';
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
  #grip = 'both';

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

  /** Picks bars up: as a whole, or one of them by its first or last day. */
  take(desk, bars, grip = 'both') {
    this.#desk = desk;
    this.bars = bars;
    this.ghosts = bars.map((bar) => ({bar, line: bar.line, start: bar.start, end: bar.end}));
    this.#places.clear();
    this.#judged.clear();
    this.#asked = new AbortController();
    this.#grip = grip;
    this.#shade();
    this.#host.requestUpdate();
  }

  /** Moves what is held so many days from where it was picked up; one bar also to another line. */
  moveTo(grip, by, line) {
    const origin = this.bars.map((bar) => ({bar, line, start: bar.start, end: bar.end}));
    this.#put(shifted(this.bars.length === 1 ? origin : origin.map((ghost) => ({...ghost, line: ghost.bar.line})), grip, by, this.#desk.scene.days), grip);
  }

  /** Moves what is held so many days on from where it would stand now. */
  moveBy(grip, by) {
    this.#put(shifted(this.ghosts, grip, by, this.#desk.scene.days), grip);
  }

  /** Moves the one bar that is held to another line. */
  moveLine(line) {
    if (this.ghosts.length === 1) {
      this.#put([{...this.ghosts[0], line}], 'both');
    }
  }

  /**
   * The days on which the bar may not begin on its line, with rule and clause; where it is held by its last day, those on
   * which it may not end. Empty for several bars.
   */
  shades(line) {
    return this.ghosts.length === 1 && this.ghosts[0].line === line ? this.#places.get(this.#key()) ?? [] : [];
  }

  /** The reason why the bar may not stand where it would; null where there is none, or none is known yet. */
  get hindered() {
    const [{line, start, end}] = this.ghosts;
    const day = this.#grip === 'to' ? end : start;
    return this.shades(line).find((shade) => shade.start <= day && day <= shade.end) ?? null;
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

  #put(ghosts, grip) {
    const same = ghosts.every(({line, start, end}, index) => {
      const now = this.ghosts[index];
      return line === now.line && start === now.start && end === now.end;
    });
    if (!same) {
      this.ghosts = ghosts;
      this.#grip = grip;
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

  /** Asks for the days on which the one bar may not begin or end, once for each line and what of the bar stays: its length, or one end. */
  async #shade() {
    if (this.ghosts.length !== 1 || this.#places.has(this.#key())) {
      return;
    }
    const [{bar, line}] = this.ghosts;
    const {signal} = this.#asked;
    const key = this.#key();
    this.#places.set(key, []);
    const {from, to, load} = bar.reduction;
    try {
      const places = await this.#desk.places(line, {...this.#stays, load, moved: {besides: bar.line, from, to}}, signal);
      if (!signal.aborted) {
        this.#places.set(key, places);
        this.#host.requestUpdate();
      }
    } catch {
      // Without the days that are shaded the verdict still tells what may not be.
    }
  }

  /** What of the one bar stays as it is moved. */
  get #stays() {
    const [{start, end}] = this.ghosts;
    const {first} = this.#desk.scene;
    return {both: {days: end - start + 1}, from: {ends: isoOf(first + end)}, to: {begins: isoOf(first + start)}}[this.#grip];
  }

  #key() {
    return `${this.ghosts[0].line} ${JSON.stringify(this.#stays)}`;
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
