// One run that solves the rest of a working copy: followed until it ends, then held against the plan at hand, so that
// its price is known before it is taken over.

import {getBoard} from '../../lib/api.js';
import {takeOver} from '../../lib/edits.js';
import {Following} from '../../lib/following.js';
import {Loading} from '../../lib/loading.js';

export class Result {
  run;
  change;
  /** Which plants could change, as lib/scopes.js names it, and how many where they were chosen one by one. */
  scope;
  n;
  #revision;
  #desk;
  #following;
  #plan;
  #judged;
  #heldAgainst = null;

  constructor(host, desk, {run, change, scope, n, revision}) {
    Object.assign(this, {run, change, scope, n});
    this.#revision = revision;
    this.#desk = desk;
    this.#plan = new Loading(host);
    this.#judged = new Loading(host);
    this.#following = new Following(host, {end: () => this.#following.version && this.#plan.load((signal) => getBoard(this.version, null, signal))});
    this.#following.follow(run);
  }

  get solving() {
    return !this.#following.ended && !this.#following.gone;
  }

  get latest() {
    return this.#following.latest;
  }

  /** The plan version that it found; null where it has found none yet, or never will. */
  get version() {
    return this.#following.version;
  }

  get problem() {
    return this.#following.gone ? {code: 'no-run'} : this.#plan.problem ?? this.#judged.problem;
  }

  /** Whether the plan at hand has been changed since the solve began: taking over would undo that. */
  get overtaken() {
    return this.#revision !== this.#desk.copy.revision;
  }

  /** What taking it over would make of the plan at hand; null while that is not known. */
  get judged() {
    return this.#judged.value;
  }

  /** How many plants would change; null while that is not known. */
  get plantsChanged() {
    return this.#plan.value === null ? null : plantsChanged(this.#plan.value, this.#desk.scene);
  }

  /** Holds it against the plan at hand, anew where that has changed. */
  compare() {
    const {revision} = this.#desk.copy;
    if (this.#plan.value !== null && this.#heldAgainst !== revision) {
      this.#heldAgainst = revision;
      this.#judged.load((signal) => this.#desk.judge([takeOver(this.version)], signal), {keep: true});
    }
  }
}

/** How many plants have other reductions on a board than in a scene. */
function plantsChanged(board, scene) {
  const drawn = (reductions) => reductions.map(({from, to, load}) => `${from} ${to} ${load}`).join();
  const now = new Map(scene.lines.map((line) => [line.id, drawn(line.reductions)]));
  return board.plants.filter((plant) => plant.lines.some((line) => now.get(line.id) !== drawn(line.reductions))).length;
}
