// A new plan: choose a sample or upload the policy and the list, see what was found and what can be proved,
// set a time limit, start.

import {LitElement, html, nothing} from 'lit';
import {listSamples, preCheck, startRun} from '../../lib/api.js';
import {dayOf, longDay} from '../../lib/days.js';
import {problemText} from '../../lib/problems.js';
import {go, runAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {startLook} from './start.css.js';
import {requestOf, sampleRef} from './request.js';
import '../findings/findings.js';
import '../proofs/proofs.js';
import '../readings/readings.js';
import './upload.js';

class Start extends LitElement {
  static styles = [look, startLook];
  static properties = {
    samples: {state: true},
    way: {state: true},
    sample: {state: true},
    seed: {state: true},
    policy: {state: true},
    registry: {state: true},
    seconds: {state: true},
    check: {state: true},
    busy: {state: true},
    problem: {state: true},
  };
  #key = crypto.randomUUID?.() ?? String(Math.random());

  constructor() {
    super();
    Object.assign(this, {samples: null, way: 'sample', sample: null, seed: 0, policy: null, registry: null,
      seconds: 30, check: null, busy: false, problem: null});
    new Watching(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#try(async () => {
      this.samples = await listSamples();
      this.sample ??= this.samples[0]?.name ?? null;
      await this.#preCheck();
    });
  }

  render() {
    return html`
      <div class="page">
        <h1>${t('start.title')}</h1>
        ${this.problem ? html`<p class="problem" role="alert">${problemText(this.problem)}</p>` : nothing}
        ${this.problem?.findings?.length ? html`<lt-findings .findings=${this.problem.findings}></lt-findings>` : nothing}
        <section class="card" aria-labelledby="inputs">
          <h2 id="inputs">${t('start.inputs')}</h2>
          <div class="choice" role="group" aria-label=${t('start.inputs')}>
            ${['sample', 'upload'].map((way) => html`<button aria-pressed=${this.way === way} @click=${() => this.#choose({way})}>${t('start.' + way)}</button>`)}
          </div>
          ${this.way === 'sample' ? this.#samples() : this.#uploads()}
        </section>
        <section class="card" aria-labelledby="proofs">
          <h2 id="proofs">${t('proofs.title')}</h2>
          <div aria-live="polite">${this.#proofs()}</div>
        </section>
        <section class="card" aria-labelledby="readings">
          <h2 id="readings">${t('readings.title')}</h2>
          <lt-readings .policy=${this.#inputs()?.policy ?? null} .registry=${this.#inputs()?.registry ?? null}></lt-readings>
        </section>
        <section class="card" aria-labelledby="solve">
          <h2 id="solve">${t('start.solve')}</h2>
          <label>${t('start.seconds')}
            <input type="number" min="1" max="3600" .value=${String(this.seconds)} @input=${(event) => (this.seconds = Number(event.target.value))} /></label>
          <button class="primary" ?disabled=${this.busy || !this.#inputs() || !(this.seconds >= 1 && this.seconds <= 3600)} @click=${this.#start}>${t('start.start')}</button>
          <p class="soft">${t('start.keeps')}</p>
        </section>
      </div>`;
  }

  #samples() {
    if (this.samples === null) {
      return html`<p>${t('app.loading')}</p>`;
    }
    return html`
      <fieldset class="samples"><legend class="hidden">${t('start.sample')}</legend>
        ${this.samples.map((sample) => html`
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
        <lt-upload kind="policy" @uploaded=${(event) => this.#choose({policy: event.detail, registry: null})}></lt-upload>
        <lt-upload kind="registry" .policy=${this.#policyRef()} .upload=${this.registry} @uploaded=${(event) => this.#choose({registry: event.detail})}></lt-upload>
      </div>
      ${this.policy === null ? html`<p class="soft">${t('start.policyDefault')}</p>` : nothing}`;
  }

  #proofs() {
    if (!this.#inputs()) {
      return html`<p class="soft">${t('proofs.after')}</p>`;
    }
    if (this.check === null) {
      return this.problem ? nothing : html`<p class="soft">${t('proofs.working')}</p>`;
    }
    return html`<lt-proofs .proofs=${this.check.proofs}></lt-proofs>
      ${this.check.findings.length > 0 ? html`<lt-findings .findings=${this.check.findings}></lt-findings>` : nothing}`;
  }

  #sample() {
    return this.samples?.find((sample) => sample.name === this.sample) ?? null;
  }

  #policyRef() {
    return this.policy?.ref ?? (this.samples?.[0] ? sampleRef(this.samples[0], 0) : null);
  }

  #inputs() {
    if (this.way === 'sample') {
      const sample = this.#sample();
      return sample && {policy: sampleRef(sample, this.seed), registry: sampleRef(sample, this.seed), name: sample.name};
    }
    return this.registry && {policy: this.#policyRef(), registry: this.registry.ref, name: this.registry.file};
  }

  #choose(change) {
    Object.assign(this, change, {check: null, problem: null});
    this.#try(() => this.#preCheck());
  }

  async #preCheck() {
    const inputs = this.#inputs();
    if (inputs) {
      const check = await preCheck(inputs.policy, inputs.registry);
      const now = this.#inputs();
      if (now?.policy === inputs.policy && now?.registry === inputs.registry) {
        this.check = check;
      }
    }
  }

  #start() {
    this.#try(async () => {
      const run = await startRun(requestOf(this.#inputs(), this.seconds), this.#key);
      go(runAddress(run.metadata.id));
    });
  }

  async #try(action) {
    this.busy = true;
    try {
      await action();
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('lt-start', Start);
