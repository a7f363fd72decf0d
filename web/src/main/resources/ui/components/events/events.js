// What happens during the season, entered against a plan that is published: warnings, orders, revoked
// exemptions. The impact stands beside it at once, before anything is solved; then three answers to choose from.

import {LitElement, html, nothing} from 'lit';
import {findAnswers, getEvents, getImpact, getPolicy, proveSituation} from '../../lib/api.js';
import {dayOf, longDay} from '../../lib/days.js';
import {forgetDraft, keepDraft, readDraft} from '../../lib/draft.js';
import {problemText} from '../../lib/problems.js';
import {answersAddress, go} from '../../lib/router.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {eventsLook} from './events.css.js';
import {eventsFile} from './kinds.js';
import {eventList} from './list.view.js';
import '../findings/findings.js';
import '../impact/impact.js';
import '../proofs/proofs.js';
import './form.js';

const PAUSE_MILLIS = 250;
const DEFAULT_SECONDS = 5;

class Events extends LitElement {
  static styles = [look, eventsLook];
  static properties = {
    scene: {attribute: false},
    zone: {state: true},
    draft: {state: true},
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
      ${draft === null ? html`<p>${t('app.loading')}</p>` : html`
        <div class="columns">
          <div class="left">${this.#entered()} ${this.#solve()}</div>
          <section class="card" aria-labelledby="impact">
            <h3 id="impact">${t('impact.title')}</h3>
            <div aria-live="polite">${this.#problem()}</div>
            ${this.impact ? html`<lt-impact .scene=${scene} .impact=${this.impact}></lt-impact>` : html`<p class="soft">${t(draft.events.length === 0 ? 'impact.none' : 'impact.waiting')}</p>`}
            ${this.proofs?.some((proof) => proof.impossible) ? html`<lt-proofs .proofs=${this.proofs.filter((proof) => proof.impossible)}></lt-proofs>` : nothing}
          </section>
        </div>`}`;
  }

  #entered() {
    const {draft, editing, scene} = this;
    return html`
      <section class="card" aria-labelledby="entered">
        <h3 id="entered">${t('events.title')}</h3>
        ${draft.events.length === 0 ? html`<p class="soft">${t('events.none')}</p>`
          : eventList(draft.events, scene, {edit: (index) => this.#edit(index), remove: (index) => this.#remove(index)})}
        <lt-event-form .scene=${scene} .zone=${this.zone} .events=${draft.events} .event=${editing === null ? null : draft.events[editing]}
          @event-done=${(event) => this.#done(event.detail)}></lt-event-form>
        <p class="row">
          <label>${t('events.upload')} <input type="file" accept=".json" @change=${(event) => this.#upload(event.target)} /></label>
          <button ?disabled=${draft.events.length === 0} @click=${this.#save}>${t('events.save')}</button>
          <button @click=${this.#again}>${t('events.again')}</button>
        </p>
      </section>`;
  }

  #solve() {
    const settled = this.impact !== null && this.impact.feasible && this.impact.score.medium === 0;
    return html`
      <section class="card" aria-labelledby="solve">
        <h3 id="solve">${t('answers.find')}</h3>
        <div class="row">
          <label>${t('events.asOf')} <input type="date" .value=${this.draft.asOf} @change=${(event) => this.#change({asOf: event.target.value})} /></label>
          <label>${t('events.seconds')} <input type="number" min="1" max="600" .value=${String(this.seconds)} @input=${(event) => (this.seconds = Number(event.target.value))} /></label>
        </div>
        <p class="soft">${this.impact ? t('events.asOfIs', {day: longDay(dayOf(this.impact.asOf))}) : t('events.asOfWhat')}</p>
        ${settled ? html`<p><span class="chip good">✓ ${t('answers.needless')}</span></p>` : nothing}
        <button class="primary" ?disabled=${this.busy || this.impact === null || settled || !(this.seconds >= 1 && this.seconds <= 600)} @click=${this.#find}>${t('answers.start')}</button>
      </section>`;
  }

  #problem() {
    return this.problem === null ? nothing : html`
      <p class="problem" role="alert">${problemText(this.problem)}</p>
      ${this.problem.findings?.length > 0 ? html`<lt-findings .findings=${this.problem.findings}></lt-findings>` : nothing}`;
  }

  async #begin(version) {
    try {
      const [policy, own] = await Promise.all([getPolicy(version.id), getEvents(version.id)]);
      if (version === this.scene.version) {
        this.zone = policy.timeZone ?? 'Asia/Shanghai';
        this.draft = readDraft(version) ?? {events: own.events, asOf: ''};
        this.#look();
      }
    } catch (problem) {
      this.problem = problem;
      this.draft ??= {events: [], asOf: ''};
    }
  }

  #edit(index) {
    this.editing = index;
    this.updateComplete.then(() => this.renderRoot.querySelector('lt-event-form').renderRoot.querySelector('select').focus());
  }

  #remove(index) {
    this.editing = null;
    this.#change({events: this.draft.events.filter((event, each) => each !== index)});
  }

  #done(event) {
    const events = [...this.draft.events];
    if (event !== null) {
      const old = this.editing ?? events.findIndex((each) => each.id === event.id);
      events.splice(old < 0 ? events.length : old, old < 0 ? 0 : 1, event);
    }
    this.editing = null;
    this.#change({events});
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
      const {events} = JSON.parse(await file.text());
      const ids = new Set(events.map((event) => event.id));
      this.editing = null;
      this.#change({events: [...this.draft.events.filter((event) => !ids.has(event.id)), ...events]});
    } catch {
      this.problem = {code: 'not-json'};
    }
    input.value = '';
  }

  #save() {
    const file = new Blob([JSON.stringify(eventsFile(this.draft.events), null, 2) + '\n'], {type: 'application/json'});
    const link = Object.assign(document.createElement('a'), {href: URL.createObjectURL(file), download: `events.json`});
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }

  #again() {
    forgetDraft(this.scene.version);
    this.#clear();
    this.#begin(this.scene.version);
  }

  /** Asks for the impact once the planner pauses; only the newest question counts. */
  #look() {
    clearTimeout(this.#timer);
    const mine = (this.#asked = Symbol());
    if (this.draft.events.length === 0) {
      Object.assign(this, {impact: null, proofs: null, problem: null});
      return;
    }
    this.#timer = setTimeout(async () => {
      const situation = this.#situation();
      try {
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

  #situation() {
    return {
      baseline: `plan-versions/${this.scene.version.id}`,
      events: eventsFile(this.draft.events),
      asOf: this.draft.asOf || undefined,
    };
  }

  async #find() {
    this.busy = true;
    try {
      const limit = {termination: {spentLimit: `PT${Math.round(this.seconds)}S`}};
      const answers = await findAnswers({...this.#situation(), config: {run: limit}});
      go(answersAddress(answers.id));
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
  }

  #clear() {
    Object.assign(this, {zone: 'Asia/Shanghai', draft: null, editing: null, impact: null, proofs: null, busy: false, problem: null});
  }
}

customElements.define('lt-events', Events);
