// Who acts, in the header: the name that goes with every act, and the question for it where an act demands one.

import {LitElement, css, html, nothing} from 'lit';
import {actor, askWith, onActor, setActor} from '../../lib/actor.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {dialogs} from '../../lib/dialogs.css.js';
import {look} from '../../lib/look.js';

const LONGEST = 100;

class Actor extends LitElement {
  static styles = [look, dialogs, css`
    button.name {
      max-width: 12rem;
      overflow: hidden;
      white-space: nowrap;
    }
  `];
  static properties = {open: {state: true}};
  #answer = null;

  constructor() {
    super();
    this.open = false;
    new Watching(this, onActor);
    askWith(() => this.#ask());
  }

  render() {
    return html`
      <button class="name" aria-haspopup="dialog" @click=${() => this.#ask()}>${actor() === '' ? t('actor.none') : t('actor.is', {name: actor()})}</button>
      ${this.open ? html`
        <dialog aria-labelledby="title" aria-describedby="what" @close=${this.#close}>
          <h2 id="title">${t('actor.title')}</h2>
          <p id="what" class="soft">${t('actor.what')}</p>
          <form method="dialog" @submit=${this.#take}>
            <label>${t('actor.name')} <input name="actor" required maxlength=${LONGEST} autocomplete="name" .value=${actor()} autofocus /></label>
            <p class="buttons"><button class="primary">${t('actor.take')}</button>
              <button type="button" @click=${() => this.#dialog.close()}>${t('actor.leave')}</button></p>
          </form>
        </dialog>` : nothing}`;
  }

  /** Opens the question; answers with whether there is a name once it is closed. */
  async #ask() {
    this.open = true;
    await this.updateComplete;
    this.#dialog.showModal();
    return new Promise((answer) => (this.#answer = answer));
  }

  #take(event) {
    const {value} = event.target.elements.actor;
    if (value.trim() === '') {
      event.preventDefault();
      return;
    }
    setActor(value);
    this.#answer?.(true);
    this.#answer = null;
  }

  /** An act that demands a name is not done where the question was left. */
  #close() {
    this.open = false;
    this.#answer?.(false);
    this.#answer = null;
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }
}

customElements.define('lt-actor', Actor);
