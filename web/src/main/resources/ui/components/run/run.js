// A solve as it happens: what is still missing, how the cost falls, how fast the search is; stop and keep
// the best, and go on from it.

import {LitElement, html, nothing} from 'lit';
import {continueRun, getRun, stopRun} from '../../lib/api.js';
import {openVersion} from '../../lib/current.js';
import {Following} from '../../lib/following.js';
import {Loading} from '../../lib/loading.js';
import {amountIn, duration, figure} from '../../lib/numbers.js';
import {Once} from '../../lib/once.js';
import {Onward} from '../../lib/onward.js';
import {problemText} from '../../lib/problems.js';
import {go, runAddress, screenAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {runLook} from './run.css.js';
import {secondsOf} from './limit.js';
import '../bound/bound.js';
import {outcomeChip} from '../conflicts/outcome.view.js';
import '../conflicts/conflicts.js';
import '../cost/cost.js';

const SPOKEN_EVERY = 5;

class Run extends LitElement {
  static styles = [look, runLook];
  static properties = {
    run: {attribute: false},
    first: {type: Boolean},
  };
  #following = new Following(this, {plan: () => this.first && openVersion(null)});
  #stopping = new Loading(this);
  #continuing = new Loading(this);
  #once = new Once();
  #ended = new Loading(this);

  constructor() {
    super();
    new Watching(this);
    new Onward(this, '.primary');
  }

  willUpdate(changed) {
    if (changed.has('run')) {
      this.#following.follow(this.run);
      this.#stopping.clear();
      this.#continuing.clear();
      this.#ended.clear();
    }
    const outcome = this.#following.metadata?.outcome;
    if (outcome && outcome !== 'LEGAL' && !this.#ended.pending && this.#ended.value === null && !this.#ended.failed) {
      this.#ended.load((signal) => getRun(this.run, signal));
    }
  }

  render() {
    const {metadata, history, latest, bound, lost, gone} = this.#following;
    const status = metadata?.status;
    const problem = gone ? {code: 'no-run'} : this.#stopping.problem ?? this.#continuing.problem;
    return html`
      <div class="page">
        <h1>${this.first ? t('run.firstTitle') : t('run.title', {name: metadata?.name ?? this.run})}</h1>
        <div class="card body">
          <div class="top">
            <span class="chip ${status === 'SOLVING_COMPLETED' ? 'good' : status === 'SOLVING_FAILED' ? 'bad' : 'warn'}">${t('status.' + (metadata?.interrupted ? 'interrupted' : status ?? 'unknown'))}</span>
            ${status === 'SOLVING_SCHEDULED' && metadata.waitingBefore > 0 ? html`<span>${t('run.waiting', {n: metadata.waitingBefore})}</span>` : nothing}
            ${lost ? html`<span role="status">${t('run.lost')}</span>` : nothing}
            <span class="spread"></span>
            ${this.#buttons()}
          </div>
          ${problem ? html`<p role="alert">${problemText(problem)}</p>` : nothing}
          ${metadata?.failure ? html`<p role="alert">${say(metadata.failure)}</p>` : nothing}
          ${metadata?.interrupted ? html`<p>${t(this.#following.version ? 'run.interrupted' : 'run.interruptedEarly')}</p>` : nothing}
          ${this.#bar(latest)} ${latest ? this.#figures(latest) : metadata?.interrupted ? nothing : html`<p class="soft">${t('run.beginning')}</p>`}
          ${metadata?.outcome ? this.#outcome(metadata.outcome) : nothing}
          ${bound === null ? nothing : html`<lt-bound .bound=${bound}></lt-bound>`}
          <lt-cost .history=${history}></lt-cost>
          <p class="hidden" role="status">${this.#spoken(latest)}</p>
        </div>
        <p class="soft">${t('start.keeps')}</p>
      </div>`;
  }

  /** Legal, none found yet, proved impossible: three things, and what is known of the last two. */
  #outcome(outcome) {
    const {conflicts = [], remaining = []} = this.#ended.value?.legality ?? {};
    return html`
      <p class="outcome">${outcomeChip(outcome)}</p>
      <lt-conflicts .conflicts=${conflicts} .remaining=${outcome === 'NONE_FOUND' ? remaining : []}></lt-conflicts>`;
  }

  #buttons() {
    const {metadata, solving, version} = this.#following;
    const halting = this.#stopping.pending || this.#stopping.value !== null;
    return html`
      ${solving ? html`<button ?disabled=${halting} @click=${this.#halt}>${t(halting ? 'run.stopping' : 'run.stop')}</button>` : nothing}
      ${metadata?.status === 'SOLVING_INCOMPLETE' ? html`<button ?disabled=${this.#continuing.pending} @click=${this.#goOn}>${t('run.continue')}</button>` : nothing}
      ${version ? html`<a class="button ${solving ? '' : 'primary'}" href=${screenAddress(version, 'board')}>${t(solving ? 'run.openSoFar' : 'run.open')}</a>` : nothing}`;
  }

  #bar(latest) {
    const {metadata, solving} = this.#following;
    const limit = secondsOf(metadata?.spentLimit);
    if (!limit || !solving) {
      return nothing;
    }
    const spent = Math.min(limit, latest?.spentSeconds ?? 0);
    return html`<progress max=${limit} value=${spent} aria-label=${t('run.time')}></progress>`;
  }

  #figures(latest) {
    const items = [
      ['run.plantsShort', figure(latest.plantsShort), latest.plantsShort === 0],
      ['run.reserve', amountIn('milli-line-days', latest.reserveShortfall), latest.reserveShortfall === 0],
      ['run.hard', figure(-latest.score.hard), latest.score.hard === 0],
      ['run.cost', figure(-latest.score.soft), null],
      ['run.speed', t('run.perSecond', {n: figure(latest.movesPerSecond)}), null],
      ['run.spent', duration(latest.spentSeconds * 1000), null],
    ];
    return html`<dl>${items.map(([key, value, good]) => html`
      <div class=${good === null ? '' : good ? 'good' : 'missing'}><dt>${t(key)}</dt><dd>${good ? '✓ ' : ''}${value}</dd></div>`)}</dl>`;
  }

  #spoken(latest) {
    if (!latest) {
      return '';
    }
    const every = this.#following.history.filter((progress) => progress.spentSeconds % SPOKEN_EVERY < 0.3).at(-1) ?? latest;
    return t('run.spoken', {
      time: duration(Math.round(every.spentSeconds) * 1000),
      short: figure(every.plantsShort),
      cost: figure(-every.score.soft),
    });
  }

  #halt() {
    this.#stopping.load(() => stopRun(this.run));
  }

  async #goOn() {
    const run = await this.#continuing.load(() => continueRun(this.run, this.#once.keyOf(this.run)));
    if (run) {
      this.#once.arrived();
      go(runAddress(run.metadata.id));
    }
  }
}

customElements.define('lt-run', Run);
