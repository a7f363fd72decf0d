// A plan on one page for whoever signs it: what is reached, when it is worst, who bears how much, what was given
// up, and the same of what else there is: another plan, such as last year's made by hand, or two groups in turn.

import {LitElement, html, nothing} from 'lit';
import {getBriefing, getTurns} from '../../lib/briefings.js';
import {current} from '../../lib/current.js';
import {dayOf, longDay} from '../../lib/days.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {comparedAddress, go} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {besideTable} from './beside.view.js';
import {briefLook} from './brief.css.js';
import {concernedList, industriesTable, reservesTable, spreadsTable, sumText} from './parts.view.js';
import '../versions/versions.js';

/** What an address names where no other plan is meant, but the one that a bureau would make by hand. */
const TURNS = 'turns';

class Brief extends LitElement {
  static styles = [look, tables, briefLook];
  static properties = {
    scene: {attribute: false},
    beside: {attribute: false},
  };
  #briefing = new Loading(this);
  #other = new Loading(this);

  constructor() {
    super();
    this.beside = null;
    new Watching(this);
  }

  willUpdate(changed) {
    const {version} = this.scene;
    if (changed.has('scene')) {
      this.#briefing.load((signal) => getBriefing(version.id, signal));
    }
    if (changed.has('scene') || changed.has('beside')) {
      if (this.beside === null) {
        this.#other.clear();
      } else {
        this.#other.load((signal) => (this.beside === TURNS ? getTurns(version.id, signal) : getBriefing(this.beside, signal)));
      }
    }
  }

  render() {
    const problem = this.#briefing.problem ?? this.#other.problem;
    return html`
      ${this.#tools()}
      ${problem ? html`<p role="alert">${problemText(problem)}</p>` : nothing}
      ${this.#briefing.value === null ? html`<p aria-live="polite">${problem ? nothing : t('app.loading')}</p>` : this.#page(this.#briefing.value)}`;
  }

  #tools() {
    const {version} = this.scene;
    return html`
      <div class="tools screen-only">
        <lt-versions .chosen=${this.beside ?? ''} .without=${version.id} .label=${t('brief.beside')} .none=${t(this.beside === TURNS ? 'brief.turns' : 'brief.alone')}
          @choose=${(event) => this.#go(event.detail)}></lt-versions>
        <button aria-pressed=${this.beside === TURNS} @click=${() => this.#go(this.beside === TURNS ? null : TURNS)}>${t('brief.turns')}</button>
        <button @click=${() => print()}>${t('brief.print')}</button>
      </div>`;
  }

  #page(briefing) {
    const {scene} = this;
    const {season, registry} = scene.version;
    return html`
      <article>
        <div class="head">
          <h2>${t('brief.title', {list: say(registry?.title) || scene.version.name})}</h2>
          <p class="soft">${t('brief.about', {name: scene.version.name, id: scene.version.id, from: longDay(dayOf(season.from)), to: longDay(dayOf(season.to))})}</p>
        </div>
        <p class="sum">${sumText(briefing)}</p>
        ${this.#other.value === null ? nothing : html`
          <section><h3>${t('brief.compared')}</h3>${besideTable(briefing, this.#other.value, scene.version.name, this.#otherName())}</section>`}
        <section><h3>${t('brief.industries')}</h3>${industriesTable(briefing.industries)}</section>
        ${briefing.reserves.length === 0 ? nothing : html`<section><h3>${t('brief.reserves')}</h3>${reservesTable(briefing.reserves)}</section>`}
        <section><h3>${t('brief.worst')}</h3>
          <ul>${['restarts', 'stopped'].map((key) => html`<li>${briefing[key]
            ? t('brief.' + key, {day: longDay(dayOf(briefing[key].day)), n: briefing[key].lines})
            : t('brief.no.' + key)}</li>`)}</ul>
        </section>
        ${briefing.spreads.length === 0 ? nothing : html`<section><h3>${t('brief.spreads')}</h3><p class="soft">${t('brief.spreadsWhat')}</p>${spreadsTable(briefing.spreads)}</section>`}
        <section><h3>${t('brief.exceptions')}</h3>${concernedList(briefing.exceptions, 'brief.noExceptions')}</section>
        <section><h3>${t('brief.givenUp')}</h3>${concernedList(briefing.givenUp, 'brief.nothingGivenUp')}</section>
        <div class="sign"><span>${t('brief.drawnUp')}</span><span>${t('brief.reviewed')}</span><span>${t('brief.signed')}</span></div>
      </article>`;
  }

  #otherName() {
    return this.beside === TURNS ? t('brief.turns') : current().versions.find(({id}) => id === this.beside)?.name ?? this.beside;
  }

  #go(beside) {
    go(comparedAddress(this.scene.version.id, 'brief', beside));
  }
}

customElements.define('lt-brief', Brief);
