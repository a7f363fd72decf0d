// A new plan: choose a sample or upload the policy and the list, see what was found and what can be proved,
// set a time limit, start. What is chosen can be edited first; an address may name what was edited already.

import {LitElement, html, nothing} from 'lit';
import {listSamples, openList, preCheck, startRun} from '../../lib/api.js';
import {dayOf, longDay} from '../../lib/days.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {Once} from '../../lib/once.js';
import {go, inputsAddress, runAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {startLook} from './start.css.js';
import {requestOf, sampleRef} from './request.js';
import '../confirm/confirm.js';
import '../conflicts/conflicts.js';
import '../findings/findings.js';
import '../mapping/mapping.js';
import '../proofs/proofs.js';
import '../readings/readings.js';
import './given.js';
import './upload.js';

class Start extends LitElement {
  static styles = [look, startLook];
  static properties = {
    /** References of a policy and a list that the address names; null for none. */
    givenPolicy: {attribute: false},
    givenRegistry: {attribute: false},
    way: {state: true},
    sample: {state: true},
    seed: {state: true},
    policy: {state: true},
    registry: {state: true},
    sent: {state: true},
    spot: {state: true},
    seconds: {state: true},
  };
  #samples = new Loading(this);
  #check = new Loading(this);
  #opening = new Loading(this);
  #run = new Loading(this);
  #once = new Once();

  constructor() {
    super();
    Object.assign(this, {givenPolicy: null, givenRegistry: null, way: 'sample', sample: null, seed: 0, policy: null, registry: null, source: null, sent: null, spot: null, seconds: 30});
    new Watching(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#begin();
  }

  willUpdate(changed) {
    if (changed.has('givenRegistry')) {
      this.#choose({way: this.givenRegistry === null ? 'sample' : 'given'});
    }
  }

  render() {
    const inputs = this.#inputs();
    const busy = [this.#samples, this.#check, this.#run].some((asked) => asked.pending);
    return html`
      <div class=${this.sent === null ? 'page' : 'page wide'}>
        <h1>${t('start.title')}</h1>
        ${this.#problem()}
        <section class="card" aria-labelledby="inputs">
          <h2 id="inputs">${t('start.inputs')}</h2>
          <div class="choice" role="group" aria-label=${t('start.inputs')}>
            ${[...(this.givenRegistry === null ? [] : ['given']), 'sample', 'upload'].map((way) => html`<button aria-pressed=${this.way === way} @click=${() => this.#choose({way})}>${t('start.' + way)}</button>`)}
          </div>
          ${this.way === 'given' ? html`<lt-given .policy=${this.givenPolicy} .registry=${this.givenRegistry}></lt-given>` : this.way === 'sample' ? this.#choices() : this.#uploads()}
          <p class="buttons">
            ${inputs ? ['policy', 'list'].map((screen) => html`<a class="button" href=${inputsAddress(screen, inputs.policy, inputs.registry)}>${t('start.edit.' + screen)}</a>`) : nothing}
            <a class="button" href="#/next">${t('nav.next')}</a>
          </p>
        </section>
        <section class="card" aria-labelledby="proofs">
          <h2 id="proofs" tabindex="-1">${t('proofs.title')}</h2>
          <div aria-live="polite">${this.#proofs()}</div>
        </section>
        <section class="card" aria-labelledby="readings">
          <h2 id="readings">${t('readings.title')}</h2>
          <lt-readings .policy=${inputs?.policy ?? null} .registry=${inputs?.registry ?? null}></lt-readings>
        </section>
        <section class="card" aria-labelledby="solve">
          <h2 id="solve">${t('start.solve')}</h2>
          <label>${t('start.seconds')}
            <input type="number" min="1" max="3600" .value=${String(this.seconds)} @input=${(event) => (this.seconds = Number(event.target.value))} /></label>
          <button class="primary" ?disabled=${busy || !inputs || !(this.seconds >= 1 && this.seconds <= 3600)} @click=${this.#ask}>${t('start.start')}</button>
          <p class="soft">${t('start.keeps')}</p>
          <lt-confirm @confirmed=${this.#start}></lt-confirm>
        </section>
      </div>`;
  }

  #problem() {
    const problem = [this.#samples, this.#check, this.#opening, this.#run].find((asked) => asked.failed)?.problem;
    return problem === undefined ? nothing : html`
      <p class="problem" role="alert">${problemText(problem)}</p>
      ${problem.findings?.length ? this.#found(problem.findings) : nothing}`;
  }

  #choices() {
    const samples = this.#samples.value;
    if (samples === null) {
      return this.#samples.failed ? nothing : html`<p>${t('app.loading')}</p>`;
    }
    return html`
      <fieldset class="samples"><legend class="hidden">${t('start.sample')}</legend>
        ${samples.map((sample) => html`
          <label class="sample">
            <input type="radio" name="sample" value=${sample.name} .checked=${this.sample === sample.name}
              @change=${() => this.#choose({sample: sample.name})} />
            <span><b>${say(sample.title) || sample.name}</b>
              <span class="soft">${sample.name} · ${t('start.size', sample)}</span>
              <span class="soft">${say(sample.policy)} · ${longDay(dayOf(sample.season.from))} – ${longDay(dayOf(sample.season.to))}</span></span>
          </label>`)}
      </fieldset>
      ${this.#sample()?.seeded ? html`
        <label>${t('start.seed')} <input type="number" min="0" step="1" .value=${String(this.seed)}
          @change=${(event) => this.#choose({seed: Math.max(0, Math.trunc(Number(event.target.value) || 0))})} /></label>` : nothing}`;
  }

  #uploads() {
    return html`
      <p class="soft">${t('start.uploadWhat')}</p>
      <div class="uploads">
        <lt-upload kind="policy" @uploaded=${(event) => this.#choose({policy: event.detail.upload, registry: null, sent: null})}></lt-upload>
        <lt-upload kind="registry" .policy=${this.#policyRef()} .upload=${this.registry} ?mendable=${this.sent === null}
          @uploaded=${({detail}) => (detail.upload === null ? this.#choose({registry: null, source: null, sent: null}) : this.#takeOver(detail))}
          @understood=${(event) => this.#choose({registry: null, sent: event.detail, spot: null})}
          @mend=${(event) => this.#choose({sent: this.source, spot: event.detail.place})}></lt-upload>
      </div>
      ${this.sent === null ? nothing : html`
        <lt-mapping .sent=${this.sent} .spot=${this.spot} @taken=${(event) => this.#takeOver(event.detail)} @left=${() => this.#choose({sent: null})}></lt-mapping>`}
      ${this.policy === null ? html`<p class="soft">${t('start.policyDefault')}</p>` : nothing}`;
  }

  #proofs() {
    if (!this.#inputs()) {
      return html`<p class="soft">${t('proofs.after')}</p>`;
    }
    const {value: check, failed} = this.#check;
    if (check === null) {
      return failed ? nothing : html`<p class="soft">${t('proofs.working')}</p>`;
    }
    // What a conflict tells with all its duties need not be told of one of them again.
    const told = new Set(check.conflicts.flatMap((conflict) => conflict.claims.map((claim) => claim.subject)));
    const proofs = check.proofs.filter((proof) => !proof.impossible || proof.code === 'reserve-unreachable' || !told.has(proof.subject));
    const conflicts = html`<lt-conflicts .conflicts=${check.conflicts}></lt-conflicts>`;
    return html`${conflicts}
      ${proofs.length > 0 || check.conflicts.length === 0 ? html`<lt-proofs .proofs=${proofs} ?bare=${check.conflicts.length > 0}></lt-proofs>` : nothing}
      ${check.findings.length > 0 ? this.#found(check.findings) : nothing}`;
  }

  /** Findings; those of a list that was uploaded lead to their fields. */
  #found(findings) {
    const mends = this.way === 'upload' && this.sent === null ? this.registry?.ref ?? null : null;
    return html`<lt-findings .findings=${findings} .mends=${mends} @mend=${(event) => this.#open(event.detail.place)}></lt-findings>`;
  }

  #sample() {
    return this.#samples.value?.find((sample) => sample.name === this.sample) ?? null;
  }

  #policyRef() {
    const first = this.#samples.value?.[0];
    return this.policy?.ref ?? (first ? sampleRef(first, 0) : null);
  }

  #inputs() {
    if (this.way === 'given') {
      return {policy: this.givenPolicy, registry: this.givenRegistry}; // the run is called as the list is
    }
    if (this.way === 'sample') {
      const sample = this.#sample();
      return sample && {policy: sampleRef(sample, this.seed), registry: sampleRef(sample, this.seed), name: sample.name};
    }
    return this.registry && {policy: this.#policyRef(), registry: this.registry.ref, name: this.registry.file};
  }

  async #begin() {
    const samples = await this.#samples.load(listSamples);
    if (samples) {
      this.sample ??= samples[0]?.name ?? null;
      this.#prove();
    }
  }

  #choose(change) {
    Object.assign(this, change);
    this.#run.clear();
    this.#prove();
  }

  /** Opens the list that is kept at a place, to be mended there. */
  async #open(place) {
    const sent = await this.#opening.load((signal) => openList(this.registry, this.#policyRef(), signal));
    if (sent) {
      this.#choose({sent, spot: place});
    }
  }

  /** Goes on with a list that can be used; what the reader does next stands below. */
  async #takeOver({upload, sent}) {
    this.#choose({registry: upload, source: sent, sent: null});
    await this.updateComplete;
    this.renderRoot.querySelector('#proofs').focus();
  }

  #prove() {
    const inputs = this.#inputs();
    if (inputs) {
      this.#check.load((signal) => preCheck(inputs.policy, inputs.registry, signal));
    } else {
      this.#check.clear();
    }
  }

  /** Starts, once grades that the policy does not know are confirmed. */
  #ask() {
    this.renderRoot.querySelector('lt-confirm').ask(this.#check.value?.findings ?? []);
  }

  async #start() {
    const request = requestOf(this.#inputs(), this.seconds);
    const run = await this.#run.load(() => startRun(request, this.#once.keyOf(request)));
    if (run) {
      this.#once.arrived();
      go(runAddress(run.metadata.id));
    }
  }
}

customElements.define('lt-start', Start);
