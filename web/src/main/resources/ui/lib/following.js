// A run as its component sees it: followed from its beginning for as long as the component is on the page, so
// that a page which was closed finds everything again.

import {followRun} from './api.js';

export class Following {
  metadata = null;
  history = [];
  version = null;
  bound = null;
  lost = false;
  gone = false;
  ended = false;
  #host;
  #on;
  #stop = null;

  /** The host is drawn again with each report; `on.plan` and `on.end` are called besides. */
  constructor(host, on = {}) {
    this.#host = host;
    this.#on = on;
    host.addController(this);
  }

  /** The newest progress; null before the first. */
  get latest() {
    return this.history.at(-1) ?? null;
  }

  /** Whether it is waiting or searching, as far as was reported. */
  get solving() {
    return this.metadata?.status === 'SOLVING_ACTIVE' || this.metadata?.status === 'SOLVING_SCHEDULED';
  }

  /** Follows another run from its beginning; none for null. */
  follow(run) {
    this.hostDisconnected();
    Object.assign(this, {metadata: null, history: [], version: null, bound: null, lost: false, gone: false, ended: false});
    if (run !== null) {
      this.#stop = followRun(run, {
        status: (metadata) => this.#take({metadata, lost: false}),
        progress: (progress) => this.#progress(progress),
        plan: ({planVersion}) => {
          this.#take({version: planVersion});
          this.#on.plan?.();
        },
        bound: (bound) => this.#take({bound}),
        end: (metadata) => {
          this.#take({metadata, version: metadata.planVersion ?? this.version, ended: true});
          this.#on.end?.();
        },
        error: (closed) => this.#take({lost: !closed, gone: closed}),
      });
    }
  }

  hostDisconnected() {
    this.#stop?.();
    this.#stop = null;
  }

  /** A stream that begins again reports what is known already: that is left out. */
  #progress(progress) {
    if (this.latest === null || progress.spentSeconds >= this.latest.spentSeconds) {
      this.history.push(progress);
    }
    this.#take({lost: false});
  }

  #take(change) {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}
