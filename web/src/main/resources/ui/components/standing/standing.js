// Two plans beside each other in a planner's words: who is short, days without reserve, services that are not
// served, stops and line-days.

import {LitElement, css, html, nothing} from 'lit';
import {getStanding} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {figure} from '../../lib/numbers.js';
import {problemText} from '../../lib/problems.js';
import {plantAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';

const FIRST = 10;

class Standing extends LitElement {
  static styles = [look, tables, css`
    h3 {
      margin-bottom: 0.5rem;
    }
    td ul {
      margin: 0.2rem 0 0;
      padding-left: 1.1rem;
    }
    td {
      overflow-wrap: anywhere;
    }
    th small {
      display: block;
      font-weight: 400;
      color: var(--ink-soft);
    }
  `];
  static properties = {
    plans: {attribute: false},
    names: {attribute: false},
  };
  #standings = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {plans: [], names: []});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('plans') && String(changed.get('plans')) !== String(this.plans)) {
      this.#standings.load((signal) => Promise.all(this.plans.map((plan) => getStanding(plan, signal))));
    }
  }

  render() {
    const {value, problem} = this.#standings;
    if (value === null) {
      return problem === null ? html`<p>${t('app.loading')}</p>` : html`<p role="alert">${problemText(problem)}</p>`;
    }
    const rows = [
      ['shortPlants', (each, index) => this.#list(each.shortPlants, (plant) => html`<a href=${plantAddress(this.plans[index], plant.plant)}>${say(plant.name)}</a>
        ${t('standing.lacks', {amount: figure(plant.lacks, 1), unit: plant.unit})}`)],
      ['reserve', (each) => this.#days(each.daysWithoutReserve)],
      ['unserved', (each) => this.#list(each.unserved, (service) => html`${say(service.name)} ${t('standing.days', {n: service.days})}`)],
      ['stops', (each) => figure(each.stops)],
      ['lineDays', (each) => figure(each.lineDays)],
    ];
    return html`
      <h3>${t('standing.title')}</h3>
      <div class="table-frame" tabindex="0" role="region" aria-label=${t('standing.title')}>
        <table>
          <thead><tr><th scope="col">${t('changes.figures')}</th>${this.names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
          <tbody>${rows.map(([key, write]) => html`
            <tr class=${key}><th scope="row">${t('standing.' + key)}</th>${value.map((each, index) => html`<td>${write(each, index)}</td>`)}</tr>`)}</tbody>
        </table>
      </div>`;
  }

  #days(days) {
    return days === 0 ? this.#none() : html`<span class="chip bad">${t('standing.days', {n: days})}</span>`;
  }

  #list(items, write) {
    return items.length === 0 ? this.#none() : html`
      <span class="chip bad">${figure(items.length)}</span>
      <ul>${items.slice(0, FIRST).map((item) => html`<li>${write(item)}</li>`)}</ul>
      ${items.length > FIRST ? html`<details><summary>${t('standing.more', {n: items.length - FIRST})}</summary>
        <ul>${items.slice(FIRST).map((item) => html`<li>${write(item)}</li>`)}</ul></details>` : nothing}`;
  }

  #none() {
    return html`<span class="chip good">✓ ${t('standing.none')}</span>`;
  }
}

customElements.define('lt-standing', Standing);
