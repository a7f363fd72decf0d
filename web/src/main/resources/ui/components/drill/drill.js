// A drill: warnings replayed against a plan, the season's own or invented ones, to see how it would fare. It looks
// like nothing else of the page and says on every part that it is a drill; nothing of it can be published.

import {LitElement, html, nothing} from 'lit';
import {dayOf, longDay, shortDay} from '../../lib/days.js';
import {drillOf, drillReportAddress, forgetDrill, getDrill, keepDrill, startDrill, stopDrill} from '../../lib/drills.js';
import {Loading} from '../../lib/loading.js';
import {duration, figure, percent} from '../../lib/numbers.js';
import {problemText} from '../../lib/problems.js';
import {subjectOf} from '../../lib/subject.js';
import {t} from '../../lib/text.js';
import {warningText} from '../../lib/warnings.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {readEvents} from '../events/file.js';
import {eventsFile} from '../events/kinds.js';
import '../findings/findings.js';
import {drillLook} from './drill.css.js';

const AGAIN_MILLIS = 1500;
const NOT_FOUND = 404;
const CALENDARS = ['own', 'invented', 'file'];
const INVENTED = 100;
const SECONDS = [1, 2, 5, 10];
const USUAL_SECONDS = 2;
const UNDER_WAY = new Set(['WAITING', 'ACTIVE']);
const COLUMNS = ['warning', 'from', 'legal', 'disturbed', 'restarts', 'reserve', 'worst', 'reached'];

class Drill extends LitElement {
  static styles = [look, tables, drillLook];
  static properties = {
    scene: {attribute: false},
    calendar: {state: true},
    seconds: {state: true},
  };
  #drill = new Loading(this);
  #acting = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {calendar: 'own', seconds: USUAL_SECONDS});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('scene')) {
      this.#drill.clear();
      this.#acting.clear();
      const begun = drillOf(this.scene.version.id);
      if (begun !== null) {
        this.#follow(begun);
      }
    }
  }

  render() {
    const drill = this.#drill.problem?.status === NOT_FOUND ? null : this.#drill.value;
    const problem = this.#acting.problem ?? this.#drill.problem;
    return html`
      <div class="drill">
        <p class="band" role="note"><b>${t('drill.word')}</b> ${t('drill.never')}</p>
        <h1>${t('drill.title', {name: this.scene.version.name})}</h1>
        ${this.#form(drill)}
        ${problem ? html`<div class="part" role="alert"><p>${problemText(problem)}</p>
          ${problem.findings?.length > 0 ? html`<lt-findings .findings=${problem.findings}></lt-findings>` : nothing}</div>` : nothing}
        ${drill === null ? nothing : html`${this.#answered(drill)} ${this.#unanswered(drill)}`}
        <p class="band" aria-hidden="true"><b>${t('drill.word')}</b></p>
      </div>`;
  }

  #form(drill) {
    const busy = this.#acting.pending || (drill !== null && UNDER_WAY.has(drill.status));
    return html`
      <form class="part screen-only" @submit=${this.#start}>
        <fieldset><legend>${t('drill.calendar')}</legend>
          ${CALENDARS.map((each) => html`
            <label class="way"><input type="radio" name="calendar" value=${each} .checked=${this.calendar === each} @change=${() => (this.calendar = each)} />${t('drill.calendar.' + each)}</label>`)}
          ${this.calendar === 'invented' ? html`<label>${t('drill.seed')} <input type="number" name="seed" min="0" max="999999" required value="1" /></label>` : nothing}
          ${this.calendar === 'file' ? html`<label>${t('events.upload')} <input type="file" name="events" accept=".json" required /></label>` : nothing}
        </fieldset>
        <label>${t('drill.seconds')}
          <select @change=${(event) => (this.seconds = Number(event.target.value))}>${SECONDS.map((each) => html`<option value=${each} ?selected=${each === this.seconds}>${each}</option>`)}</select></label>
        <p class="buttons">
          <button class="begin" ?disabled=${busy}>${t('drill.begin')}</button>
          ${drill !== null && UNDER_WAY.has(drill.status) ? html`<button type="button" @click=${() => this.#stop(drill.id)}>${t('drill.stop')}</button>` : nothing}
          ${drill === null ? nothing : html`<a class="button" download href=${drillReportAddress(drill.id)}>${t('drill.file')}</a>`}
        </p>
      </form>`;
  }

  #answered({status, steps, warnings}) {
    const told = new Map(warnings.map((warning) => [warning.id, warning]));
    return html`
      <section class="part">
        <h2>${t('drill.answered', {n: steps.length, all: warnings.length})}</h2>
        <p role="status">${t('drill.status.' + status)}</p>
        ${steps.length === 0 ? nothing : html`
          <div class="table-frame" tabindex="0" role="region" aria-label=${t('drill.answered', {n: steps.length, all: warnings.length})}>
            <table>
              <thead><tr>${COLUMNS.map((column) => html`<th scope="col">${t('drill.' + column)}</th>`)}</tr></thead>
              <tbody>${steps.map((step) => this.#step(step, told.get(step.warning)))}</tbody>
            </table>
          </div>`}
      </section>`;
  }

  #step({asOf, toLegalPlan, figures, score, level}, warning) {
    const {worstDay, shareAsked, firstDayReached} = figures;
    return html`
      <tr>
        <th scope="row"><span class="level ${level.toLowerCase()}">${t('drill.word')}</span> ${warningText(this.scene, warning)}</th>
        <td>${longDay(dayOf(asOf))}</td>
        <td>${toLegalPlan === undefined ? html`<span class="chip bad">✕ ${t('drill.noLegal')}</span>` : html`<span class="chip good">✓ ${duration(toLegalPlan)}</span>`}</td>
        <td>${figure(figures.plantsDisturbed)}</td>
        <td>${figure(figures.restarts)}</td>
        <td>${score.medium === 0 ? html`<span class="chip good">✓ ${t('summary.reserveHeld')}</span>` : t('drill.lacks', {n: figure(-score.medium / 1000, 1)})}</td>
        <td>${worstDay ? t('answers.worstIs', {sector: subjectOf(this.scene, worstDay.sector).name, day: shortDay(dayOf(worstDay.day)), share: percent(worstDay.share), required: percent(worstDay.required)}) : t('answers.noneAsked')}</td>
        <td>${firstDayReached ? longDay(dayOf(firstDayReached)) : t(shareAsked ? 'impact.never' : 'answers.noneAsked')}</td>
      </tr>`;
  }

  #unanswered({unanswered}) {
    return unanswered === undefined ? nothing : html`
      <section class="part standing">
        <h2>${t('drill.standing')}</h2>
        <p>${t('drill.standingWhat', {n: unanswered.calendars, days: figure(unanswered.warningDays)})}</p>
        <dl>
          <div><dt>${t('drill.mean')}</dt><dd>${percent(unanswered.mean)}</dd></div>
          <div><dt>${t('drill.worstCalendars')}</dt><dd>${percent(unanswered.worst)}</dd></div>
        </dl>
      </section>`;
  }

  async #start(event) {
    event.preventDefault();
    const {seed, events} = event.target.elements;
    const begun = await this.#acting.load(async () => startDrill({
      planVersion: this.scene.version.id,
      perWarning: `PT${this.seconds}S`,
      invented: INVENTED,
      ...(seed ? {seed: Number(seed.value)} : {}),
      ...(events ? {events: eventsFile(await readEvents(events.files[0]))} : {}),
    }));
    if (begun) {
      keepDrill(this.scene.version.id, begun.id);
      this.#follow(begun.id);
    }
  }

  #follow(id) {
    this.#drill.load((signal) => getDrill(id, signal), {again: () => this.#again()});
  }

  /** Looks again until the drill has ended; a moment without the server ends nothing, a server that knows no such drill does. */
  #again() {
    const {problem, value} = this.#drill;
    if (problem?.status === NOT_FOUND) {
      forgetDrill(this.scene.version.id);
      return null;
    }
    return problem === null && !UNDER_WAY.has(value?.status) ? null : AGAIN_MILLIS;
  }

  #stop(id) {
    this.#acting.load(() => stopDrill(id));
  }
}

customElements.define('lt-drill', Drill);
