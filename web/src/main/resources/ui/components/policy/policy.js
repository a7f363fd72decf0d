// The policy (政策口径) in the page: its clauses beside the rules that come of them, each value a field, each reading
// chosen with a click where its price stands. What the page does not show stays as it is.

import {LitElement, html, nothing} from 'lit';
import {preCheck} from '../../lib/api.js';
import {Revision} from '../../lib/revision.js';
import {getDocument, keepPolicy} from '../../lib/inputs.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {go, inputsAddress} from '../../lib/router.js';
import {look, tables} from '../../lib/look.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {barView, historyKey} from '../editing/bar.view.js';
import {editingLook} from '../editing/editing.css.js';
import {byPlace, leadTo} from '../editing/field.view.js';
import {clausesView} from './clauses.view.js';
import {industriesView} from './industries.view.js';
import {kilnsView} from './kilns.view.js';
import {policyLook} from './policy.css.js';
import {daysView, gradesView, publicationView, readingsView, seasonView, weightsView} from './settings.view.js';
import '../findings/findings.js';

/** How long somebody goes on typing before the server is asked. */
const PAUSE = 400;

/** What the readers call a policy that a request carries. */
const FILE = 'policy';

class Policy extends LitElement {
  static styles = [look, tables, editingLook, policyLook];
  static properties = {
    policy: {attribute: false},
    registry: {attribute: false},
    nowhere: {state: true},
    kept: {state: true},
  };
  #edits = new Revision(this);
  #opening = new Loading(this);
  #judging = new Loading(this);
  #keeping = new Loading(this);
  #judged = null;

  constructor() {
    super();
    Object.assign(this, {policy: null, registry: null, nowhere: null, kept: null});
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
      this.#judging.load((signal) => preCheck(document, this.registry, signal), {keep: true, pause: this.#edits.done > 0 ? PAUSE : 0});
    }
  }

  render() {
    const {document} = this.#edits;
    if (document === null || this.#opening.pending) {
      return this.#opening.failed ? html`<p class="problem" role="alert">${problemText(this.#opening.problem)}</p>` : html`<p>${t('app.loading')}</p>`;
    }
    const findings = this.#findings();
    const form = {document, found: byPlace(findings.filter((each) => each.file === FILE)), change: (operations) => this.#change(operations)};
    return html`
      <div class="page">
        <div class="head">
          <h1>${t('policy.title')}</h1>
          <span>${say(document.title) || document.id} · <a href=${inputsAddress('list', this.policy, this.registry)}>${t('nav.list')}</a></span>
        </div>
        <p class="soft">${t('policy.what')}</p>
        ${barView({
          edits: this.#edits, judging: this.#judging, keeping: this.#keeping, kept: this.kept,
          wrong: findings.filter((each) => each.severity === 'ERROR').length,
          words: {keep: t('policy.keep'), keepAndGo: t('policy.keepAndGo')},
        }, {keep: () => this.#keep(), goOn: () => this.#goOn(), forget: () => this.#edits.forget()})}
        ${findings.length === 0 ? nothing : html`
          <details class="findings" open><summary>${t('revise.findings')}</summary>
            <lt-findings .findings=${findings} .mends=${FILE} @mend=${(event) => this.#lead(event.detail.place)}></lt-findings>
            ${this.nowhere === null ? nothing : html`<p role="status">${t('revise.nowhere', {place: this.nowhere})}</p>`}
          </details>`}
        ${seasonView(form)}
        ${readingsView(form, this.registry, (reading, option) => this.#change([{at: `/readings/${reading}`, put: option}]))}
        ${industriesView(form)}
        ${kilnsView(form)}
        ${gradesView(form)}
        ${weightsView(form)}
        ${daysView(form)}
        ${publicationView(form)}
        ${clausesView(form)}
      </div>`;
  }

  /** What the server says of the policy as it is now. */
  #findings() {
    return this.#judging.failed ? this.#judging.problem.findings ?? [] : this.#judging.value?.findings ?? [];
  }

  #change(operations) {
    this.kept = null;
    this.nowhere = null;
    this.#edits.apply(operations);
  }

  async #open() {
    const ref = this.policy;
    const document = await this.#opening.load((signal) => getDocument('policy', ref, signal));
    if (document) {
      this.#edits.begin(`policy.${ref}`, document);
    }
  }

  #lead(place) {
    this.nowhere = leadTo(this.renderRoot, place) ? null : place;
  }

  /** Keeps the policy as the next version of the one that was opened; answers with its reference. */
  async #keep() {
    const upload = await this.#keeping.load(() => keepPolicy(this.#edits.document, this.policy));
    if (upload) {
      this.#edits.forget();
      this.kept = t('revise.kept', {name: say(upload.title) || upload.documentId});
      go(inputsAddress('policy', upload.ref, this.registry));
    }
    return upload?.ref ?? null;
  }

  async #goOn() {
    const policy = this.#edits.done > 0 ? await this.#keep() : this.policy;
    if (policy !== null) {
      go(inputsAddress('new', policy, this.registry));
    }
  }
}

customElements.define('lt-policy', Policy);
