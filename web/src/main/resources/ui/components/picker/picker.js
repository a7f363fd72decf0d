// Picks a plant by a part of its name, code or town, as a combobox with a list (WAI-ARIA). It is a field of the form
// it stands in: its value is the plant's id.

import {LitElement, html, nothing} from 'lit';
import {nameIn, plantMeant, plantName, plantNamed} from '../../lib/scene.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {folded, hasWords} from '../../lib/words.js';
import {look} from '../../lib/look.js';
import {pickerLook} from './picker.css.js';

/** So many plants are offered at a time. */
const MOST = 50;
const NONE = -1;

class PlantPicker extends LitElement {
  static formAssociated = true;
  static shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};
  static styles = [look, pickerLook];
  static properties = {
    scene: {attribute: false},
    label: {attribute: false},
    /** The plant that is picked at first; null for none. */
    value: {attribute: false},
    chosen: {state: true},
    typed: {state: true},
    open: {state: true},
    active: {state: true},
  };
  #field = this.attachInternals();

  constructor() {
    super();
    Object.assign(this, {value: null, chosen: null, typed: null, open: false, active: NONE});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('value')) {
      Object.assign(this, {chosen: this.value, typed: null, open: false});
    }
  }

  updated() {
    const missing = this.chosen === null;
    this.#field.setFormValue(this.chosen);
    this.#field.setValidity(missing ? {valueMissing: true} : {}, missing ? t('picker.pick') : '', this.#input);
  }

  render() {
    const found = this.open ? this.#found() : [];
    const shown = found.slice(0, MOST);
    return html`
      <label for="typed">${this.label}</label>
      <input id="typed" role="combobox" autocomplete="off" placeholder=${t('picker.what')} .value=${this.typed ?? this.#named()}
        aria-autocomplete="list" aria-controls="found" aria-expanded=${this.open} aria-activedescendant=${this.active === NONE ? nothing : `plant-${this.active}`}
        @input=${this.#type} @keydown=${this.#key} @click=${() => (this.open = true)} @blur=${this.#leave} />
      <div class="list" ?hidden=${!this.open}>
        <ul id="found" role="listbox" aria-label=${this.label}>
          ${shown.map((plant, index) => html`
            <li id="plant-${index}" role="option" aria-selected=${index === this.active}
              @mousedown=${(event) => event.preventDefault()} @click=${() => this.#pick(plant)}>
              <b>${plantName(plant)}</b> <span class="soft">${plant.id} · ${nameIn(this.scene.towns, plant.town)}</span></li>`)}
        </ul>
        <p class="soft" role="status">${this.open ? this.#count(found.length) : nothing}</p>
      </div>`;
  }

  #count(n) {
    return n === 0 ? t('picker.none') : n > MOST ? t('picker.more', {n, most: MOST}) : t('picker.found', {n});
  }

  /** The plants that have every word typed; all where nothing was typed since one was picked. */
  #found() {
    const {plants} = this.scene.board;
    const typed = this.typed ?? '';
    return plants.filter((plant) => hasWords(wordsOf(plant, this.scene), typed));
  }

  #named() {
    const plant = this.scene.plants.get(this.chosen);
    return plant ? plantNamed(plant) : this.chosen ?? '';
  }

  #type(event) {
    const typed = event.target.value;
    const meant = plantMeant(this.scene, typed.trim());
    Object.assign(this, {typed, open: true, active: NONE, chosen: this.scene.plants.has(meant) ? meant : null});
  }

  #key(event) {
    const {key} = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      this.#move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && this.open && this.#offered() !== null) {
      event.preventDefault();
      this.#pick(this.#offered());
    } else if (key === 'Escape' && this.open) {
      event.preventDefault();
      this.open = false;
    }
  }

  async #move(by) {
    const shown = Math.min(this.#found().length, MOST);
    if (shown === 0) {
      return;
    }
    this.active = this.open && this.active !== NONE ? (this.active + by + shown) % shown : by > 0 ? 0 : shown - 1;
    this.open = true;
    await this.updateComplete;
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  /** The plant that Enter picks: the marked one, or the only one there is. */
  #offered() {
    const found = this.#found();
    return found[this.active] ?? (this.typed !== null && found.length === 1 ? found[0] : null);
  }

  #pick(plant) {
    Object.assign(this, {chosen: plant.id, typed: null, open: false, active: NONE});
  }

  /** What was typed so that only one plant has it means that plant. */
  #leave() {
    this.active = NONE;
    const only = this.open && this.typed?.trim() ? this.#offered() : null;
    if (this.chosen === null && only !== null) {
      this.#pick(only);
    } else {
      Object.assign(this, {open: false, typed: this.chosen === null ? this.typed : null});
    }
  }

  get #input() {
    return this.renderRoot.querySelector('input');
  }
}

const wordsOf = (plant, scene) =>
  folded([plant.id, plant.name?.zh, plant.name?.en, plant.town, nameIn(scene.towns, plant.town)].filter(Boolean).join(' '));

customElements.define('lt-plant-picker', PlantPicker);
