// What happens during the season, entered against a plan that is published: warnings, orders, revoked
// exemptions, regrades, a changed list. The impact stands beside it at once, before anything is solved; then
// three answers to choose from.

import {LitElement, html, nothing} from 'lit';
import {findAnswers, getEvents, getImpact, getPolicy, proveSituation} from '../../lib/api.js';
import {forgetDraft, keepDraft, lastDraft, readDraft} from '../../lib/draft.js';
import {problemText} from '../../lib/problems.js';
import {answersAddress, go} from '../../lib/router.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {eventsLook} from './events.css.js';
import {readEvents, saveEvents} from './file.js';
import {eventList} from './list.view.js';
import {situationOf} from './situation.js';
import {solveCard} from './solve.view.js';
import '../findings/findings.js';
import '../impact/impact.js';
import '../proofs/proofs.js';
import '../start/upload.js';
import './form.js';
import './regrades.js';

const PAUSE_MILLIS = 250;
const DEFAULT_SECONDS = 5;

class Events extends LitElement {
  static styles = [look, eventsLook];
  static properties = {
    scene: {attribute: false},
    zone: {state: true},
    draft: {state: true},
    registry: {state: true},
    regraded: {state: true},
    editing: {state: true},
    impact: {state: true},
    proofs: {state: true},
    seconds: {state: true},
    busy: {state: true},
    problem: {state: true},
  };
  #asked = null;
  #timer = null;

  constructor() {
    super();
    this.#clear();
    this.seconds = DEFAULT_SECONDS;
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('scene')) {
      this.#clear();
      this.#begin(this.scene.version);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  render() {
    const {scene, draft} = this;
    return html`
      <h2 class="hidden">${t('nav.events')}</h2>
      ${draft === null ? html`<div aria-live="polite">${this.#problem()}</div>
        <p>${this.problem ? html`<button @click=${() => this.#begin(scene.version)}>${t('app.again')}</button>` : t('app.loading')}</p>` : html`
        <div class="columns">
          <div class="left">${this.#entered()} ${this.#list()} ${solveCard(this, {
            asOf: (asOf) => this.#change({asOf}),
            seconds: (seconds) => (this.seconds = seconds),
            find: () => this.#find(),
          })}</div>
          <section class="card" aria-labelledby="impact">
            <h3 id="impact">${t('impact.title')}</h3>
            <div aria-live="polite">${this.#problem()}</div>
            ${this.impact ? html`<lt-impact .scene=${scene} .impact=${this.impact}></lt-impact>` : html`<p class="soft">${t(this.#isEmpty() ? 'impact.none' : 'impact.waiting')}</p>`}
            ${this.proofs?.some((proof) => proof.impossible) ? html`<lt-proofs .proofs=${this.proofs.filter((proof) => proof.impossible)}></lt-proofs>` : nothing}
          </section>
        </div>`}`;
  }

  #entered() {
    const {draft, editing, scene} = this;
    const lost = this.#missing().length;
    return html`
      <section class="card" aria-labelledby="entered">
        <h3 id="entered">${t('events.title')}</h3>
        ${lost > 0 ? html`<p class="row">${t('events.earlier', {n: lost})} <button @click=${() => this.#change({events: [...draft.events, ...this.#missing()]})}>${t('events.restore')}</button></p>` : nothing}
        ${draft.events.length === 0 ? html`<p class="soft">${t('events.none')}</p>`
          : eventList(draft.events, scene, {edit: (index) => this.#edit(index), remove: (index) => this.#remove(index)})}
        <lt-event-form .scene=${scene} .zone=${this.zone} .events=${draft.events} .event=${editing ?? null}
          @event-done=${(event) => this.#done(event.detail)}></lt-event-form>
        <p class="row">
          <label>${t('events.upload')} <input type="file" accept=".json" @change=${(event) => this.#upload(event.target)} /></label>
          <button ?disabled=${draft.events.length === 0} @click=${() => saveEvents(draft.events)}>${t('events.save')}</button>
          <button @click=${this.#again}>${t('events.again')}</button>
        </p>
      </section>`;
  }

  #list() {
    const {draft, scene} = this;
    return html`
      <section class="card" aria-labelledby="changed">
        <h3 id="changed">${t('regrade.title')}</h3>
        <lt-regrades .scene=${scene} .regrades=${draft.regrades} .told=${this.regraded}
          @regrades=${(event) => this.#change({regrades: event.detail})}></lt-regrades>
        <details>
          <summary>${t('events.newList')}</summary>
          <p class="soft">${t('events.newListWhat')}</p>
          <lt-upload kind="registry" .policy=${null} .upload=${this.registry}
            @uploaded=${(event) => ((this.registry = event.detail), this.#look())}></lt-upload>
        </details>
      </section>`;
  }

  #problem() {
    return this.problem === null ? nothing : html`
      <p class="problem" role="alert">${problemText(this.problem)}</p>
      ${this.problem.findings?.length > 0 ? html`<lt-findings .findings=${this.problem.findings}></lt-findings>` : nothing}`;
  }

  async #begin(version) {
    this.problem = null;
    try {
      const [policy, own] = await Promise.all([getPolicy(version.id), getEvents(version.id)]);
      if (version === this.scene.version) {
        this.zone = policy.timeZone ?? 'Asia/Shanghai';
        this.draft = readDraft(version) ?? {events: own.events, regrades: [], asOf: ''};
        this.#look();
      }
    } catch (problem) {
      if (version === this.scene.version) {
        this.problem = problem;
      }
    }
  }

  /** Events that were entered against another plan of this season and are not here. */
  #missing() {
    const ids = new Set(this.draft.events.map((event) => event.id));
    return (lastDraft(this.scene.version)?.events ?? []).filter((event) => !ids.has(event.id));
  }

  #edit(index) {
    this.editing = this.draft.events[index];
    this.updateComplete.then(() => this.renderRoot.querySelector('lt-event-form').renderRoot.querySelector('select').focus());
  }

  #remove(index) {
    if (this.editing === this.draft.events[index]) {
      this.editing = null;
    }
    this.#change({events: this.draft.events.filter((event, each) => each !== index)});
  }

  #done(event) {
    const {editing} = this;
    this.editing = null;
    if (event !== null) {
      this.#change({events: editing === null ? [...this.draft.events, event]
        : this.draft.events.map((each) => (each === editing ? event : each))});
    }
  }

  #change(change) {
    this.draft = {...this.draft, ...change};
    keepDraft(this.scene.version, this.draft);
    this.#look();
  }

  async #upload(input) {
    const file = input.files[0];
    if (!file) {
      return;
    }
    try {
      const events = await readEvents(file);
      const ids = new Set(events.map((event) => event.id));
      this.editing = null;
      this.#change({events: [...this.draft.events.filter((event) => !ids.has(event.id)), ...events]});
    } catch {
      this.problem = {code: 'not-json'};
    }
    input.value = '';
  }

  #again() {
    forgetDraft(this.scene.version);
    this.#clear();
    this.#begin(this.scene.version);
  }

  #isEmpty() {
    return this.draft.events.length === 0 && this.draft.regrades.length === 0 && this.registry === null;
  }

  /** Asks for the impact once the planner pauses; only the newest question counts. */
  #look() {
    clearTimeout(this.#timer);
    const mine = (this.#asked = Symbol());
    if (this.#isEmpty()) {
      Object.assign(this, {impact: null, proofs: null, problem: null, regraded: []});
      return;
    }
    this.#timer = setTimeout(async () => {
      try {
        const situation = await this.#situation();
        const [impact, check] = await Promise.all([getImpact(situation), proveSituation(situation)]);
        if (this.#asked === mine) {
          Object.assign(this, {impact, proofs: check.proofs, problem: null});
        }
      } catch (problem) {
        if (this.#asked === mine) {
          Object.assign(this, {impact: null, proofs: null, problem});
        }
      }
    }, PAUSE_MILLIS);
  }

  async #situation() {
    const {situation, regraded} = await situationOf(this.scene.version, this.draft, this.registry);
    this.regraded = regraded;
    return situation;
  }

  async #find() {
    this.busy = true;
    try {
      const limit = {termination: {spentLimit: `PT${Math.round(this.seconds)}S`}};
      const answers = await findAnswers({...(await this.#situation()), config: {run: limit}});
      go(answersAddress(answers.id));
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
  }

  #clear() {
    this.#asked = null;
    Object.assign(this, {zone: 'Asia/Shanghai', draft: null, registry: null, regraded: [], editing: null, impact: null,
      proofs: null, busy: false, problem: null});
  }
}

customElements.define('lt-events', Events);
