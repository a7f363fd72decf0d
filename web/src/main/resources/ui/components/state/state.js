// Where a plan version stands on its way to publication, and the next step from there.

import {LitElement, css, html, nothing} from 'lit';
import {makeDraft} from '../../lib/acts.js';
import {getVersionState} from '../../lib/api.js';
import {current, onCurrent} from '../../lib/current.js';
import {Loading} from '../../lib/loading.js';
import {Onward} from '../../lib/onward.js';
import {problemText} from '../../lib/problems.js';
import {place, screenAddress} from '../../lib/router.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {stateChip} from './chip.view.js';

class State extends LitElement {
  static styles = [look, css`
    :host {
      display: contents;
    }
    button,
    .button {
      min-height: 26px;
      padding: 0 0.6rem;
    }
  `];
  static properties = {version: {attribute: false}};
  #state = new Loading(this);
  #making = new Loading(this);
  #seasons = null;

  constructor() {
    super();
    new Watching(this, onCurrent);
    new Onward(this, 'a, button');
  }

  willUpdate(changed) {
    const {seasons} = current();
    if (changed.has('version') || seasons !== this.#seasons) {
      this.#seasons = seasons;
      this.#state.load((signal) => getVersionState(this.version.id, signal), {keep: !changed.has('version')});
    }
  }

  render() {
    const state = this.#state.value?.standing.state;
    const problem = this.#making.problem ?? this.#state.problem;
    return html`
      ${state === undefined ? nothing : stateChip(this.#state.value.standing)}
      ${this.#step(state)}
      ${problem ? html`<span role="alert" class="chip bad">${problemText(problem)}</span>` : nothing}`;
  }

  #step(state) {
    if (state === undefined || state === 'PUBLISHED' || this.version.final === false) {
      return nothing;
    }
    if (place().screen?.name === 'publish') {
      return nothing; // the screen itself has every step
    }
    return state === 'DRAFT' || state === 'CHECKED'
      ? html`<a class="button" href=${screenAddress(this.version.id, 'publish')}>${t('publish.open')}</a>`
      : html`<button ?disabled=${this.#making.pending} @click=${this.#make}>${t('versions.makeDraft')}</button>`;
  }

  #make() {
    this.#making.load(() => makeDraft(this.version, current().seasons));
  }
}

customElements.define('lt-state', State);
