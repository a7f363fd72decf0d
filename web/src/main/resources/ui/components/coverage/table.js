// The figures behind the coverage band, as a table anybody can read, and the choice of sectors to draw.

import {LitElement, css, html} from 'lit';
import {longDay} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {sectorName} from '../../lib/scene.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';

class CoverageTable extends LitElement {
  static styles = [look, tables, css`
    dialog {
      width: min(60rem, calc(100vw - 1.5rem));
      max-height: calc(100dvh - 3rem);
      padding: 0;
      color: var(--ink);
      background: var(--surface);
      border: 1px solid var(--edge);
      border-radius: var(--radius);
    }
    dialog::backdrop {
      background: rgb(10 20 25 / 0.5);
    }
    .inside {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
      max-height: calc(100dvh - 3.2rem);
      padding: 1rem 1.25rem;
    }
    .top {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
      align-items: center;
    }
    fieldset {
      display: flex;
      flex: none;
      flex-wrap: wrap;
      gap: 0.3rem 1.1rem;
      max-height: 9rem;
      overflow: auto;
      margin: 0;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--hair);
      border-radius: 6px;
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: 0.4rem;
      min-height: 26px;
    }
    .table-frame {
      overflow: auto;
      min-height: 8rem;
    }
    .short {
      color: var(--bad);
      font-weight: 600;
    }
  `];
  static properties = {scene: {attribute: false}, chosen: {attribute: false}, shown: {state: true}};

  constructor() {
    super();
    this.shown = false;
    new Watching(this);
  }

  /** Opens the table. */
  open() {
    this.shown = true;
    this.updateComplete.then(() => this.renderRoot.querySelector('dialog').showModal());
  }

  render() {
    return html`
      <dialog aria-labelledby="title" @close=${() => (this.shown = false)}>
        ${this.shown ? this.#inside() : ''}
      </dialog>`;
  }

  #inside() {
    const sectors = this.scene.sectors.filter((sector) => this.chosen.has(sector.id));
    return html`
      <div class="inside">
        <div class="top">
          <h2 id="title">${t('coverage.title')}</h2>
          <button @click=${() => this.renderRoot.querySelector('dialog').close()}>${t('app.close')}</button>
        </div>
        <p class="soft">${t('coverage.explain')}</p>
        <fieldset>
          <legend>${t('coverage.sectors')}</legend>
          ${this.scene.sectors.map((sector) => html`
            <label><input type="checkbox" .checked=${this.chosen.has(sector.id)} @change=${() => this.#flip(sector.id)} />${sectorName(this.scene, sector)}</label>`)}
        </fieldset>
        <div class="table-frame" tabindex="0" role="region" aria-label=${t('coverage.title')}>
          <table>
            <thead>
              <tr><th scope="col">${t('coverage.day')}</th>${sectors.map((sector) => html`<th scope="col" class="number">${sectorName(this.scene, sector)}</th>`)}</tr>
            </thead>
            <tbody>${Array.from({length: this.scene.days}, (_, day) => this.#row(sectors, day))}</tbody>
          </table>
        </div>
      </div>`;
  }

  #row(sectors, day) {
    return html`<tr><th scope="row">${longDay(this.scene.first + day)}</th>
      ${sectors.map((sector) => {
        const required = sector.required?.[day];
        const short = required !== undefined && sector.share[day] < required;
        return html`<td class="number ${short ? 'short' : ''}">${percent(sector.share[day])}
          ${required === undefined ? '' : html`<span class="soft"> / ${percent(required)}</span>`}${short ? ' ✕' : ''}</td>`;
      })}</tr>`;
  }

  #flip(id) {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) {
      chosen.add(id);
    }
    this.dispatchEvent(new CustomEvent('choose', {detail: chosen}));
  }
}

customElements.define('lt-coverage-table', CoverageTable);
