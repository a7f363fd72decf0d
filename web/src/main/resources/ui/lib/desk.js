// A working copy as the desk sees it: its plan as a scene, what it lacks, and every change of it. Changes go to the
// server one after the other; what was overtaken by somebody else is kept, to be offered again.

import {haveActor} from './actor.js';
import {edit, getCopy, getCopyBoard, getPlaces, listIssues, redo, tryEdits, undo} from './copies.js';
import {renewed} from './edits.js';
import {Loading} from './loading.js';
import {sceneOf, sceneWith} from './scene.js';
import {newestStep} from './steps.js';

const OVERTAKEN = new Set(['changed-meanwhile', 'copy-changed', 'copy-kept', 'no-step']);
const LOOK_MILLIS = 4000;

export class Desk {
  copy = null;
  scene = null;
  /** What was last said of a change: a text in both languages; null before the first. */
  said = null;
  /** What was refused last. */
  problem = null;
  /** Edits that somebody else was quicker than, as they can still be done; null where there are none. */
  overtaken = null;
  /** How many of these cannot be done, since their bars are gone. */
  gone = 0;
  /** The step that somebody else has done, undone or done again last, once it has been seen; null before. */
  elsewhere = null;
  /** How many changes are on their way. */
  busy = 0;
  #host;
  #opening;
  #issues;
  #looking;
  #queue = Promise.resolve();

  constructor(host) {
    this.#host = host;
    this.#opening = new Loading(host);
    this.#issues = new Loading(host);
    this.#looking = new Loading({addController: (own) => host.addController(own), requestUpdate: () => {}});
  }

  /** What failed when it was opened; null where it did not. */
  get failed() {
    return this.scene === null ? this.#opening.problem : null;
  }

  /** The rules that are broken, with their breaches, as they were last read; null before. */
  get issues() {
    return this.#issues.value;
  }

  /** Opens a working copy, and looks from then on whether somebody else changes it. */
  async open(id) {
    Object.assign(this, {copy: null, scene: null, said: null, problem: null, overtaken: null, gone: 0, elsewhere: null});
    await this.#read(id);
    this.#looking.load((signal) => this.#look(id, signal), {pause: LOOK_MILLIS, again: () => LOOK_MILLIS});
  }

  /** Does edits as one step. Answers with what came of it; null where it was refused. */
  edit(edits) {
    return this.#change(() => edit(this.copy, edits), edits);
  }

  undo() {
    return this.copy.canUndo ? this.#change(() => undo(this.copy)) : null;
  }

  redo() {
    return this.copy.canRedo ? this.#change(() => redo(this.copy)) : null;
  }

  /** What edits would break or cost. */
  judge(edits, signal) {
    return tryEdits(this.copy.id, edits, signal);
  }

  /** The days of a line on which a bar may not begin, or not end, in days of the season; asked as getPlaces is. */
  async places(line, asked, signal) {
    const places = await getPlaces(this.copy.id, line, asked, signal);
    return places.map((each) => this.scene.spanOf(each)).filter(({days}) => days > 0);
  }

  /** Offers what was overtaken once more, as it would be now. */
  again() {
    this.#offer(this.overtaken);
    const edits = this.overtaken;
    this.overtaken = null;
    return edits === null ? null : this.edit(edits);
  }

  /** Leaves what was overtaken as it is. */
  leave() {
    Object.assign(this, {overtaken: null, gone: 0, problem: null});
    this.#host.requestUpdate();
  }

  async #change(asking, edits = null) {
    if (!(await haveActor())) {
      return null;
    }
    this.busy++;
    this.#host.requestUpdate();
    // The next change waits until this one is taken, since it names the copy as it was seen.
    const mine = this.#queue.then(async () => this.#take(await asking()));
    this.#queue = mine.catch(() => {});
    try {
      return await mine;
    } catch (problem) {
      await this.#refused(problem, edits);
      return null;
    } finally {
      this.busy--;
      this.#host.requestUpdate();
    }
  }

  /** Where somebody else was at work in between, the reply lacks their lines, so that the whole board is read. */
  async #take(edited) {
    const {workingCopy, said, lines} = edited;
    const {revision} = this.copy;
    const own = lines.length > 0 ? 1 : 0;
    Object.assign(this, {said, problem: null, elsewhere: null});
    if (workingCopy.revision > revision + own) {
      await this.#read(workingCopy.id);
      const others = workingCopy.steps.filter((step) => step.revision < workingCopy.revision || own === 0);
      this.elsewhere = newestStep({steps: others}, revision);
    } else {
      Object.assign(this, {copy: workingCopy, scene: sceneWith(this.scene, edited)});
      this.#recount();
    }
    return edited;
  }

  async #refused(problem, edits) {
    this.problem = problem;
    if (OVERTAKEN.has(problem.code)) {
      await this.#read(this.copy.id);
    }
    this.#offer(problem.code === 'changed-meanwhile' && edits !== null ? edits : []);
  }

  /** Keeps what of edits can still be done, to be offered again. */
  #offer(edits) {
    const left = renewed(this.scene, edits);
    Object.assign(this, {overtaken: left.length === 0 ? null : left, gone: edits.length - left.length});
    this.#host.requestUpdate();
  }

  /** Reads the board; whether it was taken. One that was overtaken by a change of ours on its way is not. */
  async #read(id) {
    const board = await this.#opening.load((signal) => getCopyBoard(id, signal), {keep: true});
    const newer = board !== undefined && board.workingCopy.revision >= (this.copy?.revision ?? 0);
    if (newer) {
      Object.assign(this, {copy: board.workingCopy, scene: sceneOf(board)});
      this.#recount();
    }
    return newer;
  }

  #recount() {
    this.#issues.load((signal) => listIssues(this.copy.id, signal), {keep: true});
  }

  /** Somebody else's changes are shown as they come, unless one of ours is on its way. */
  async #look(id, signal) {
    if (document.visibilityState !== 'visible' || this.busy > 0 || this.copy === null) {
      return;
    }
    const {revision} = await getCopy(id, signal);
    if (this.busy === 0 && revision > this.copy.revision && (await this.#read(id))) {
      this.elsewhere = newestStep(this.copy);
      this.#host.requestUpdate();
    }
  }
}
