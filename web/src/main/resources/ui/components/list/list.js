// The enterprise list (名录) as a table of thousands of rows, edited cell by cell or by blocks of a spreadsheet, with
// the findings that its file would have. It is taken over as the list's next version.

import {LitElement, html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {look, tables} from '../../lib/look.js';
import {Revising} from '../../lib/revising.js';
import {inputsAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {datesView} from '../editing/dates.view.js';
import {editingLook} from '../editing/editing.css.js';
import {leadTo} from '../editing/field.view.js';
import {pageView} from '../editing/page.view.js';
import {changesOf} from './changes.js';
import {changesView} from './changes.view.js';
import {optionsOf} from './columns.js';
import {listLook} from './list.css.js';
import {servicesView} from './services.view.js';
import {sheetView} from './sheet.view.js';
import {townsView} from './towns.view.js';
import './table.js';

/** How long somebody goes on typing before the server is asked. */
const PAUSE = 600;

class List extends LitElement {
  static styles = [look, tables, editingLook, listLook];
  static properties = {
    policy: {attribute: false},
    registry: {attribute: false},
    plant: {state: true},
  };
  #revising = new Revising(this, 'registry', {pause: PAUSE, beside: 'policy', lead: (place) => this.#lead(place)});

  constructor() {
    super();
    Object.assign(this, {policy: null, registry: null, plant: 0});
    new Watching(this);
  }

  render() {
    const revising = this.#revising;
    const options = revising.document === null ? null : optionsOf(revising.document, revising.beside);
    return pageView(revising, {
      title: t('nav.list'),
      what: t('list.what'),
      beside: html`<a href=${inputsAddress('policy', this.policy, this.registry)}>${t('nav.policy')}</a>`,
      words: {keep: t('list.keep'), keepAndGo: t('list.keepAndGo')},
      first: (form) => html`
        ${revising.edits.done === 0 ? nothing : changesView(changesOf(revising.edits.before, form.document, options))}
        <lt-list-table .registry=${form.document} .before=${revising.edits.before} .found=${form.found} .options=${options}
          @edit=${({detail}) => form.change(detail)} @plant=${({detail}) => (this.plant = detail)} @sheet=${({detail}) => this.#lead(`/plants/${detail}/code`)}></lt-list-table>`,
      then: (form) => html`
        <details class="card sheet"><summary>${t('list.sheet', {name: plantName(form.document.plants?.[this.plant])})}</summary>
          ${keyed(this.plant, sheetView(form, this.plant, revising.beside))}</details>
        <details class="card services"><summary>${t('list.services')}</summary>${servicesView(form, spanOf(revising.beside.season))}</details>
        <details class="card dates"><summary>${t('dates.title')}</summary>${datesView({...form, nameOf: nameIn(options)})}</details>
        <details class="card towns"><summary>${t('list.towns')}</summary>${townsView(form)}</details>`,
    });
  }

  /** Leads to the cell of a place, or to its field below the table. */
  async #lead(place) {
    if (this.renderRoot.querySelector('lt-list-table').lead(place)) {
      return true;
    }
    const [, list, plant] = place.split('/');
    if (list === 'plants' && plant !== undefined) {
      this.plant = Number(plant);
      await this.updateComplete;
    }
    return leadTo(this.renderRoot, place);
  }
}

const plantName = (plant) => (plant === undefined ? '' : say(plant.name) || plant.id);
const spanOf = ({from, to}) => ({from, to});
const nameIn = (options) => (kind, id) => options[kind].find(([each]) => each === id)?.[1];

customElements.define('lt-list', List);
