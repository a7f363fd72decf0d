// Where the policy leaves a choice: each reading with the option that was chosen, the other one, and what
// that one would change for plants, stop days and capacity. Where a policy is changed, a click chooses the other one.

import {LitElement, html, nothing} from 'lit';
import {compareReadings} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {figure} from '../../lib/numbers.js';
import {problemText} from '../../lib/problems.js';
import {withId} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {readingsLook} from './readings.css.js';

const FIRST = 100;

/** A policy that is being changed is compared once nobody types any more. */
const PAUSE = 400;

const CHIPS = {CHANGES: 'warn', NOT_YET: '', NOTHING: 'good', NOT_AVAILABLE: 'bad'};
const FIGURES = {stopDays: 'stopDays', continuousDays: 'block', countedDays: 'counted', need: 'need', measuredCapacity: 'measured'};

class Readings extends LitElement {
  static styles = [look, tables, readingsLook];
  static properties = {
    policy: {attribute: false},
    registry: {attribute: false},
    /** Whether a reading can be chosen here; `choose` tells which. */
    choosing: {type: Boolean},
  };
  #report = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {policy: null, registry: null, choosing: false});
    new Watching(this);
  }

  willUpdate(changed) {
    if (!changed.has('policy') && !changed.has('registry')) {
      return;
    }
    if (this.policy === null || this.registry === null) {
      this.#report.clear();
    } else {
      this.#report.load((signal) => compareReadings(this.policy, this.registry, signal), this.choosing ? {keep: true, pause: PAUSE} : {});
    }
  }

  render() {
    const report = this.#report.value;
    return html`
      <p class="soft">${t('readings.what')}</p>
      ${report?.basis && !this.choosing ? html`<p class="soft"><b>${t('readings.basis')}</b> ${say(report.basis)}</p>` : nothing}
      <div aria-live="polite">${this.#state()}</div>
      ${report ? html`
        <ul>${report.readings.map((reading) => this.#reading(reading))}</ul>
        <p class="soft">${t('readings.how')}</p>` : nothing}`;
  }

  #state() {
    if (this.#report.failed) {
      return html`<p><span class="chip bad">✕</span> ${problemText(this.#report.problem)}</p>`;
    }
    if (this.registry === null) {
      return html`<p class="soft">${t('proofs.after')}</p>`;
    }
    return this.#report.value === null ? html`<p class="soft">${t('readings.working')}</p>` : nothing;
  }

  #reading(reading) {
    return html`
      <li class=${reading.outcome}>
        <div class="head">
          <h3>${say(reading.title)} <code>${reading.reading}</code></h3>
          <span class="chip ${CHIPS[reading.outcome]}">${t(`readings.${reading.outcome}`)}</span>
        </div>
        ${this.choosing ? this.#options(reading) : html`
          <p><span class="soft">${t('readings.now')}</span> <b>${say(reading.chosen.name)}</b>
            <span aria-hidden="true">→</span> <span class="soft">${t('readings.else')}</span> <b>${say(reading.other.name)}</b></p>`}
        <p>${say(reading.text)}</p>
        ${reading.plants.length > 0 ? this.#plants(reading) : nothing}
      </li>`;
  }

  /** Both options, in an order that choosing one leaves as it is. */
  #options({reading, title, chosen, other, outcome}) {
    const options = [chosen, other].sort((a, b) => (a.option < b.option ? -1 : 1));
    return html`
      <div class="choice" role="group" aria-label=${say(title)}>${options.map((each) => html`
        <button aria-pressed=${each === chosen} ?disabled=${each !== chosen && outcome === 'NOT_AVAILABLE'}
          @click=${() => each === chosen || this.dispatchEvent(new CustomEvent('choose', {detail: {reading, option: each.option}}))}>${say(each.name)}</button>`)}
      </div>`;
  }

  #plants({title, plants}) {
    const columns = Object.keys(FIGURES).filter((key) => plants.some(({before, after}) => before[key] !== after[key]));
    return html`
      <details>
        <summary>${t('readings.plants', {n: plants.length})}</summary>
        <div class="table-frame" tabindex="0" role="region" aria-label=${say(title)}>
          <table aria-label=${say(title)}>
            <thead><tr><th scope="col">${t('readings.plant')}</th>
              ${columns.map((key) => html`<th scope="col" class="number">${t('readings.' + FIGURES[key])}</th>`)}</tr></thead>
            <tbody>${plants.slice(0, FIRST).map((plant) => html`
              <tr><th scope="row">${withId(say(plant.name), plant.plant)}</th>
                ${columns.map((key) => html`<td class="number">${this.#change(key, plant)}</td>`)}</tr>`)}</tbody>
          </table>
        </div>
        ${plants.length > FIRST ? html`<p class="soft">${t('readings.more', {n: plants.length - FIRST})}</p>` : nothing}
      </details>`;
  }

  #change(key, {unit, before, after}) {
    if (key === 'continuousDays' && before[key] === 0 && after[key] === 0) {
      return '–';
    }
    const decimals = figure(before[key], 1) === figure(after[key], 1) && before[key] !== after[key] ? 3 : 1;
    const one = this.#value(key, before[key], decimals);
    const words = before[key] === after[key] ? one : `${one} → ${this.#value(key, after[key], decimals)}`;
    return key === 'need' ? `${words} ${unit}` : words;
  }

  /** A figure with one decimal, or with as many as tell it from the other. */
  #value(key, value, decimals) {
    if (key === 'continuousDays') {
      return value === 0 ? t('readings.noBlock') : t('readings.blockDays', {n: value});
    }
    return figure(value, decimals);
  }
}

customElements.define('lt-readings', Readings);
