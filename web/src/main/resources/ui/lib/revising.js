// A policy or a list that is opened, changed step by step, judged after each change and kept as its next version:
// what is the same on both screens.

import {preCheck} from './api.js';
import {getDocument, keepPolicy, keepRegistry} from './inputs.js';
import {Loading} from './loading.js';
import {Revision} from './revision.js';
import {go, inputsAddress} from './router.js';
import {say, t} from './text.js';

/** By what the readers call the document in a request: its screen, and how it is kept. */
const KINDS = {
  policy: {screen: 'policy', keep: (document, {policy}) => keepPolicy(document, policy)},
  registry: {screen: 'list', keep: (document, {policy, registry}) => keepRegistry(document, registry, policy)},
};

export class Revising {
  edits;
  opening;
  judging;
  keeping;
  /** The document that was opened beside it; null before, and where it cannot be read. */
  beside = null;
  /** What was kept, in words, until something is changed again; null for nothing. */
  kept = null;
  /** The place of a finding that no field shows; null for none. */
  nowhere = null;
  #host;
  #kind;
  #ways;
  #refs = {policy: null, registry: null};
  #judged = null;

  /**
   * The host is an element with the references of both documents as its properties `policy` and `registry`.
   *
   * @param kind which of them is revised
   * @param pause how many milliseconds somebody goes on typing before the server is asked
   * @param beside the kind of the document that is opened with it; null for none
   * @param lead leads to the field of a place; answers, at once or later, whether there is one
   */
  constructor(host, kind, {pause, beside = null, lead}) {
    this.#host = host;
    this.#kind = kind;
    this.#ways = {pause, beside, lead};
    this.edits = new Revision(host);
    this.opening = new Loading(host);
    this.judging = new Loading(host);
    this.keeping = new Loading(host);
    host.addController(this);
    host.addEventListener('keydown', (event) => historyKey(event, this));
  }

  /** What the readers call the document. */
  get kind() {
    return this.#kind;
  }

  /** The document as it is now; null until it is opened. */
  get document() {
    return this.opening.pending || this.opening.failed ? null : this.edits.document;
  }

  /** What the server says of it as it is now. */
  get findings() {
    return this.judging.failed ? this.judging.problem.findings ?? [] : this.judging.value?.findings ?? [];
  }

  hostUpdate() {
    const {policy, registry} = this.#host;
    if (policy !== this.#refs.policy || registry !== this.#refs.registry) {
      this.#refs = {policy, registry};
      this.#open();
    }
    const {document, done} = this.edits;
    if (document !== null && document !== this.#judged) {
      this.#judged = document;
      const both = {...this.#refs, [this.#kind]: document};
      this.judging.load((signal) => preCheck(both.policy, both.registry, signal), {keep: true, pause: done > 0 ? this.#ways.pause : 0});
    }
  }

  /** Does operations as one step. */
  change(operations) {
    this.kept = null;
    this.nowhere = null;
    this.edits.apply(operations);
  }

  /** Leads to the field of a place, or says that there is none. */
  async lead(place) {
    this.nowhere = await this.#ways.lead(place) ? null : place;
    this.#host.requestUpdate();
  }

  /**
   * Keeps the document as the next version of the one that was opened; answers with its reference, null where it is
   * not kept, or more was changed meanwhile.
   */
  async keep() {
    const {screen, keep} = KINDS[this.#kind];
    const {document, steps} = this.edits;
    const upload = await this.keeping.load(() => keep(document, this.#refs));
    if (!upload) {
      return null;
    }
    leaveField(); // what is being typed by now is a step, too
    const since = this.edits.takenOver(steps, this.#named(upload.ref));
    this.kept = t('revise.kept', {name: say(upload.title) || upload.documentId});
    go(this.#address(screen, upload.ref));
    return since === 0 ? upload.ref : null;
  }

  /** Keeps what was changed, and goes on to a new plan; with what was changed meanwhile the page stays. */
  async goOn() {
    const ref = this.edits.done > 0 ? await this.keep() : this.#refs[this.#kind];
    if (ref !== null) {
      go(this.#address('new', ref));
    }
  }

  async #open() {
    const {beside} = this.#ways;
    const refs = this.#refs;
    const ref = refs[this.#kind];
    this.keeping.clear(); // what is still being kept is another document
    const opened = await this.opening.load((signal) => Promise.all([
      getDocument(this.#kind, refs[this.#kind], signal),
      beside === null ? null : getDocument(beside, refs[beside], signal).catch(() => null),
    ]));
    if (opened) {
      this.beside = opened[1];
      this.edits.begin(this.#named(ref), opened[0]);
    }
  }

  /** What the browser keeps the steps of a reference under. */
  #named(ref) {
    return `${this.#kind}.${ref}`;
  }

  #address(screen, ref) {
    const refs = {...this.#refs, [this.#kind]: ref};
    return inputsAddress(screen, refs.policy, refs.registry);
  }
}

/** Leaves the field in which somebody types, wherever it is, so that what it holds is taken. */
function leaveField() {
  let field = document.activeElement;
  while (field?.shadowRoot?.activeElement) {
    field = field.shadowRoot.activeElement;
  }
  field?.blur();
}

/** The keys of undoing and doing again, outside of fields that have their own; what is being kept stays done. */
function historyKey(event, {edits, keeping}) {
  const key = event.key.toLowerCase();
  const again = key === 'y' || (key === 'z' && event.shiftKey);
  if (!(event.ctrlKey || event.metaKey) || !(again || key === 'z') || /^(INPUT|TEXTAREA)$/.test(event.composedPath()[0].tagName)) {
    return;
  }
  event.preventDefault();
  if (keeping.pending) {
    return;
  }
  if (again) {
    edits.redo();
  } else {
    edits.undo();
  }
}
