// How wide the column of names is: as the window allows, or as the reader has drawn it, which the browser keeps.

import {nameWidth} from './measures.js';

const STORED_AS = 'lunting.names';
const LEAST = 90;
const STEP = 16;
/** The days keep so much of the window. */
const DAYS_KEEP = 0.35;

export class Names {
  #host;
  #chosen = kept();
  #drag = null;

  constructor(host) {
    this.#host = host;
  }

  /** The width in a space so wide. */
  width(space) {
    return this.#chosen === null ? nameWidth(space) : this.#within(this.#chosen, space);
  }

  /** What the separator listens to; `space` is how wide the board is. */
  separator(space) {
    return {
      least: LEAST,
      most: this.#most(space),
      down: (event) => {
        event.preventDefault();
        event.target.setPointerCapture(event.pointerId);
        this.#drag = this.width(space) - event.clientX;
      },
      move: (event) => this.#drag !== null && this.#take(this.#drag + event.clientX, space),
      up: () => (this.#drag = null),
      key: (event) => {
        const by = {ArrowLeft: -STEP, ArrowRight: STEP}[event.key];
        if (by !== undefined) {
          event.preventDefault();
          this.#take(this.width(space) + by, space);
        }
      },
    };
  }

  #take(width, space) {
    this.#chosen = this.#within(Math.round(width), space);
    try {
      localStorage.setItem(STORED_AS, this.#chosen);
    } catch {
      // Not remembered; it holds until the page is closed.
    }
    this.#host.requestUpdate();
  }

  #within(width, space) {
    return Math.min(Math.max(width, LEAST), this.#most(space));
  }

  #most(space) {
    return Math.max(LEAST, Math.round(space * (1 - DAYS_KEEP)));
  }
}

function kept() {
  try {
    return Number(localStorage.getItem(STORED_AS)) || null;
  } catch {
    return null;
  }
}
