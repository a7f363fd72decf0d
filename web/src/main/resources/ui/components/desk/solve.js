// The rest is solved from what is on the board: pinned days stay, the planner says how much may change. What each run
// found stands beside the plan at hand with its price, and is taken over as one step.

import {LitElement, html, nothing} from 'lit';
import {stopRun} from '../../lib/api.js';
import {solveRest} from '../../lib/copies.js';
import {takeOver} from '../../lib/edits.js';
import {Loading} from '../../lib/loading.js';
import {duration, figure} from '../../lib/numbers.js';
import {Once} from '../../lib/once.js';
import {problemText} from '../../lib/problems.js';
import {keepRest, restsOf} from '../../lib/rests.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {Result} from './result.js';
import {solveLook} from './solve.css.js';

const CHANGES = ['FEWEST', 'FEW', 'BALANCED', 'MANY', 'BEST'];
const SECONDS = 15;
const LONGEST_NAME = 150;

class DeskSolve extends LitElement {
  static styles = [look, tables, solveLook];
  static properties = {
    desk: {attribute: false},
    change: {state: true},
    seconds: {state: true},
  };
  #starting = new Loading(this);
  #once = new Once();
  #results = null;

  constructor() {
    super();
    Object.assign(this, {change: 'FEW', seconds: SECONDS});
    new Watching(this);
  }

  willUpdate() {
    this.#results ??= restsOf(this.desk.copy.id).map((rest) => new Result(this, this.desk, rest));
    this.#results.forEach((result) => result.compare());
  }

  render() {
    const {problem, pending} = this.#starting;
    return html`
      <p class="soft">${t('rest.what')}</p>
      <form @submit=${this.#start}>
        <fieldset>
          <legend>${t('rest.change')}</legend>
          ${CHANGES.map((change) => html`
            <label><input type="radio" name="change" value=${change} .checked=${this.change === change} @change=${() => (this.change = change)} />
              <span>${t('rest.change.' + change)}</span></label>`)}
        </fieldset>
        <label>${t('start.seconds')} <input name="seconds" type="number" min="1" max="3600" required .value=${String(this.seconds)}
          @input=${(event) => (this.seconds = Number(event.target.value))} /></label>
        <button class="primary" ?disabled=${pending}>${t('rest.start')}</button>
      </form>
      ${problem ? html`<p role="alert">${problemText(problem)}</p>` : nothing}
      ${this.#results.length === 0 ? nothing : this.#table()}`;
  }

  #table() {
    const {score} = this.desk.copy;
    return html`
      <div class="table-frame" tabindex="0" role="region" aria-label=${t('rest.results')}>
        <table>
          <thead><tr>${['change', 'cost', 'plants'].map((column) => html`<th scope="col">${t('rest.column.' + column)}</th>`)}</tr></thead>
          <tbody>
            <tr><th scope="row">${t('rest.atHand')}</th><td>${figure(-score.soft)}</td><td>–</td></tr>
            ${this.#results.map((result) => this.#row(result))}
          </tbody>
        </table>
      </div>`;
  }

  #row(result) {
    const {judged, plantsChanged, solving, problem} = result;
    const offered = judged !== null && plantsChanged !== 0;
    return html`
      <tr>
        <th scope="row">${t('rest.change.' + result.change)}</th>
        <td>${judged === null ? solving ? this.#soFar(result) : '…' : this.#cost(judged)}</td>
        <td>${plantsChanged === null ? '…' : t('rest.plants', {n: figure(plantsChanged)})}</td>
      </tr>
      ${!offered && !solving && !problem ? nothing : html`
        <tr class="said"><td colspan="3"><div>
          ${problem ? html`<span class="chip bad">${problemText(problem)}</span>` : nothing}
          ${offered ? html`<span>${say(judged.said)}</span>` : nothing}
          ${offered && result.overtaken ? html`<span class="chip warn">! ${t('rest.overtaken')}</span>` : nothing}
          ${solving ? html`<button @click=${() => stopRun(result.run)}>${t('run.stop')}</button>` : nothing}
          ${offered ? html`<button class="primary" ?disabled=${this.desk.busy > 0} aria-label=${t('rest.takeOne', {change: t('rest.change.' + result.change)})}
            @click=${() => this.desk.edit([takeOver(result.version)])}>${t('rest.take')}</button>` : nothing}</div></td></tr>`}`;
  }

  #soFar({latest}) {
    return latest === null ? t('run.beginning') : html`${figure(-latest.score.soft)} <span class="soft">${duration(latest.spentSeconds * 1000)}</span>`;
  }

  #cost({legal, score: {before, after}}) {
    const less = after.soft - before.soft;
    return html`${figure(-after.soft)} <span class="chip ${less >= 0 ? 'good' : 'warn'}">${less >= 0 ? '▼' : '▲'} ${figure(Math.abs(less))}</span>
      ${legal ? nothing : html`<span class="chip bad">✕ ${t('summary.notLegal')}</span>`}`;
  }

  async #start(event) {
    event.preventDefault();
    const {copy} = this.desk;
    const {change} = this;
    const name = t('rest.named', {name: copy.name.slice(0, LONGEST_NAME), change: t('rest.change.' + change)});
    const request = {change, config: {run: {name, termination: {spentLimit: `PT${Math.round(this.seconds)}S`}}}};
    const run = await this.#starting.load(() => solveRest(copy.id, request, this.#once.keyOf([request, copy.revision])));
    if (run) {
      this.#once.arrived();
      const rest = {run: run.metadata.id, change, revision: copy.revision};
      keepRest(copy.id, rest);
      this.#results = [new Result(this, this.desk, rest), ...this.#results];
      this.requestUpdate();
    }
  }
}

customElements.define('lt-desk-solve', DeskSolve);
