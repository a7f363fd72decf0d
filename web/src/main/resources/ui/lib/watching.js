// A reactive controller: the host is drawn again when something it watches changes, and stops watching when
// it leaves the page.

import {onLanguage} from './text.js';

export class Watching {
  #host;
  #sources;
  #stops = [];

  /** Watches the language and the given sources, each a function (callback) => stop. */
  constructor(host, ...sources) {
    this.#host = host;
    this.#sources = [onLanguage, ...sources];
    host.addController(this);
  }

  hostConnected() {
    this.#stops = this.#sources.map((source) => source(() => this.#host.requestUpdate()));
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#stops.forEach((stop) => stop());
    this.#stops = [];
  }
}
