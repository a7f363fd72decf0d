// The rest is solved from what is on the board: pinned days stay, the planner says how much may change. What each run
// found stands beside the plan at hand with its price, and is taken over as one step.

import {LitElement, html, nothing} from 'lit';
import {stopRun} from '../../lib/api.js';
import {solveRest} from '../../lib/copies.js';
import {NOTHING_CHOSEN} from '../../lib/chosen.js';
import {takeOver} from '../../lib/edits.js';
import {Loading} from '../../lib/loading.js';
import {duration, figure} from '../../lib/numbers.js';
import {Once} from '../../lib/once.js';
import {problemText} from '../../lib/problems.js';
import {keepRest, restsOf} from '../../lib/rests.js';
import {ALL, CHOSEN, partsOf, plantsIn, scopeText} from '../../lib/scopes.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {Result} from './result.js';
import {solveLook} from './solve.css.js';

const CHANGES = ['FEWEST', 'FEW', 'BALANCED', 'MANY', 'BEST'];
const SECONDS = 15;
const LONGEST_NAME = 100;
const LONGEST_PART = 90;

class DeskSolve extends LitElement {
  static styles = [look, tables, solveLook];
  static properties = {
    desk: {attribute: false},
    /** The line and the bars that are chosen on the board. */
    chosen: {attribute: false},
    change: {state: true},
    scope: {state: true},
    seconds: {state: true},
  };
  #starting = new Loading(this);
  #once = new Once();
  #results = null;

  constructor() {
    super();
    Object.assign(this, {chosen: NOTHING_CHOSEN, change: 'FEW', scope: ALL, seconds: SECONDS});
    new Watching(this);
  }

  willUpdate() {
    this.#results ??= restsOf(this.desk.copy.id).map((rest) => new Result(this, this.desk, rest));
    this.#results.forEach((result) => result.compare());
  }

  render() {
    const {problem, pending} = this.#starting;
    const empty = plantsIn(this.desk.scene, this.scope, this.chosen)?.length === 0;
    return html`
      <p class="soft">${t('rest.what')}</p>
      <form @submit=${this.#start}>
        <fieldset>
          <legend>${t('rest.change')}</legend>
          ${CHANGES.map((change) => html`
            <label><input type="radio" name="change" value=${change} .checked=${this.change === change} @change=${() => (this.change = change)} />
              <span>${t('rest.change.' + change)}</span></label>`)}
        </fieldset>
        ${this.#scopes()}
        ${empty ? html`<p class="soft" role="status">${t('rest.scope.none')}</p>` : nothing}
        <label>${t('start.seconds')} <input name="seconds" type="number" min="1" max="3600" required .value=${String(this.seconds)}
          @input=${(event) => (this.seconds = Number(event.target.value))} /></label>
        <button class="primary" ?disabled=${pending || empty}>${t('rest.start')}</button>
      </form>
      ${problem ? html`<p role="alert">${problemText(problem)}</p>` : nothing}
      ${this.#results.length === 0 ? nothing : this.#table()}`;
  }

  /** Which plants may change. */
  #scopes() {
    const {scene} = this.desk;
    const {towns, sectors} = partsOf(scene);
    const option = (scope, name) => html`<option value=${scope} ?selected=${scope === this.scope}>${name}</option>`;
    const group = (label, parts) => parts.length < 2 ? nothing : html`<optgroup label=${label}>${parts.map(({scope, name}) => option(scope, name))}</optgroup>`;
    return html`
      <label class="scope">${t('rest.scope')}
        <select name="scope" @change=${(event) => (this.scope = event.target.value)}>
          ${option(ALL, t('rest.scope.all'))}
          ${option(CHOSEN, t('rest.scope.chosen', {n: plantsIn(scene, CHOSEN, this.chosen).length}))}
          ${group(t('rest.scope.towns'), towns)}
          ${group(t('rest.scope.sectors'), sectors)}
        </select></label>`;
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
        <th scope="row">${this.#told(result)}</th>
        <td>${judged === null ? solving ? this.#soFar(result) : '…' : this.#cost(judged)}</td>
        <td>${plantsChanged === null ? '…' : t('rest.plants', {n: figure(plantsChanged)})}</td>
      </tr>
      ${!offered && !solving && !problem ? nothing : html`
        <tr class="said"><td colspan="3"><div>
          ${problem ? html`<span class="chip bad">${problemText(problem)}</span>` : nothing}
          ${offered ? html`<span>${say(judged.said)}</span>` : nothing}
          ${offered && result.overtaken ? html`<span class="chip warn">! ${t('rest.overtaken')}</span>` : nothing}
          ${solving ? html`<button @click=${() => stopRun(result.run)}>${t('run.stop')}</button>` : nothing}
          ${offered ? html`<button class="primary" ?disabled=${this.desk.busy > 0} aria-label=${t('rest.takeOne', {change: this.#told(result)})}
            @click=${() => this.desk.edit([takeOver(result.version)])}>${t('rest.take')}</button>` : nothing}</div></td></tr>`}`;
  }

  /** How much a run could change, and of what. */
  #told({change, scope, n}) {
    const part = scopeText(this.desk.scene, scope, n);
    return part === '' ? t('rest.change.' + change) : t('rest.of', {change: t('rest.change.' + change), part});
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
    const {copy, scene} = this.desk;
    const {change, scope} = this;
    const plants = plantsIn(scene, scope, this.chosen);
    const what = {change, scope, n: plants?.length};
    const name = t('rest.named', {name: copy.name.slice(0, LONGEST_NAME), change: this.#told(what).slice(0, LONGEST_PART)});
    const request = {change, ...(plants === null ? {} : {plants}), config: {run: {name, termination: {spentLimit: `PT${Math.round(this.seconds)}S`}}}};
    const run = await this.#starting.load(() => solveRest(copy.id, request, this.#once.keyOf([request, copy.revision])));
    if (run) {
      this.#once.arrived();
      const rest = {run: run.metadata.id, ...what, revision: copy.revision};
      keepRest(copy.id, rest);
      this.#results = [new Result(this, this.desk, rest), ...this.#results];
      this.requestUpdate();
    }
  }
}

customElements.define('lt-desk-solve', DeskSolve);
