// Names requests, so that one which is sent twice, by a second click or after a lost connection, starts nothing
// twice.

export class Once {
  #named = null;
  #key = null;

  /** The key of a request: the same as before where that has not arrived and asks for the same. */
  keyOf(request) {
    const named = JSON.stringify(request);
    if (named !== this.#named) {
      this.#named = named;
      this.#key = crypto.randomUUID?.() ?? String(Math.random()); // no UUIDs on a page without TLS
    }
    return this.#key;
  }

  /** It has arrived: whatever is asked next is something new. */
  arrived() {
    this.#named = null;
  }
}
