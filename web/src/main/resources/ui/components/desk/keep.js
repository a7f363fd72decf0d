// Keeps the plan on the desk as a plan version with a name and a reason, and goes there; from then on it can be made
// the draft and be published.

import {LitElement, css, html, nothing} from 'lit';
import {act} from '../../lib/acts.js';
import {keepCopy} from '../../lib/copies.js';
import {Loading} from '../../lib/loading.js';
import {Once} from '../../lib/once.js';
import {problemText} from '../../lib/problems.js';
import {go, screenAddress} from '../../lib/router.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {dialogs} from '../../lib/dialogs.css.js';
import {look} from '../../lib/look.js';

const LONGEST_NAME = 200;
const LONGEST_REASON = 1000;

class DeskKeep extends LitElement {
  static styles = [look, dialogs, css`
    :host {
      display: inline-block;
    }
  `];
  static properties = {copy: {attribute: false}, open: {state: true}};
  #keeping = new Loading(this);
  #once = new Once();

  constructor() {
    super();
    this.open = false;
    new Watching(this);
  }

  render() {
    const {problem, pending} = this.#keeping;
    return html`
      <button class="primary" aria-haspopup="dialog" ?disabled=${this.copy.keptAs !== undefined} @click=${this.#show}>${t('keep.open')}</button>
      ${this.open ? html`
        <dialog aria-labelledby="title" @close=${() => (this.open = false)}>
          <h2 id="title">${t('keep.title')}</h2>
          <p class="soft">${t(this.copy.legal ? 'keep.what' : 'keep.notLegal')}</p>
          <form @submit=${this.#keep}>
            <label>${t('keep.name')} <input name="name" required maxlength=${LONGEST_NAME} .value=${t('keep.named', {name: this.copy.name})} autofocus /></label>
            <label>${t('keep.reason')} <textarea name="reason" rows="2" maxlength=${LONGEST_REASON}></textarea></label>
            ${problem ? html`<p role="alert">${problemText(problem)}</p>` : nothing}
            <p class="buttons"><button class="primary" ?disabled=${pending}>${t('keep.do')}</button>
              <button type="button" @click=${() => this.#dialog.close()}>${t('actor.leave')}</button></p>
          </form>
        </dialog>` : nothing}`;
  }

  async #show() {
    this.#keeping.clear();
    this.open = true;
    await this.updateComplete;
    this.#dialog.showModal();
  }

  async #keep(event) {
    event.preventDefault();
    const {name, reason} = event.target.elements;
    const kept = {name: name.value.trim(), ...(reason.value.trim() ? {reason: reason.value.trim()} : {})};
    const version = await this.#keeping.load(() => act(() => keepCopy(this.copy, kept, this.#once.keyOf([kept, this.copy.revision]))));
    if (version) {
      this.#once.arrived();
      go(screenAddress(version.id, 'board'));
    }
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }
}

customElements.define('lt-desk-keep', DeskKeep);
