// The page of one plant, for its own people and on a phone: what happens next, the four days of each line's
// stops, why, a calendar of each month, and the calendar file.

import {LitElement, html, nothing} from 'lit';
import {exportAddress, getPlantPage, Problem} from '../../lib/api.js';
import {causesText, clausesOf} from '../../lib/causes.js';
import {openingId} from '../../lib/current.js';
import {dayOf, longDay, today} from '../../lib/days.js';
import {Loading} from '../../lib/loading.js';
import {figure, percent} from '../../lib/numbers.js';
import {unfoldOnPaper} from '../../lib/printing.js';
import {problemText} from '../../lib/problems.js';
import {screenAddress} from '../../lib/router.js';
import {withId} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {plantLook} from './plant.css.js';
import {nextEvent} from './next.js';
import {burdensCard} from './burdens.view.js';
import {sharesTable, termsCard, warningsCard} from './terms.view.js';
import '../month/month.js';
import '../steps/steps.js';
import '../record/record.js';
import '../rule/rule.js';

class PlantScreen extends LitElement {
  static styles = [look, tables, plantLook];
  static properties = {
    version: {attribute: false},
    plant: {attribute: false},
  };
  #page = new Loading(this);

  constructor() {
    super();
    new Watching(this);
    unfoldOnPaper(this);
  }

  willUpdate(changed) {
    if (changed.has('version') || changed.has('plant')) {
      this.#page.load((signal) => pageOf(this.version, this.plant, signal));
    }
  }

  render() {
    if (this.#page.failed) {
      return html`<section class="card" role="alert"><p>${problemText(this.#page.problem)}</p><a href="#/">${t('app.home')}</a></section>`;
    }
    if (this.#page.value === null) {
      return html`<p aria-live="polite">${t('app.loading')}</p>`;
    }
    const {version, plant, industry, town} = this.#page.value;
    return html`
      <article>
        <p class="back screen-only"><a href=${screenAddress(version.id, 'board')}>← ${t('plant.board')}</a></p>
        <div class="head">
          <h1>${say(plant.name) || plant.id}</h1>
          <p class="soft">${plant.id} · ${withId(say(industry.title), industry.id)} · ${t('board.gradeIs', {grade: plant.grade})} · ${withId(say(town.title), town.id)}</p>
        </div>
        ${this.#next()} <lt-record .version=${version} .plant=${plant.id}></lt-record> ${this.#breaches()} ${warningsCard(this.#page.value)}
        <h2>${t('plant.lines')}</h2>
        ${plant.lines.map((line) => this.#line(line))}
        ${this.#duty()} ${termsCard(this.#page.value)}
        <h2>${t('plant.calendar')}</h2>
        <lt-month .page=${this.#page.value}></lt-month>
        <p class="actions screen-only">
          <a class="button primary" download href=${exportAddress(version.id, 'ics', plant.id)}>${t('plant.ics')}</a>
          <a class="button" download href=${exportAddress(version.id, 'xlsx', plant.id)}>${t('plant.xlsx')}</a>
          <button @click=${() => print()}>${t('plant.print')}</button>
        </p>
        <p class="soft foot">${t('plant.foot', {plan: version.id, policy: say(version.policy.title) || version.policy.id})}</p>
      </article>`;
  }

  #next() {
    const next = nextEvent(this.#page.value.plant, today());
    const {plant} = this.#page.value;
    if (next === null) {
      return html`<section class="next calm"><p>${plant.exempt ? t('plant.exempt', {basis: say(plant.exemptBasis)}) : t('plant.nothing')}</p></section>`;
    }
    return html`<section class="next ${next.calm ? 'calm' : ''}" aria-label=${t('plant.next')}>
      <small>${t(next.past ? 'plant.firstOfSeason' : 'plant.next')}${next.days === null ? '' : ` · ${t(next.days === 0 ? 'next.today' : 'next.inDays', {n: next.days})}`}</small>
      <p>${next.text}</p>
    </section>`;
  }

  #breaches() {
    const {breaches} = this.#page.value;
    return breaches.length === 0 ? nothing : html`
      <section class="card breaches"><h2>${t('plant.breaches')}</h2>
        <ul>${breaches.map((breach) => html`<li><lt-rule .rule=${breach.rule} .clause=${breach.clause ?? null}></lt-rule> ${breach.day ? longDay(dayOf(breach.day)) : ''} ${say(breach.text)}</li>`)}</ul>
      </section>`;
  }

  #line(line) {
    const kiln = this.#page.value.kilns.find((candidate) => candidate.id === line.kiln);
    return html`
      <section class="card line">
        <h3>${say(line.name) || line.id} <span class="soft">${line.id} · ${withId(say(kiln?.name), line.kiln)} · ${figure(line.capacity, 3)} ${line.unit}</span></h3>
        ${line.ratio === undefined ? nothing : html`<p>${t('plant.ownRatio', {ratio: percent(line.ratio, 2)})}</p>`}
        ${line.idle ? html`<p>${t('plant.idle')}</p>` : nothing}
        ${line.exempt ? html`<p>${t('plant.lineExempt', {basis: say(line.exemptBasis)})}</p>` : nothing}
        ${line.reductions.length === 0 && !line.idle ? html`<p>${t('plant.runs')}</p>` : nothing}
        ${line.reductions.map((reduction) => this.#reduction(reduction))}
        ${line.reductions.length > 0 && (say(kiln?.stopProcedure) || say(kiln?.safety)) ? html`
          <details><summary>${t('plant.procedure')}</summary><p>${say(kiln.stopProcedure)}</p><p>${say(kiln.safety)}</p></details>` : nothing}
      </section>`;
  }

  #reduction(reduction) {
    const days = dayOf(reduction.to) - dayOf(reduction.from) + 1;
    const clauses = clausesOf(reduction)
      .map((id) => this.#page.value.clauses.find((candidate) => candidate.id === id)).filter(Boolean);
    return html`
      <div class="reduction ${(reduction.cause ?? 'SEASON').toLowerCase()}">
        <b>${reduction.load === 0 ? t('why.stop', {days}) : t('why.limit', {load: percent(reduction.load, 0), days})}</b>
        ${reduction.dates ? html`<p>${t('why.span', {from: longDay(dayOf(reduction.from)), to: longDay(dayOf(reduction.to))})}</p>
          <lt-steps .dates=${reduction.dates} .season=${this.#page.value.version.season}></lt-steps>` : html`
        <dl>
          <div><dt>${t('plant.from')}</dt><dd>${longDay(dayOf(reduction.from))}</dd></div>
          <div><dt>${t('plant.to')}</dt><dd>${longDay(dayOf(reduction.to))}</dd></div>
          <div><dt>${t('plant.fullAgain')}</dt><dd>${reduction.restart ? longDay(dayOf(reduction.restart)) : t('plant.afterSeason')}</dd></div>
        </dl>`}
        <p class="soft">${causesText(reduction)}${say(reduction.why) ? ` — ${say(reduction.why)}` : ''}</p>
        ${clauses.map((clause) => html`<p class="soft">${t('why.clause', {id: clause.id})} ${say(clause.article)}: ${say(clause.summary)}</p>`)}
      </div>`;
  }

  #duty() {
    const {plant} = this.#page.value;
    return html`
      <h2>${t('plant.why')}</h2>
      <section class="card duty">
        <p><b>${say(plant.duty)}</b></p>
        ${plant.required > 0 ? html`<p class="soft">${t('plant.balance', {
          required: figure(plant.required, 1), reduced: figure(plant.reduced, 1), unit: plant.unit})}</p>` : nothing}
        ${sharesTable(this.#page.value)}
      </section>
      ${burdensCard(this.#page.value.burdens)}`;
  }
}

/** A plant's page in a plan version, for null in the one on which the page opens. */
async function pageOf(version, plant, signal) {
  const id = version ?? (await openingId(signal));
  if (id === null) {
    throw new Problem(0, {code: 'no-plan'});
  }
  return getPlantPage(id, plant, signal);
}

customElements.define('lt-plant', PlantScreen);
