// What the checker says of the plan: every rule with its level, clause and amount, and where it is broken.

import {LitElement, html, nothing} from 'lit';
import {getLegality, getResponse, getVerdict} from '../../lib/api.js';
import {dayOf, longDay} from '../../lib/days.js';
import {Loading} from '../../lib/loading.js';
import {amountIn, figure} from '../../lib/numbers.js';
import {problemText} from '../../lib/problems.js';
import {plantAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {verdictLook} from './verdict.css.js';
import {subjectOf} from '../../lib/subject.js';
import {outcomeChip} from '../conflicts/outcome.view.js';
import '../bound/proving.js';
import '../conflicts/conflicts.js';
import '../rule/rule.js';
import '../shortfalls/shortfalls.js';

const LEVELS = ['HARD', 'MEDIUM', 'SOFT'];
const FIRST = 50;

class Verdict extends LitElement {
  static styles = [look, tables, verdictLook];
  static properties = {
    scene: {attribute: false},
    opened: {state: true},
    all: {state: true},
  };
  #verdict = new Loading(this);
  #legality = new Loading(this);
  #lacking = new Loading(this);

  constructor() {
    super();
    this.opened = new Set();
    this.all = new Set();
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('scene')) {
      this.#verdict.load((signal) => getVerdict(this.scene.version.id, signal));
      this.#legality.load((signal) => (this.scene.version.feasible ? null : getLegality(this.scene.version.id, signal)));
      this.#lacking.load((signal) => (this.scene.version.score.medium === 0 ? [] : lacking(this.scene.version.id, signal)));
    }
  }

  render() {
    const {value: verdict, problem} = this.#verdict;
    if (problem !== null) {
      return html`<p role="alert">${problemText(problem)}</p>`;
    }
    if (verdict === null) {
      return html`<p aria-live="polite">${t('app.loading')}</p>`;
    }
    return html`
      ${this.#headline(verdict)} ${verdict.feasible ? nothing : this.#possible()} ${verdict.score.medium === 0 ? nothing : this.#lacks()} ${this.#proved()}
      ${LEVELS.map((level) => this.#level(level, verdict.rules.filter((rule) => rule.level === level)))}`;
  }

  #headline({feasible, score}) {
    return html`
      <div class="headline card ${feasible ? 'good' : 'bad'}">
        <p><b>${feasible ? '✓ ' + t('verdict.feasible') : '✕ ' + t('verdict.infeasible')}</b> <span class="soft">${t('verdict.how')}</span></p>
        <dl>${LEVELS.map((level) => html`<div><dt>${t('level.' + level)}</dt><dd>${figure(score[level.toLowerCase()])}</dd></div>`)}</dl>
      </div>`;
  }

  /** Of a plan that is not legal: whether any can be, what cannot hold together, and the ways out. */
  #possible() {
    const {value: legality, problem} = this.#legality;
    const {outcome, conflicts = [], remaining = []} = legality ?? {};
    return html`
      <section class="card proved" aria-labelledby="possible">
        <h2 id="possible">${t('verdict.legality')}</h2>
        ${problem ? html`<p role="alert">${problemText(problem)}</p>` : legality === null ? html`<p>${t('app.loading')}</p>` : html`
          <p>${outcomeChip(outcome)}</p>
          <lt-conflicts .conflicts=${conflicts} .remaining=${outcome === 'NONE_FOUND' ? remaining : []}></lt-conflicts>`}
      </section>`;
  }

  /** What the reserve lacks, and of how much of that it is proved that no plan has it. */
  #lacks() {
    const {value: shortfalls, problem} = this.#lacking;
    return html`
      <section class="card proved" aria-labelledby="lacks">
        <h2 id="lacks">${t('verdict.lacks')}</h2>
        ${problem ? html`<p role="alert">${problemText(problem)}</p>` : shortfalls === null ? html`<p>${t('app.loading')}</p>` : html`
          <lt-shortfalls .scene=${this.scene} .shortfalls=${shortfalls}></lt-shortfalls>`}
      </section>`;
  }

  #proved() {
    return html`
      <section class="card proved" aria-labelledby="proved">
        <h2 id="proved">${t('bound.title')}</h2>
        <lt-proving .version=${this.scene.version}></lt-proving>
      </section>`;
  }

  #level(level, rules) {
    return html`
      <section class="card" aria-labelledby=${level}>
        <h2 id=${level}>${t('level.' + level)} <span class="soft">${t('level.what.' + level)}</span></h2>
        <div class="table-frame" tabindex="0" role="group" aria-labelledby=${level}>
          <table>
            <thead><tr>
              <th scope="col">${t('verdict.rule')}</th><th scope="col" class="clause">${t('verdict.clause')}</th>
              <th scope="col" class="number amount">${t('verdict.amount')}</th><th scope="col" class="number weight">${t('verdict.weight')}</th>
              <th scope="col" class="number penalty">${t('verdict.penalty')}</th><th scope="col" class="where">${t('verdict.breaches')}</th>
            </tr></thead>
            <tbody>${rules.map((rule) => this.#rule(rule))}</tbody>
          </table>
        </div>
      </section>`;
  }

  #rule(rule) {
    const open = this.opened.has(rule.rule);
    const clause = this.scene.clauses.get(rule.clause);
    return html`
      <tr>
        <th scope="row"><lt-rule .rule=${rule.rule} .clause=${rule.clause ?? null} .clauses=${this.scene.clauses}></lt-rule><small>${t('rule.what.' + rule.rule)}</small></th>
        <td>${rule.clause ? html`<span title=${say(clause?.summary)}>${rule.clause}</span>` : '–'}</td>
        <td class="number">${rule.amount === 0 ? html`<span class="chip good">✓ 0</span>` : html`<span class="chip ${rule.level === 'SOFT' ? '' : 'bad'}">${amountIn(rule.unit, rule.amount)}</span>`}</td>
        <td class="number">${figure(rule.weight)}</td>
        <td class="number">${figure(rule.penalty)}</td>
        <td>${rule.breaches.length === 0 ? '–' : html`<button aria-expanded=${open} @click=${() => this.#flip(rule.rule)}>
          ${t('verdict.places', {n: rule.breaches.length})} <span aria-hidden="true">${open ? '▴' : '▾'}</span></button>`}</td>
      </tr>
      ${open ? html`<tr class="opened"><td colspan="6">${this.#breaches(rule)}</td></tr>` : nothing}`;
  }

  #breaches(rule) {
    const shown = this.all.has(rule.rule) ? rule.breaches : rule.breaches.slice(0, FIRST);
    return html`
      <ul>${shown.map((breach) => html`<li>${this.#subject(breach.subject)}
        ${breach.day ? html`<span class="soft">${longDay(dayOf(breach.day))}</span>` : nothing}
        <b>${amountIn(rule.unit, breach.amount)}</b> ${say(breach.text)}</li>`)}</ul>
      ${shown.length < rule.breaches.length
        ? html`<button @click=${() => (this.all = new Set(this.all).add(rule.rule))}>${t('verdict.all', {n: rule.breaches.length})}</button>`
        : nothing}`;
  }

  #subject(id) {
    const {name, plant} = subjectOf(this.scene, id);
    return plant ? html`<a href=${plantAddress(this.scene.version.id, plant)}>${name}</a>` : html`<span>${name}</span>`;
  }

  #flip(rule) {
    const opened = new Set(this.opened);
    if (!opened.delete(rule)) {
      opened.add(rule);
    }
    this.opened = opened;
  }
}

/** The shortfalls of the reserve alone: what other rules lack stands beside them in the tables. */
const lacking = async (version, signal) => (await getResponse(version, signal)).shortfalls.filter(({rule}) => rule === 'reserve');

customElements.define('lt-verdict', Verdict);
