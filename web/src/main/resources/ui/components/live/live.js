// The strip above a plan whose run still looks for a better one: how far it is, and the better plan once it
// is there. Silent where the run has ended.

import {LitElement, css, html, nothing} from 'lit';
import {stopRun} from '../../lib/api.js';
import {openVersion} from '../../lib/current.js';
import {Following} from '../../lib/following.js';
import {Loading} from '../../lib/loading.js';
import {duration, figure} from '../../lib/numbers.js';
import {Onward} from '../../lib/onward.js';
import {problemText} from '../../lib/problems.js';
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
  };
  #following = new Following(this, {end: () => this.newest && openVersion(null)});
  #stopping = new Loading(this);

  constructor() {
    super();
    new Watching(this);
    new Onward(this, '.primary');
  }

  willUpdate(changed) {
    if (changed.has('run')) {
      this.#following.follow(this.run ?? null);
      this.#stopping.clear();
    }
  }

  render() {
    const {version: better, ended, latest} = this.#following;
    if (better !== null && ended && !this.newest) {
      return html`<div class="strip" role="status"><p>${t('live.better')}</p>
        <a class="button primary" href=${screenAddress(better, 'board')}>${t('live.show')}</a></div>`;
    }
    if (!this.run || ended || latest === null) {
      return nothing;
    }
    const {spentSeconds, plantsShort, score} = latest;
    return html`<div class="strip">
      <p>${t('live.searching', {time: duration(spentSeconds * 1000), short: figure(plantsShort), cost: figure(-score.soft)})}</p>
      <a class="button" href=${runAddress(this.run)}>${t('live.progress')}</a>
      ${this.#stopping.failed ? html`<span role="alert">${problemText(this.#stopping.problem)}</span>` : nothing}
      <button ?disabled=${this.#stopping.pending} @click=${() => this.#stopping.load(() => stopRun(this.run))}>${t('run.stop')}</button>
    </div>`;
  }
}

customElements.define('lt-live', Live);
