// A solve as it happens: what is still missing, how the cost falls, how fast the search is; stop and keep
// the best. The stream begins at the run's beginning, so closing the page loses nothing.

import {LitElement, html, nothing} from 'lit';
import {followRun, stopRun} from '../../lib/api.js';
import {openVersion} from '../../lib/current.js';
import {amountIn, duration, figure} from '../../lib/numbers.js';
import {problemText} from '../../lib/problems.js';
import {screenAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {runLook} from './run.css.js';
import {secondsOf} from './limit.js';
import '../cost/cost.js';

const SPOKEN_EVERY = 5;

class Run extends LitElement {
  static styles = [look, runLook];
  static properties = {
    run: {attribute: false},
    first: {type: Boolean},
    metadata: {state: true},
    history: {state: true},
    version: {state: true},
    lost: {state: true},
    problem: {state: true},
    stopping: {state: true},
  };
  #stop = null;

  constructor() {
    super();
    this.#clear();
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('run')) {
      this.#unfollow();
      this.#clear();
      this.#follow();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unfollow();
  }

  render() {
    const status = this.metadata?.status;
    const latest = this.history.at(-1) ?? null;
    return html`
      <div class="page">
        <h1>${this.first ? t('run.firstTitle') : t('run.title', {name: this.metadata?.name ?? this.run})}</h1>
        <div class="card body">
          <div class="top">
            <span class="chip ${status === 'SOLVING_COMPLETED' ? 'good' : status === 'SOLVING_FAILED' ? 'bad' : 'warn'}">${t('status.' + (status ?? 'unknown'))}</span>
            ${status === 'SOLVING_SCHEDULED' && this.metadata.waitingBefore > 0 ? html`<span>${t('run.waiting', {n: this.metadata.waitingBefore})}</span>` : nothing}
            ${this.lost ? html`<span role="status">${t('run.lost')}</span>` : nothing}
            <span class="spread"></span>
            ${this.#buttons(status)}
          </div>
          ${this.problem ? html`<p role="alert">${problemText(this.problem)}</p>` : nothing}
          ${this.metadata?.failure ? html`<p role="alert">${say(this.metadata.failure)}</p>` : nothing}
          ${this.#bar(latest)} ${latest ? this.#figures(latest) : html`<p class="soft">${t('run.beginning')}</p>`}
          <lt-cost .history=${this.history}></lt-cost>
          <p class="hidden" role="status">${this.#spoken(latest)}</p>
        </div>
        <p class="soft">${t('start.keeps')}</p>
      </div>`;
  }

  #buttons(status) {
    const solving = status === 'SOLVING_ACTIVE' || status === 'SOLVING_SCHEDULED';
    return html`
      ${solving ? html`<button ?disabled=${this.stopping} @click=${this.#halt}>${t(this.stopping ? 'run.stopping' : 'run.stop')}</button>` : nothing}
      ${this.version ? html`<a class="button ${solving ? '' : 'primary'}" href=${screenAddress(this.version, 'board')}>${t(solving ? 'run.openSoFar' : 'run.open')}</a>` : nothing}`;
  }

  #bar(latest) {
    const limit = secondsOf(this.metadata?.spentLimit);
    const ended = !['SOLVING_ACTIVE', 'SOLVING_SCHEDULED'].includes(this.metadata?.status);
    if (!limit || ended) {
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
    const every = this.history.filter((progress) => progress.spentSeconds % SPOKEN_EVERY < 0.3).at(-1) ?? latest;
    return t('run.spoken', {
      time: duration(Math.round(every.spentSeconds) * 1000),
      short: figure(every.plantsShort),
      cost: figure(-every.score.soft),
    });
  }

  async #halt() {
    this.stopping = true;
    try {
      await stopRun(this.run);
    } catch (problem) {
      this.problem = problem;
    }
  }

  #follow() {
    this.#stop = followRun(this.run, {
      status: (metadata) => {
        this.metadata = metadata;
        this.lost = false;
      },
      progress: (progress) => {
        this.lost = false;
        const before = this.history.at(-1);
        if (!before || progress.spentSeconds >= before.spentSeconds) {
          this.history.push(progress);
          this.requestUpdate();
        }
      },
      plan: ({planVersion}) => {
        this.version = planVersion;
        if (this.first) {
          openVersion(null);
        }
      },
      end: (metadata) => {
        this.metadata = metadata;
        this.version = metadata.planVersion ?? this.version;
      },
      error: (closed) => {
        this.lost = !closed;
        if (closed) {
          this.problem = {code: 'no-run'};
        }
      },
    });
  }

  #unfollow() {
    this.#stop?.();
    this.#stop = null;
  }

  #clear() {
    Object.assign(this, {metadata: null, history: [], version: null, lost: false, problem: null, stopping: false});
  }
}

customElements.define('lt-run', Run);
