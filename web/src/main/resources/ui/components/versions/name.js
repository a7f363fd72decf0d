// A version's name, which whoever works with it may change in its place.

import {LitElement, css, html} from 'lit';
import {act} from '../../lib/acts.js';
import {nameVersion} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

const LONGEST = 200;

class VersionName extends LitElement {
  static styles = [look, css`
    b {
      overflow-wrap: anywhere;
    }
    button {
      min-height: 26px;
      padding: 0 0.5rem;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem;
    }
    input {
      flex: 1 1 9rem;
      min-width: 0;
    }
  `];
  static properties = {version: {attribute: false}, open: {state: true}};
  #naming = new Loading(this);

  constructor() {
    super();
    this.open = false;
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('version') && changed.get('version')?.id !== this.version.id) {
      this.open = false;
      this.#naming.clear();
    }
  }

  render() {
    const {name} = this.version;
    return this.open ? html`
      <form @submit=${this.#take} @keydown=${(event) => event.key === 'Escape' && this.#close()}>
        <input required maxlength=${LONGEST} aria-label=${t('versions.newName')} .value=${name} />
        <button class="primary" ?disabled=${this.#naming.pending}>${t('versions.rename')}</button>
        <button type="button" @click=${this.#close}>${t('versions.keepName')}</button>
        ${this.#naming.failed ? html`<span role="alert">${problemText(this.#naming.problem)}</span>` : ''}
      </form>` : html`
      <b>${name}</b> <button aria-label=${t('versions.renameOne', {name})} @click=${this.#open}>✎</button>`;
  }

  async #open() {
    this.open = true;
    await this.updateComplete;
    const input = this.renderRoot.querySelector('input');
    input.focus();
    input.select();
  }

  async #close() {
    this.open = false;
    await this.updateComplete;
    this.renderRoot.querySelector('button').focus();
  }

  async #take(event) {
    event.preventDefault();
    const name = event.target.querySelector('input').value.trim();
    const {version} = this;
    if (name !== '' && (await this.#naming.load(() => act(() => nameVersion(version.id, name))))) {
      this.#close();
    }
  }
}

customElements.define('lt-version-name', VersionName);
