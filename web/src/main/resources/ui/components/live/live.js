// The strip above a plan whose run still looks for a better one: how far it is, and the better plan once it
// is there. Silent where the run has ended.

import {LitElement, css, html, nothing} from 'lit';
import {followRun, stopRun} from '../../lib/api.js';
import {openVersion} from '../../lib/current.js';
import {duration, figure} from '../../lib/numbers.js';
import {runAddress, screenAddress} from '../../lib/router.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class Live extends LitElement {
  static styles = [look, css`
    .strip {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 1rem;
      align-items: center;
      margin-top: 0.7rem;
      padding: 0.4rem 0.8rem;
      background: var(--accent-soft);
      border-radius: var(--radius);
    }
    .strip p {
      flex: 1 1 16rem;
    }
  `];
  static properties = {
    run: {attribute: false},
    newest: {type: Boolean},
    progress: {state: true},
    better: {state: true},
    ended: {state: true},
  };
  #stop = null;

  constructor() {
    super();
    this.#clear();
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('run')) {
      this.#unfollow();
      this.#clear();
      if (this.run) {
        this.#follow();
      }
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unfollow();
  }

  render() {
    if (this.better !== null && this.ended && !this.newest) {
      return html`<div class="strip" role="status"><p>${t('live.better')}</p>
        <a class="button primary" href=${screenAddress(this.better, 'board')}>${t('live.show')}</a></div>`;
    }
    if (!this.run || this.ended || this.progress === null) {
      return nothing;
    }
    const {spentSeconds, plantsShort, score} = this.progress;
    return html`<div class="strip">
      <p>${t('live.searching', {time: duration(spentSeconds * 1000), short: figure(plantsShort), cost: figure(-score.soft)})}</p>
      <a class="button" href=${runAddress(this.run)}>${t('live.progress')}</a>
      <button @click=${() => stopRun(this.run)}>${t('run.stop')}</button>
    </div>`;
  }

  #follow() {
    this.#stop = followRun(this.run, {
      progress: (progress) => (this.progress = progress),
      plan: ({planVersion}) => (this.better = planVersion),
      end: () => {
        this.ended = true;
        if (this.newest) {
          openVersion(null);
        }
      },
    });
  }

  #unfollow() {
    this.#stop?.();
    this.#stop = null;
  }

  #clear() {
    this.progress = null;
    this.better = null;
    this.ended = false;
  }
}

customElements.define('lt-live', Live);
