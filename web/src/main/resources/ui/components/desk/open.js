// From the board of a plan version to the desk: a working copy of it is made, or one that is open is gone on with.

import {LitElement, css, html, nothing} from 'lit';
import {act} from '../../lib/acts.js';
import {listCopies, makeCopy} from '../../lib/copies.js';
import {Loading} from '../../lib/loading.js';
import {shortMoment} from '../../lib/moments.js';
import {Once} from '../../lib/once.js';
import {problemText} from '../../lib/problems.js';
import {deskAddress, go} from '../../lib/router.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class DeskOpen extends LitElement {
  static styles = [look, css`
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.4rem;
      align-items: center;
    }
    select {
      max-width: 12rem;
    }
  `];
  static properties = {version: {attribute: false}};
  #open = new Loading(this);
  #making = new Loading(this);
  #once = new Once();

  constructor() {
    super();
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('version') && changed.get('version')?.id !== this.version.id) {
      this.#open.load((signal) => listCopies(this.version.id, signal));
    }
  }

  render() {
    const copies = (this.#open.value ?? []).filter(({keptAs}) => keptAs === undefined);
    const problem = this.#making.problem ?? this.#open.problem;
    return html`
      <button type="button" ?disabled=${this.#making.pending} @click=${this.#make}>${t('copies.make')}</button>
      ${copies.length === 0 ? nothing : html`
        <select aria-label=${t('copies.open')} @change=${(event) => go(deskAddress(event.target.value))}>
          <option value="" selected disabled>${t('copies.choose', {n: copies.length})}</option>
          ${copies.map(({id, author, changed, stepsDone}) => html`
            <option value=${id}>${t('copies.one', {author: author ?? id, when: shortMoment(changed), n: stepsDone})}</option>`)}
        </select>`}
      ${problem ? html`<span role="alert" class="chip bad">${problemText(problem)}</span>` : nothing}`;
  }

  async #make() {
    const copy = await this.#making.load(() => act(() => makeCopy(this.version.id, this.#once.keyOf(this.version.id))));
    if (copy) {
      this.#once.arrived();
      go(deskAddress(copy.id));
    }
  }
}

customElements.define('lt-desk-open', DeskOpen);
