// The sheet of one day: which lines begin to cool, are cold, are lit, produce again, by town or by sector, and each
// sector's reserve against its need; laid out to be printed and handed on in the morning.

import {LitElement, html, nothing} from 'lit';
import {dayOf, isoOf, longDay, partsOf, shortDay, today, weekdayName} from '../../lib/days.js';
import {figure, percent} from '../../lib/numbers.js';
import {dayAddress, go, plantAddress} from '../../lib/router.js';
import {lineName, named, plantNamed} from '../../lib/scene.js';
import {t} from '../../lib/text.js';
import {warningText} from '../../lib/warnings.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {dayLook} from './day.css.js';
import {countsOf, groupsOf, reservesOf} from './sheet.js';

class Day extends LitElement {
  static styles = [look, tables, dayLook];
  static properties = {
    scene: {attribute: false},
    date: {attribute: false},
    by: {state: true},
  };

  constructor() {
    super();
    Object.assign(this, {date: null, by: 'town'});
    new Watching(this);
  }

  render() {
    const {scene} = this;
    const day = this.#day;
    const groups = groupsOf(scene, day, this.by);
    return html`
      ${this.#tools(day)}
      <article>
        <header>
          <h2>${t('day.title', {day: longDay(scene.first + day)})}</h2>
          <p>${t('day.of', {weekday: weekdayName(partsOf(scene.first + day).weekday), name: scene.version.name, id: scene.version.id})}</p>
          ${scene.warnings.filter(({start, days}) => days > 0 && start <= day && day < start + days).map(({told}) => html`<p class="warned ${told.level.toLowerCase()}">${warningText(scene, told)}</p>`)}
        </header>
        ${this.#counts(groups)}
        ${this.#reserves(day)}
        ${groups.map((group) => this.#group(group))}
      </article>`;
  }

  /** The day of the season that is shown: as the address says, else today, else the first that can change. */
  get #day() {
    const {scene, date} = this;
    const asked = date === null ? today() : dayOf(date);
    const day = asked - scene.first;
    return day >= 0 && day < scene.days ? day : scene.asOf ?? 0;
  }

  #tools(day) {
    const {scene} = this;
    const to = (other) => dayAddress(scene.version.id, isoOf(scene.first + other));
    return html`
      <p class="tools screen-only">
        ${day > 0 ? html`<a class="button" href=${to(day - 1)}>‹ ${t('day.before')}</a>` : nothing}
        <label>${t('day.day')} <input type="date" min=${isoOf(scene.first)} max=${isoOf(scene.first + scene.days - 1)} .value=${isoOf(scene.first + day)}
          @change=${(event) => event.target.value && go(dayAddress(scene.version.id, event.target.value))} /></label>
        ${day < scene.days - 1 ? html`<a class="button" href=${to(day + 1)}>${t('day.after')} ›</a>` : nothing}
        <span class="choice" role="group" aria-label=${t('day.by')}>${['town', 'sector'].map((by) => html`
          <button aria-pressed=${this.by === by} @click=${() => (this.by = by)}>${t('day.by.' + by)}</button>`)}</span>
        <button class="primary" @click=${() => print()}>${t('day.print')}</button>
      </p>`;
  }

  #counts(groups) {
    const counts = countsOf(groups);
    const standing = groups.reduce((sum, {stopped}) => sum + stopped, 0);
    const limited = groups.reduce((sum, group) => sum + group.limited, 0);
    return html`
      <dl class="counts">
        ${counts.map(({kind, n}) => html`<div><dt>${t('day.kind.' + kind)}</dt><dd>${figure(n)}</dd></div>`)}
        <div><dt>${t('day.standing')}</dt><dd>${figure(standing)}</dd></div>
        ${limited > 0 ? html`<div><dt>${t('day.limited')}</dt><dd>${figure(limited)}</dd></div>` : nothing}
      </dl>
      ${counts.length === 0 ? html`<p class="soft">${t('day.nothing')}</p>` : nothing}`;
  }

  #reserves(day) {
    const reserves = reservesOf(this.scene, day);
    return reserves.length === 0 ? nothing : html`
      <section>
        <h3>${t('day.reserve')}</h3>
        <div class="table-frame" tabindex="0" role="region" aria-label=${t('day.reserve')}>
          <table>
            <thead><tr><th scope="col">${t('impact.sector')}</th><th scope="col" class="number">${t('day.share')}</th><th scope="col" class="number">${t('day.required')}</th><th scope="col">${t('day.kept')}</th></tr></thead>
            <tbody>${reserves.map(({name, share, required, kept}) => html`
              <tr><th scope="row">${name}</th><td class="number">${percent(share)}</td><td class="number">${percent(required)}</td>
                <td>${kept ? html`<span class="chip good">✓ ${t('impact.kept')}</span>` : html`<span class="chip bad">✕ ${t('day.lacks', {share: percent(required - share)})}</span>`}</td></tr>`)}</tbody>
          </table>
        </div>
      </section>`;
  }

  #group({name, acts, stopped, limited}) {
    return html`
      <section class="group">
        <h3>${name} <small>${t(limited > 0 ? 'day.stands' : 'day.standsStopped', {stopped, limited})}</small></h3>
        ${acts.length === 0 ? html`<p class="soft">${t('day.nothing')}</p>` : html`
          <div class="table-frame" tabindex="0" role="region" aria-label=${name}>
            <table>
              <thead><tr>${['what', 'plant', 'line', this.by === 'town' ? 'industry' : 'town', 'until', 'next'].map((column) => html`<th scope="col">${t('day.' + column)}</th>`)}</tr></thead>
              <tbody>${acts.map((act) => this.#act(act))}</tbody>
            </table>
          </div>`}
      </section>`;
  }

  #act({kind, what, line, bar}) {
    const {scene} = this;
    const {from, to, dates} = bar.reduction;
    return html`
      <tr class=${kind}>
        <th scope="row">${what}</th>
        <td><a href=${plantAddress(scene.version.id, line.plant.id)}>${plantNamed(line.plant)}</a></td>
        <td>${lineName(line)}</td>
        <td>${this.by === 'town' ? named(scene.industries, line.plant.industry) : named(scene.towns, line.plant.town)}</td>
        <td>${t('events.days', {from: shortDay(dayOf(from)), to: shortDay(dayOf(to))})}</td>
        <td>${nextTold(kind, dates)}</td>
      </tr>`;
  }
}

/** What comes after an act of a stop: its fire, or after that its full production. */
function nextTold(kind, dates) {
  if (kind === 'coolDown' || kind === 'cold') {
    return dates.fire ? t('day.fireOn', {day: shortDay(dayOf(dates.fire))}) : t('day.open');
  }
  return kind === 'fire' && dates.full ? t('day.fullOn', {day: shortDay(dayOf(dates.full))}) : nothing;
}

customElements.define('lt-day', Day);
