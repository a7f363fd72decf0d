// What a component asks of the server: nothing yet, on its way, a value, or a problem. Only the newest question
// counts: one that is asked afterwards, or leaving the page, aborts the one before it, and whatever that one
// still comes to, a value or a failure, is dropped.

export class Loading {
  value = null;
  problem = null;
  #host;
  #asked = null;

  /** The host, an element or whatever has its addController and requestUpdate, is told of every change. */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether an answer is on its way. */
  get pending() {
    return this.#asked !== null;
  }

  /** Whether the newest question has failed. */
  get failed() {
    return this.problem !== null;
  }

  /**
   * Asks: `question` gets an AbortSignal and answers with a promise. The value comes back where it arrives and
   * still counts; undefined where it failed or comes too late.
   *
   * @param keep the value before stays until the new one is there, and outlives a failure
   * @param pause how many milliseconds to wait for a newer question before this one is sent
   * @param again after each outcome: in how many milliseconds to ask once more, keeping the value; null to end
   */
  async load(question, {keep = false, pause = 0, again = () => null} = {}) {
    this.cancel();
    const mine = (this.#asked = new AbortController());
    if (!keep) {
      Object.assign(this, {value: null, problem: null});
    }
    this.#host.requestUpdate();
    let outcome;
    try {
      if (pause > 0) {
        await later(pause, mine.signal);
      }
      outcome = {value: await question(mine.signal), problem: null};
    } catch (problem) {
      outcome = {problem};
    }
    if (mine.signal.aborted) {
      return undefined;
    }
    this.#asked = null;
    Object.assign(this, outcome);
    this.#host.requestUpdate();
    const next = again();
    if (next !== null) {
      this.load(question, {keep: true, pause: next, again});
    }
    return outcome.value;
  }

  /** Stops waiting for what is on its way; what is there already stays. */
  cancel() {
    this.#asked?.abort();
    this.#asked = null;
  }

  /** Forgets everything, as if nothing had been asked. */
  clear() {
    this.cancel();
    Object.assign(this, {value: null, problem: null});
    this.#host.requestUpdate();
  }

  /** An element that comes back to the page asks again itself. */
  hostDisconnected() {
    this.cancel();
  }
}

const later = (millis, signal) => new Promise((done, fail) => {
  const timer = setTimeout(done, millis);
  signal.addEventListener('abort', () => (clearTimeout(timer), fail(signal.reason)), {once: true});
});
