// A reactive controller: where a rendering takes away what the keyboard stands on, or an act puts that out of use for a
// while, the keyboard goes on with what stands there now. Else it would fall back to the beginning of the page.

export class Onward {
  #host;
  #next;
  #at = null;

  /** `next` selects what the keyboard goes on with where its place is gone: the first that can be used, else the screen. */
  constructor(host, next) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  hostUpdate() {
    this.#at = this.#host.renderRoot?.activeElement ?? (isNowhere() ? this.#at : null);
  }

  hostUpdated() {
    if (this.#at === null || !isNowhere()) {
      return;
    }
    if (!this.#at.isConnected) {
      this.#at = [...this.#host.renderRoot.querySelectorAll(this.#next)].find((each) => !each.disabled) ?? screenOf(this.#host);
    }
    this.#at?.focus();
  }
}

const isNowhere = () => document.activeElement === document.body;

/** The screen that an element stands in, through all components; null where it is on none. */
function screenOf(element) {
  for (let each = element; each; each = each.getRootNode().host) {
    const screen = each.closest('main');
    if (screen !== null) {
      return screen;
    }
  }
  return null;
}
