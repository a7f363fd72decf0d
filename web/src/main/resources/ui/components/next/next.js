// A new season begun from last year's in three steps: the policy with its dates a year later, the list with the days
// of its plants, and what can be proved of both; then they are kept, and can be solved.

import {LitElement, html, nothing} from 'lit';
import {listVersions, preCheck} from '../../lib/api.js';
import {openingId} from '../../lib/current.js';
import {Revision} from '../../lib/revision.js';
import {getDocument, keepPolicy, keepRegistry} from '../../lib/inputs.js';
import {Loading} from '../../lib/loading.js';
import {look, tables} from '../../lib/look.js';
import {carried, policyLater, registryLater} from '../../lib/nextseason.js';
import {problemText} from '../../lib/problems.js';
import {go, inputsAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {editingLook} from '../editing/editing.css.js';
import {byPlace} from '../editing/field.view.js';
import {nextLook} from './next.css.js';
import {listStep, policyStep, proofStep} from './steps.view.js';

const PAUSE = 400;
const STEPS = ['policy', 'list', 'check'];

class Next extends LitElement {
  static styles = [look, tables, editingLook, nextLook];
  static properties = {
    version: {attribute: false},
    step: {state: true},
    confirmed: {state: true},
  };
  #versions = new Loading(this);
  #opening = new Loading(this);
  #checking = new Loading(this);
  #keeping = new Loading(this);
  #policy = new Revision(this);
  #registry = new Revision(this);
  #checked = [];
  #kept = null;

  constructor() {
    super();
    Object.assign(this, {version: null, step: 0, confirmed: false});
    new Watching(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#versions.load(listVersions);
  }

  willUpdate(changed) {
    if (changed.has('version')) {
      this.#open();
    }
    const documents = [this.#policy.document, this.#registry.document];
    if (!documents.includes(null) && documents.some((each, index) => each !== this.#checked[index])) {
      this.#checked = documents;
      this.#checking.load((signal) => preCheck(...documents, signal), {keep: true, pause: PAUSE});
    }
  }

  render() {
    const versions = seasonsIn(this.#versions.value ?? [], this.version);
    return html`
      <div class="page">
        <h1>${t('nav.next')}</h1>
        <p class="soft">${t('nextSeason.what')}</p>
        ${versions.length === 0 ? html`<p>${t(this.#versions.pending ? 'app.loading' : 'nextSeason.none')}</p>` : html`
          <label>${t('nextSeason.from')}
            <select class="from" @change=${(event) => (this.version = event.target.value)}>${versions.map((each) => html`
              <option value=${each.id} .selected=${each.id === this.version}>${say(each.policy.title) || each.policy.id} · ${say(each.registry.title) || each.registry.id}</option>`)}
            </select></label>`}
        ${this.#problem()}
        ${this.#isOpen ? this.#steps() : nothing}
      </div>`;
  }

  /** Whether the documents of the season that is chosen are there; until then those of another one may be. */
  get #isOpen() {
    return !this.#opening.pending && !this.#opening.failed && this.#policy.document !== null && this.#registry.document !== null;
  }

  #problem() {
    const problem = this.#opening.problem ?? this.#keeping.problem;
    return problem === null ? nothing : html`<p class="problem" role="alert">${problemText(problem)}</p>`;
  }

  #steps() {
    const check = this.#checking;
    const findings = check.failed ? check.problem.findings ?? [] : check.value?.findings ?? [];
    const form = (edits, file) => ({
      document: edits.document, before: edits.before, found: byPlace(findings.filter((each) => each.file === file)),
      change: (operations) => ((this.confirmed = false), edits.apply(operations)),
    });
    const wrong = (file) => findings.filter((each) => each.severity === 'ERROR' && (file === null || each.file === file)).length;
    return html`
      <ol class="steps" aria-label=${t('nextSeason.steps')}>${STEPS.map((step, index) => html`
        <li><button aria-current=${index === this.step ? 'step' : nothing} ?disabled=${this.#keeping.pending || (index > this.step && (index === 2 && !this.confirmed))} @click=${() => this.#go(index)}>${index + 1} ${t('nextSeason.step.' + step)}</button></li>`)}</ol>
      <section class="card part" aria-labelledby="step">
        <h2 id="step" tabindex="-1">${t('nextSeason.step.' + STEPS[this.step])}</h2>
        ${this.step === 0 ? policyStep(form(this.#policy, 'policy')) : nothing}
        ${this.step === 1 ? listStep(form(this.#registry, 'registry'), {
          carried: carried(this.#registry.before).length, season: this.#policy.document.season,
          confirmed: this.confirmed, onConfirm: (confirmed) => (this.confirmed = confirmed),
        }) : nothing}
        ${this.step === 2 ? proofStep({check, findings}) : nothing}
        <p class="buttons">
          ${this.step > 0 ? html`<button ?disabled=${this.#keeping.pending} @click=${() => this.#go(this.step - 1)}>${t('nextSeason.back')}</button>` : nothing}
          ${this.step < 2 ? html`
            <button class="primary on" ?disabled=${this.step === 1 && !this.confirmed} @click=${() => this.#go(this.step + 1)}>${t('nextSeason.on')}</button>
            ${wrong(STEPS[this.step] === 'policy' ? 'policy' : 'registry') > 0 ? html`<span class="chip bad">${t('nextSeason.wrong')}</span>` : nothing}` : html`
            <button class="primary on" ?disabled=${check.pending || this.#keeping.pending || wrong(null) > 0} @click=${this.#keep}>${t('nextSeason.keep')}</button>`}
        </p>
      </section>`;
  }

  async #go(step) {
    this.step = step;
    await this.updateComplete;
    this.renderRoot.querySelector('#step').focus();
  }

  /** Opens last season's documents; what was typed of the next one before goes on, else its dates are a year later. */
  async #open() {
    this.#keeping.clear(); // what is still being kept is another season
    if (this.version === null) {
      this.version = await this.#opening.load((signal) => openingId(signal)) ?? null;
      return;
    }
    const ref = `plan-versions/${this.version}`;
    const documents = await this.#opening.load((signal) => Promise.all(['policy', 'registry'].map((kind) => getDocument(kind, ref, signal))));
    if (documents) {
      [[this.#policy, 'policy', policyLater], [this.#registry, 'registry', registryLater]].forEach(([edits, kind, later], index) => {
        edits.begin(`next.${kind}.${ref}`, documents[index]);
        if (edits.done === 0) {
          edits.apply(later(documents[index]));
        }
      });
      Object.assign(this, {step: 0, confirmed: false});
    }
  }

  /** Keeps both; what is solved next stands on the page of a new plan. */
  async #keep() {
    const ref = `plan-versions/${this.version}`;
    const [policy, registry] = [this.#policy.document, this.#registry.document];
    const kept = await this.#keeping.load(async () => {
      const policyRef = await this.#keepPolicy(policy, ref);
      return [policyRef, (await keepRegistry(registry, ref, policyRef)).ref];
    });
    if (kept) {
      this.#policy.forget();
      this.#registry.forget();
      go(inputsAddress('new', ...kept));
    }
  }

  /** Keeps a policy; where its list was refused afterwards, it is there already. */
  async #keepPolicy(document, previous) {
    if (this.#kept?.document !== document) {
      this.#kept = {document, ref: (await keepPolicy(document, previous)).ref};
    }
    return this.#kept.ref;
  }
}

/** The newest version of each season, of one of them that which is chosen. */
function seasonsIn(versions, chosen) {
  const ordered = [...versions.toReversed().filter((each) => each.id !== chosen), ...versions.filter((each) => each.id === chosen)];
  return [...new Map(ordered.map((each) => [`${each.policy.id}/${each.registry.id}`, each])).values()].toReversed();
}

customElements.define('lt-next', Next);
