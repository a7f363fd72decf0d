// The bound of a plan version; where it has none, one is proved for whoever asks, and told while it improves.

import {LitElement, css, html, nothing} from 'lit';
import {getBound, proveBound} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import './bound.js';

const AGAIN_MILLIS = 500;

class Proving extends LitElement {
  static styles = [look, css`
    p {
      margin: 0.4rem 0 0;
    }
  `];
  static properties = {version: {attribute: false}};
  #found = new Loading(this);
  #asking = new Loading(this);

  constructor() {
    super();
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('version')) {
      this.#asking.clear();
      this.#look(false);
    }
  }

  render() {
    const {value} = this.#found;
    const problem = this.#found.problem ?? this.#asking.problem;
    if (value === null) {
      return problem ? html`<p role="alert">${problemText(problem)}</p>` : html`<p>${t('app.loading')}</p>`;
    }
    const {bound, proving} = value;
    return html`
      ${bound === undefined && proving ? nothing : html`<lt-bound .bound=${bound ?? null}></lt-bound>`}
      <p role="status">${proving ? t('bound.proving') : nothing}</p>
      ${bound === undefined && !proving && this.version.feasible ? html`
        <p><button ?disabled=${this.#asking.pending} @click=${this.#prove}>${t('bound.prove')}</button> <span class="soft">${t('bound.proveWhat')}</span></p>` : nothing}
      ${problem ? html`<p role="alert">${problemText(problem)}</p>` : nothing}`;
  }

  #look(keep) {
    this.#found.load((signal) => getBound(this.version.id, signal), {keep, again: () => (this.#found.value?.proving ? AGAIN_MILLIS : null)});
  }

  async #prove() {
    if (await this.#asking.load(() => proveBound(this.version.id))) {
      this.#look(true);
    }
  }
}

customElements.define('lt-proving', Proving);
