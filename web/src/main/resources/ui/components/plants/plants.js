// The plants of a plan as a table: what each owes, the arithmetic of it, what it gives, and whether that is enough.

import {LitElement, css, html, nothing} from 'lit';
import {figure} from '../../lib/numbers.js';
import {named, nameIn, plantName} from '../../lib/scene.js';
import {plantAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {folded, hasWords} from '../../lib/words.js';
import {look, tables} from '../../lib/look.js';
import {dutyOf, orderOf} from './order.js';

const COLUMNS = ['name', 'industry', 'town', 'grade', 'required', 'reduced', 'days', 'duty'];
const NUMBERS = new Set(['required', 'reduced', 'days']);
const CHIPS = {kept: 'good', short: 'bad', exempt: '', none: ''};
const MARKS = {kept: '✓ ', short: '✕ ', exempt: '', none: ''};

class Plants extends LitElement {
  static styles = [look, tables, css`
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.8rem;
      align-items: center;
      padding: 0.6rem 0.75rem;
    }
    input {
      flex: 0 1 18rem;
    }
    .card {
      box-shadow: var(--shadow);
      overflow: hidden;
    }
    th button {
      min-height: 26px;
      padding: 0;
      font-weight: 600;
      background: none;
      border: 0;
    }
    th.number button {
      width: 100%;
      justify-content: flex-end;
    }
    tbody th {
      font-weight: 600;
      min-width: 12rem;
    }
    td.duty {
      min-width: 18rem;
    }
    @media (min-width: 1100px) {
      tbody th {
        min-width: 14rem;
      }
      .industry {
        white-space: nowrap;
      }
      .town {
        min-width: 6.5rem;
      }
      td.duty {
        min-width: 20rem;
      }
    }
    tbody th small,
    td small {
      display: block;
      font-weight: 400;
      font-size: 0.88rem;
      color: var(--ink-soft);
    }
    .table-frame {
      max-height: calc(100dvh - 4rem);
      overflow: auto;
    }
    .days {
      min-width: 9rem;
    }
  `];
  static properties = {
    scene: {attribute: false},
    words: {state: true},
    duty: {state: true},
    by: {state: true},
    down: {state: true},
  };

  constructor() {
    super();
    this.words = '';
    this.duty = '';
    this.by = null;
    this.down = false;
    new Watching(this);
  }

  render() {
    const plants = this.#shown();
    return html`
      <div class="card">
        <form role="search" aria-label=${t('plants.tools')} @submit=${(event) => event.preventDefault()}>
          <input type="search" aria-label=${t('plants.words')} placeholder=${t('plants.words')} .value=${this.words}
            @input=${(event) => (this.words = event.target.value)} />
          <select aria-label=${t('plants.duty')} @change=${(event) => (this.duty = event.target.value)}>
            <option value="">${t('plants.any')}</option>
            ${Object.keys(CHIPS).map((key) => html`<option value=${key} ?selected=${this.duty === key}>${t('duty.' + key)}</option>`)}
          </select>
          <span class="soft" role="status">${t('plants.shown', {n: plants.length, all: this.scene.board.plants.length})}</span>
        </form>
        <div class="table-frame" tabindex="0" role="region" aria-label=${t('nav.plants')}>
          <table>
            <thead><tr>${COLUMNS.map((column) => this.#head(column))}</tr></thead>
            <tbody>${plants.map((plant) => this.#row(plant))}</tbody>
          </table>
        </div>
      </div>`;
  }

  #head(column) {
    const sorted = this.by === column;
    return html`
      <th scope="col" class=${NUMBERS.has(column) ? 'number' : ''} aria-sort=${sorted ? (this.down ? 'descending' : 'ascending') : nothing}>
        <button @click=${() => this.#sort(column)}>${t('plants.' + column)}<span aria-hidden="true">${sorted ? (this.down ? ' ▾' : ' ▴') : ''}</span></button>
      </th>`;
  }

  #row(plant) {
    const {scene} = this;
    const duty = dutyOf(plant);
    const stopping = plant.lines.filter((line) => line.stopDays > 0);
    return html`
      <tr>
        <th scope="row"><a href=${plantAddress(scene.version.id, plant.id)}>${plantName(plant)}</a><small>${plant.id}</small></th>
        <td class="industry">${named(scene.industries, plant.industry)}</td>
        <td class="town">${named(scene.towns, plant.town)}</td>
        <td>${plant.grade}</td>
        <td class="number">${figure(plant.required, 1)} <span class="soft">${plant.unit}</span></td>
        <td class="number">${figure(plant.reduced, 1)}</td>
        <td class="number days">${stopping.length === 0 ? '–' : stopping.map((line) => html`<div>${say(line.name) || line.id}: ${t('plants.nDays', {n: line.stopDays})}</div>`)}</td>
        <td class="duty"><span class="chip ${CHIPS[duty]}">${MARKS[duty]}${t('duty.' + duty)}</span><small>${say(plant.duty)}</small></td>
      </tr>`;
  }

  #sort(column) {
    this.down = this.by === column ? !this.down : NUMBERS.has(column);
    this.by = column;
  }

  #shown() {
    const plants = this.scene.board.plants.filter((plant) => {
      const text = folded([plant.id, plant.name?.zh, plant.name?.en, nameIn(this.scene.industries, plant.industry),
        nameIn(this.scene.towns, plant.town)].join(' '));
      return hasWords(text, this.words) && (this.duty === '' || dutyOf(plant) === this.duty);
    });
    return this.by === null ? plants : plants.sort(orderOf(this.scene, this.by, this.down));
  }
}

customElements.define('lt-plants', Plants);
