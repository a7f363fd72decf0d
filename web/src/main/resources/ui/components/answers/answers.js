// The answers to a warning side by side: the same rules with other weights, each with the figures to choose
// by, and the duties that each does not keep.

import {LitElement, css, html, nothing} from 'lit';
import {makeDraft} from '../../lib/acts.js';
import {getAnswers, getBoard, getVersion, listSeasons, stopRun} from '../../lib/api.js';
import {dayOf, longDay} from '../../lib/days.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {comparedAddress, go, screenAddress} from '../../lib/router.js';
import {sceneOf} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {betterIn, FIGURES, isBest} from './figures.js';
import {outcomeChip} from '../conflicts/outcome.view.js';
import '../conflicts/conflicts.js';
import '../shortfalls/shortfalls.js';

/** Whoever has asked waits for the first answers; afterwards there is something to read. */
const AGAIN_MILLIS = 200;
const IMPROVED_MILLIS = 1000;
const RETRY_MILLIS = 3000;
const NOT_FOUND = 404;
const SOLVING = new Set(['SOLVING_SCHEDULED', 'SOLVING_ACTIVE']);

class Answers extends LitElement {
  static styles = [look, tables, css`
    .page {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.9rem;
      margin-top: 1.1rem;
    }
    section {
      padding: 0.9rem 1.1rem;
      box-shadow: var(--shadow);
    }
    :host([within]) .page {
      margin-top: 0;
    }
    :host([within]) section {
      padding: 0;
      border: 0;
      box-shadow: none;
    }
    section > p {
      margin-bottom: 0.5rem;
    }
    .aim {
      border: 1px solid var(--accent);
    }
    td small {
      display: block;
      color: var(--ink-soft);
    }
    thead th {
      white-space: normal;
      min-width: 11rem;
      vertical-align: bottom;
    }
    thead th:first-child {
      min-width: 9rem;
    }
    .best {
      font-weight: 700;
    }
    td .button {
      margin: 0 0.3rem 0.3rem 0;
    }
    h2 {
      margin: 0.8rem 0 0.4rem;
    }
  `];
  /** `scene` names sectors, where whoever shows the answers has one; `within`: they are a part of another screen. */
  static properties = {
    answers: {attribute: false},
    scene: {attribute: false},
    within: {type: Boolean, reflect: true},
  };
  #found = new Loading(this);
  #stopping = new Loading(this);
  #choosing = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {scene: null, within: false});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('answers')) {
      this.#stopping.clear();
      this.#found.load((signal) => this.#read(signal), {again: () => this.#pause()});
    }
  }

  get set() {
    return this.#found.value?.set ?? null;
  }

  get #names() {
    return this.scene ?? this.#found.value?.scene ?? null;
  }

  render() {
    const {set} = this;
    const problem = this.#found.problem ?? this.#stopping.problem ?? this.#choosing.problem;
    return html`
      <div class="page">
        ${this.within ? html`<h3>${t('answers.title')}</h3>` : html`<h1>${t('answers.title')}</h1>`}
        ${problem ? html`<p role="alert">${problemText(problem)}</p>` : nothing}
        ${set === null ? (problem ? nothing : html`<p>${t('app.loading')}</p>`) : html`
          <section class="card">
            <p>${t('answers.explain', {day: longDay(dayOf(set.asOf))})}
              ${set.complete ? nothing : html`<button @click=${this.#stop}>${t('run.stop')}</button>`}</p>
            <p role="status" class="hidden">${t(set.complete ? 'answers.complete' : set.answers.some(({planVersion}) => planVersion) ? 'answers.first' : 'answers.working')}</p>
            <div class="table-frame" tabindex="0" role="region" aria-label=${t('answers.title')}>${this.#table(set.answers)}</div>
          </section>
          ${this.#impossible(set.answers)} ${this.#shortfalls(set.answers)}`}
      </div>`;
  }

  #table(answers) {
    return html`
      <table>
        <thead><tr><th scope="col">${t('answers.figure')}</th>${answers.map((answer) => html`<th scope="col">${t('answer.' + answer.kind)}</th>`)}</tr></thead>
        <tbody>
          <tr><th scope="row">${t('answers.legal')}</th>${answers.map((answer) => html`<td>${this.#legality(answer)}</td>`)}</tr>
          ${FIGURES.map((entry) => html`
            <tr><th scope="row">${t('answers.' + entry.key)}</th>${answers.map((answer) => html`<td>${this.#figure(entry, answer, answers)}</td>`)}</tr>`)}
          <tr><th scope="row">${t('answers.open')}</th>${answers.map((answer) => html`<td>${this.#ways(answer)}</td>`)}</tr>
        </tbody>
      </table>`;
  }

  /** Whether it is legal; what is shown of a run that has not ended may still become better. */
  #legality({status, feasible, legality, score, failure, planVersion}) {
    if (status === 'SOLVING_FAILED') {
      return html`<span class="chip bad">✕ ${say(failure)}</span>`;
    }
    if (score === undefined) {
      return html`<span class="chip warn">${SOLVING.has(status) ? `… ${t('status.' + status)}` : t('answers.notSearched')}</span>`;
    }
    return html`${outcomeChip(legality?.outcome ?? (feasible ? 'LEGAL' : undefined))}
      ${score.medium === 0 ? html`<span class="chip good">✓ ${t('summary.reserveHeld')}</span>` : html`<span class="chip warn">! ${t('answers.reserveLacks')}</span>`}
      ${SOLVING.has(status) ? html`<span class="chip warn">… ${t('answers.improving')}</span>` : nothing}
      <span class="soft">${this.#sameAs(planVersion)}</span>`;
  }

  /** Says so where one plan is the best for several aims. */
  #sameAs(version) {
    const {answers, complete} = this.set;
    const same = answers.filter((answer) => answer.planVersion === version);
    return complete && same.length > 1 ? t('answers.same', {names: same.map((answer) => t('answer.' + answer.kind)).join(' = ')}) : '';
  }

  #figure(entry, answer, answers) {
    if (!answer.figures) {
      return SOLVING.has(answer.status) ? '…' : '–';
    }
    const value = entry.of(answer);
    if (value === null) {
      return t(answer.figures.shareAsked && entry.key === 'firstDayReached' ? 'impact.never' : 'answers.noneAsked');
    }
    const best = isBest(entry, answer, answers);
    return html`<span class=${best ? 'best' : ''}>${entry.say(value, answer, this.#names)}</span> ${this.#aim(entry, answer, answers)} ${best ? html`<span class="chip good">${t('answers.best')}</span>` : nothing}`;
  }

  /** Marks the figure that an answer's name promises, and says which other answer is better in it. */
  #aim(entry, answer, answers) {
    if (entry.aim !== answer.kind) {
      return nothing;
    }
    const better = betterIn(entry, answer, answers);
    return html`<span class="chip aim">${t('answers.aim')}</span>
      ${better === null || !this.set.complete ? nothing : html`<small>${t('answers.beaten', {name: t('answer.' + better.kind)})}</small>`}`;
  }

  #ways({kind, planVersion}) {
    return planVersion === undefined ? '' : html`
      <button class="primary" ?disabled=${this.#choosing.pending} aria-label=${t('answers.publishOne', {name: t('answer.' + kind)})} @click=${() => this.#publish(planVersion)}>${t('answers.publish')}</button>
      <a class="button changes" href=${screenAddress(planVersion, 'changes')}>${t('answers.changes')}</a>
      <a class="button" href=${comparedAddress(planVersion, 'board', null)}>${t('nav.board')}</a>`;
  }

  /** Makes an answer the season's draft and goes on to where it is published. */
  async #publish(id) {
    const made = await this.#choosing.load(async () => makeDraft(await getVersion(id), await listSeasons()));
    if (made) {
      go(screenAddress(id, 'publish'));
    }
  }

  /** What cannot hold together holds for every answer, so it is told once. */
  #impossible(answers) {
    const proved = answers.find(({legality}) => legality?.outcome === 'IMPOSSIBLE');
    return proved === undefined ? nothing : html`
      <section class="card"><lt-conflicts .conflicts=${proved.legality.conflicts}></lt-conflicts></section>`;
  }

  #shortfalls(answers) {
    return answers.filter((answer) => answer.shortfalls?.length > 0).map((answer) => html`
      <section class="card">
        <details ?open=${answer === answers[0]}>
          <summary>${t('answers.shortfallsOf', {name: t('answer.' + answer.kind), n: answer.shortfalls.length})}</summary>
          <lt-shortfalls .scene=${this.#names} .shortfalls=${answer.shortfalls}></lt-shortfalls>
          ${answer.legality?.outcome === 'NONE_FOUND' ? html`<lt-conflicts .remaining=${answer.legality.remaining}></lt-conflicts>` : nothing}
        </details>
      </section>`);
  }

  /** The answers so far, and the scene in which their lines and sectors have names. */
  async #read(signal) {
    const set = await getAnswers(this.answers, signal);
    const version = set.answers.find((answer) => answer.planVersion)?.planVersion;
    const scene = this.#names ?? (version ? sceneOf(await getBoard(version, null, signal)) : null);
    return {set, scene};
  }

  /** Asks again until all are found; a moment without the server ends nothing. */
  #pause() {
    const {problem} = this.#found;
    if (this.set?.complete || problem?.status === NOT_FOUND) {
      return null;
    }
    return problem ? RETRY_MILLIS : this.set?.answers.every(({planVersion}) => planVersion) ? IMPROVED_MILLIS : AGAIN_MILLIS;
  }

  #stop() {
    const solving = this.set.answers.filter((answer) => SOLVING.has(answer.status));
    this.#stopping.load(() => Promise.all(solving.map((answer) => stopRun(answer.run))));
  }
}

customElements.define('lt-answers', Answers);
