// What happens during the season, entered against a plan that is published: warnings, orders, revoked
// exemptions, regrades, a changed list. The impact stands beside it at once, before anything is solved; then
// three answers to choose from, each as soon as it is found.

import {LitElement, html, nothing} from 'lit';
import {findAnswers, getEvents, getPolicy} from '../../lib/api.js';
import {forgetDraft, keepDraft, readDraft} from '../../lib/draft.js';
import {Loading} from '../../lib/loading.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {eventsLook} from './events.css.js';
import {asOfAfter} from './acts.js';
import {outlookCard, problemBox} from './outlook.view.js';
import {outlookOf, situationOf} from './situation.js';
import {isSettled, solveCard} from './solve.view.js';
import '../answers/answers.js';
import '../confirm/confirm.js';
import '../start/upload.js';
import './entered.js';
import './regrades.js';

const PAUSE_MILLIS = 250;
const DEFAULT_SECONDS = 5;

class Events extends LitElement {
  static styles = [look, eventsLook];
  static properties = {
    scene: {attribute: false},
    draft: {state: true},
    registry: {state: true},
    seconds: {state: true},
  };
  #known = new Loading(this);
  #outlook = new Loading(this);
  #answers = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {draft: null, registry: null, seconds: DEFAULT_SECONDS});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('scene')) {
      this.#begin();
    }
  }

  render() {
    return html`<h2 class="hidden">${t('nav.events')}</h2> ${this.draft === null ? this.#waiting() : this.#columns()}`;
  }

  #waiting() {
    return html`
      <div aria-live="polite">${problemBox(this.#known.problem)}</div>
      <p>${this.#known.failed ? html`<button @click=${this.#begin}>${t('app.again')}</button>` : t('app.loading')}</p>`;
  }

  #columns() {
    const {scene, draft, seconds} = this;
    const impact = this.#outlook.failed ? null : this.#outlook.value?.impact ?? null;
    return html`
      <div class="columns">
        <div class="left">
          <lt-entered .scene=${scene} .zone=${this.#known.value.zone} .events=${draft.events}
            @events-change=${(event) => this.#happened(event.detail)} @again=${this.#again}></lt-entered>
          ${this.#list()}
          ${solveCard({scene, draft, impact, seconds, busy: this.#answers.pending}, {
            asOf: (asOf) => this.#change({asOf, typed: asOf !== ''}),
            seconds: (seconds) => (this.seconds = seconds),
            find: () => this.#confirm.ask(impact.findings),
          })}
          <lt-confirm @confirmed=${this.#find}></lt-confirm>
        </div>
        <div class="right">
          ${draft.answers ? html`<section class="card"><lt-answers .answers=${draft.answers} .scene=${scene} within></lt-answers></section>` : nothing}
          ${outlookCard({scene, outlook: this.#outlook, problem: this.#outlook.problem ?? this.#answers.problem, empty: this.#isEmpty()})}
        </div>
      </div>`;
  }

  #list() {
    const {draft, scene} = this;
    return html`
      <section class="card" aria-labelledby="changed">
        <h3 id="changed">${t('regrade.title')}</h3>
        <lt-regrades .scene=${scene} .regrades=${draft.regrades} .told=${this.#outlook.value?.regraded ?? []}
          @regrades=${(event) => this.#change({regrades: event.detail})}></lt-regrades>
        <details>
          <summary>${t('events.newList')}</summary>
          <p class="soft">${t('events.newListWhat')}</p>
          <lt-upload kind="registry" .policy=${null} .upload=${this.registry}
            @uploaded=${(event) => ((this.registry = event.detail.upload), this.#change({}))}></lt-upload>
        </details>
      </section>`;
  }

  /** Begins with what was entered before and not solved, else with the events that the plan knows. */
  async #begin() {
    const {version} = this.scene;
    Object.assign(this, {draft: null, registry: null});
    this.#outlook.clear();
    this.#answers.clear();
    const known = await this.#known.load((signal) => knownOf(version.id, signal));
    if (known) {
      this.draft = readDraft(version) ?? {events: known.events, regrades: [], asOf: '', answers: null};
      this.#look();
    }
  }

  #again() {
    forgetDraft(this.scene.version);
    this.#begin();
  }

  /**
   * Takes the events as they are now. An act says from which day on the plan can change; whatever is made known
   * later puts that off, unless the planner has typed the day.
   */
  #happened({asOf, ...change}) {
    const {draft} = this;
    const {zone} = this.#known.value;
    const told = change.events.filter(({issued}) => issued).map(({issued}) => asOfAfter(issued, zone));
    const follows = draft.typed || draft.asOf === '' ? draft.asOf : [draft.asOf, ...told].sort().at(-1);
    this.#change({...change, asOf: asOf ?? follows, typed: asOf === undefined && draft.typed === true});
  }

  /** Takes what was entered; answers to what stood before it go. */
  #change({find = false, ...change}) {
    this.#keep({answers: null, ...change});
    this.#look(find);
  }

  #keep(change) {
    this.draft = {...this.draft, ...change};
    keepDraft(this.scene.version, this.draft);
  }

  #isEmpty() {
    return this.draft.events.length === 0 && this.draft.regrades.length === 0 && this.registry === null;
  }

  /** Asks for the impact once the planner pauses; where answers are wanted at once, for these too. */
  async #look(find = false) {
    this.#answers.clear();
    if (this.#isEmpty()) {
      this.#outlook.clear();
      return;
    }
    // The list of the plan in force was confirmed when that was solved, so that its answers need not wait.
    const atOnce = find && this.registry === null && this.draft.regrades.length === 0;
    if (atOnce) {
      this.#find();
    }
    const outlook = await this.#outlook.load((signal) => outlookOf(this.#entered(), signal), {keep: true, pause: find ? 0 : PAUSE_MILLIS});
    if (find && outlook && isSettled(outlook.impact)) {
      this.#keep({answers: null});
    } else if (find && outlook && !atOnce) {
      this.#confirm.ask(outlook.impact.findings);
    }
  }

  /** All that is entered against the plan. */
  #entered() {
    const {scene: {version}, draft, registry} = this;
    return {version, own: this.#known.value.events, draft, registry};
  }

  get #confirm() {
    return this.renderRoot.querySelector('lt-confirm');
  }

  async #find() {
    const run = {termination: {spentLimit: `PT${Math.round(this.seconds)}S`}};
    const answers = await this.#answers.load(async () => {
      const {situation} = await situationOf(this.#entered());
      return findAnswers({...situation, config: {run}});
    });
    if (answers) {
      this.#keep({answers: answers.id});
      await this.updateComplete;
      this.renderRoot.querySelector('lt-answers')?.scrollIntoView({block: 'nearest'}); // on a phone they lie far below
    }
  }
}

/** What a plan version knows: the events it was made with, and the zone in which its moments are local. */
async function knownOf(version, signal) {
  const [policy, {events}] = await Promise.all([getPolicy(version, signal), getEvents(version, signal)]);
  return {events, zone: policy.timeZone ?? 'Asia/Shanghai'};
}

customElements.define('lt-events', Events);
