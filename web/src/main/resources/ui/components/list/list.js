// The enterprise list (名录) as a table of thousands of rows, edited cell by cell or by blocks of a spreadsheet, with
// the findings that its file would have. It is taken over as the list's next version.

import {LitElement, html, nothing} from 'lit';
import {preCheck} from '../../lib/api.js';
import {Revision} from '../../lib/revision.js';
import {getDocument, keepRegistry} from '../../lib/inputs.js';
import {Loading} from '../../lib/loading.js';
import {look, tables} from '../../lib/look.js';
import {problemText} from '../../lib/problems.js';
import {go, inputsAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {barView, historyKey} from '../editing/bar.view.js';
import {datesView} from '../editing/dates.view.js';
import {editingLook} from '../editing/editing.css.js';
import {byPlace} from '../editing/field.view.js';
import {changesOf} from './changes.js';
import {changesView} from './changes.view.js';
import {optionsOf} from './columns.js';
import {listLook} from './list.css.js';
import {oddView, townsView} from './others.view.js';
import './table.js';
import '../findings/findings.js';

/** How long somebody goes on typing before the server is asked. */
const PAUSE = 600;

/** What the readers call a list that a request carries. */
const FILE = 'registry';

class List extends LitElement {
  static styles = [look, tables, editingLook, listLook];
  static properties = {
    policy: {attribute: false},
    registry: {attribute: false},
    odd: {state: true},
    kept: {state: true},
  };
  #edits = new Revision(this);
  #opening = new Loading(this);
  #judging = new Loading(this);
  #keeping = new Loading(this);
  #terms = null;
  #judged = null;

  constructor() {
    super();
    Object.assign(this, {policy: null, registry: null, odd: null, kept: null});
    new Watching(this);
    this.addEventListener('keydown', (event) => historyKey(event, this.#edits));
  }

  willUpdate(changed) {
    if (changed.has('policy') || changed.has('registry')) {
      this.#open();
    }
    const {document} = this.#edits;
    if (document !== null && document !== this.#judged) {
      this.#judged = document;
      this.#judging.load((signal) => preCheck(this.policy, document, signal), {keep: true, pause: this.#edits.done > 0 ? PAUSE : 0});
    }
  }

  render() {
    const {document} = this.#edits;
    if (document === null || this.#opening.pending) {
      return this.#opening.failed ? html`<p class="problem" role="alert">${problemText(this.#opening.problem)}</p>` : html`<p>${t('app.loading')}</p>`;
    }
    const findings = this.#findings();
    const found = byPlace(findings.filter((each) => each.file === FILE));
    const options = optionsOf(document, this.#terms);
    const form = {document, found, change: (operations) => this.#change(operations), nameOf: (kind, id) => options[kind].find(([each]) => each === id)?.[1]};
    const changes = this.#edits.done === 0 ? [] : changesOf(this.#edits.before, document, options);
    return html`
      <div class="page">
        <div class="head">
          <h1>${t('nav.list')}</h1>
          <span>${say(document.title) || document.id} · <a href=${inputsAddress('policy', this.policy, this.registry)}>${t('nav.policy')}</a></span>
        </div>
        <p class="soft">${t('list.what')}</p>
        ${barView({
          edits: this.#edits, judging: this.#judging, keeping: this.#keeping, kept: this.kept,
          wrong: findings.filter((each) => each.severity === 'ERROR').length,
          words: {keep: t('list.keep'), keepAndGo: t('list.keepAndGo')},
        }, {keep: () => this.#keep(), goOn: () => this.#goOn(), forget: () => this.#edits.forget()})}
        ${changes.length === 0 ? nothing : changesView(changes)}
        <lt-list-table .registry=${document} .before=${this.#edits.before} .found=${found} .options=${options}
          @edit=${({detail}) => this.#change(detail)}></lt-list-table>
        ${findings.length === 0 ? nothing : html`
          <details class="findings" open><summary>${t('revise.findings')}</summary>
            <lt-findings .findings=${findings} .mends=${FILE} @mend=${(event) => this.#lead(event.detail.place)}></lt-findings>
            ${this.odd === null ? nothing : oddView(form, this.odd)}
          </details>`}
        <details class="card dates"><summary>${t('dates.title')}</summary>${datesView(form)}</details>
        <details class="card towns"><summary>${t('list.towns')}</summary>${townsView(form)}</details>
      </div>`;
  }

  /** What the server says of the list as it is now. */
  #findings() {
    return this.#judging.failed ? this.#judging.problem.findings ?? [] : this.#judging.value?.findings ?? [];
  }

  #change(operations) {
    this.kept = null;
    this.#edits.apply(operations);
  }

  async #open() {
    const {policy, registry} = this;
    const documents = await this.#opening.load((signal) => Promise.all([getDocument('registry', registry, signal), getDocument('policy', policy, signal)]));
    if (documents) {
      this.#terms = documents[1];
      this.#edits.begin(`registry.${registry}`, documents[0]);
    }
  }

  /** Leads to the cell of a place; what is in no cell becomes a field below. */
  #lead(place) {
    this.odd = this.renderRoot.querySelector('lt-list-table').lead(place) ? null : place;
  }

  /** Takes the list over as the next version of the one that was opened; answers with its reference. */
  async #keep() {
    const upload = await this.#keeping.load(() => keepRegistry(this.#edits.document, this.registry, this.policy));
    if (upload) {
      this.#edits.forget();
      this.kept = t('revise.kept', {name: say(upload.title) || upload.documentId});
      go(inputsAddress('list', this.policy, upload.ref));
    }
    return upload?.ref ?? null;
  }

  async #goOn() {
    const registry = this.#edits.done > 0 ? await this.#keep() : this.registry;
    if (registry !== null) {
      go(inputsAddress('new', this.policy, registry));
    }
  }
}

customElements.define('lt-list', List);
