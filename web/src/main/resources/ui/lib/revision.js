// What a planner changes of a policy or a list, step by step, to be undone and done again. The browser keeps the
// steps until they are taken over, so that neither a closed page nor a restarted server loses what was typed. Pages
// that have the same document open follow each other, so that none writes over what was typed in another.

import {written} from './pointers.js';

const STORED_AS = 'lunting.edits.';

export class Revision {
  #documents = [];
  #steps = [];
  #done = 0;
  #stored = null;
  /** What was changed since the document was taken over, and of which name that is. */
  #carried = null;
  #host;

  /** The host, an element, is drawn again after every change. */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('storage', this.#follow);
  }

  hostDisconnected() {
    window.removeEventListener('storage', this.#follow);
  }

  /** The document as it is now; null before one is begun. */
  get document() {
    return this.#documents[this.#done] ?? null;
  }

  /** The document as it was. */
  get before() {
    return this.#documents[0] ?? null;
  }

  /** How many steps can be undone. */
  get done() {
    return this.#done;
  }

  /** How many steps can be done again. */
  get undone() {
    return this.#steps.length - this.#done;
  }

  /** Begins with a document; what is kept of its name is done again. */
  begin(name, document) {
    this.#stored = STORED_AS + name;
    const kept = this.#carried?.name === name ? this.#carried : read(this.#stored);
    this.#carried = null;
    this.#lay(document, kept);
  }

  /** Does operations as one step; what was undone cannot be done again. */
  apply(operations) {
    if (operations.length === 0) {
      return;
    }
    this.#steps.length = this.#done;
    this.#documents.length = this.#done + 1;
    this.#add(operations);
    this.#go(this.#done + 1);
  }

  undo() {
    this.#go(Math.max(0, this.#done - 1));
  }

  redo() {
    this.#go(Math.min(this.#steps.length, this.#done + 1));
  }

  /** The steps that are done. */
  get steps() {
    return this.#steps.slice(0, this.#done);
  }

  /**
   * These steps were taken over into a document of another name: those done since go on with that; answers how many.
   * Where another page has put others in their place meanwhile, all stay with the document that they were done to.
   */
  takenOver(taken, name) {
    if (JSON.stringify(this.steps.slice(0, taken.length)) !== JSON.stringify(taken)) {
      return this.#done;
    }
    const since = this.steps.slice(taken.length);
    this.forget();
    this.#carried = {name, steps: since, done: since.length};
    keep(STORED_AS + name, this.#carried);
    return since.length;
  }

  /** Forgets all steps: they were taken over, or are given up. */
  forget() {
    this.#steps = [];
    this.#documents.length = 1;
    this.#go(0);
  }

  /** Does what is kept again, on the document as it was. */
  #lay(document, kept) {
    this.#documents = [document];
    this.#steps = [];
    this.#done = 0;
    try {
      kept.steps.forEach((step) => this.#add(step));
      this.#done = Math.min(kept.done, this.#steps.length);
    } catch {
      // What is kept does not fit the document: then it is shown as it was.
      this.#documents = [document];
      this.#steps = [];
      this.#done = 0;
    }
    this.#host.requestUpdate();
  }

  /**
   * Another page has changed what is kept of the same document. What it took over or gave up stays here as it is: then
   * nothing is kept any more, also where this page hears late of what was kept before.
   */
  #follow = ({key}) => {
    if (key === this.#stored && this.before !== null && localStorage.getItem(key) !== null) {
      this.#lay(this.before, read(key));
    }
  };

  #add(step) {
    this.#documents.push(step.reduce(written, this.#documents.at(-1)));
    this.#steps.push(step);
  }

  #go(done) {
    this.#done = done;
    keep(this.#stored, {steps: this.#steps, done});
    this.#host.requestUpdate();
  }
}

function read(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key));
    return Array.isArray(kept?.steps) && Number.isInteger(kept.done) ? kept : {steps: [], done: 0};
  } catch {
    return {steps: [], done: 0};
  }
}

function keep(key, kept) {
  try {
    if (kept.steps.length === 0) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, JSON.stringify({steps: kept.steps, done: kept.done}));
    }
  } catch {
    // Where storage is forbidden or full the page itself still has it.
  }
}
