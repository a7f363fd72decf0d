// The coverage band: each chosen sector's share of capacity stopped against the share required, on the
// board's own days. The same figures stand in a table, which the button opens.

import {LitElement, html} from 'lit';
import {placed} from '../../lib/placed.js';
import {chartIn, onScheme} from '../../lib/charts.js';
import {shortDay} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {sectorName} from '../../lib/scene.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {coverageLook} from './coverage.css.js';
import {bandOptions, scaleTop, stripHeight} from './options.js';
import './table.js';

const NARROW = 160;

class Coverage extends LitElement {
  static styles = [look, coverageLook];
  static properties = {
    scene: {attribute: false},
    width: {type: Number},
    names: {type: Number},
    day: {type: Number},
    chosen: {state: true},
  };
  #chart = null;
  #drawn = null;

  constructor() {
    super();
    this.chosen = null;
    new Watching(this, (redraw) => onScheme(() => ((this.#drawn = null), redraw())));
  }

  willUpdate(changed) {
    if (changed.has('scene')) {
      const same = changed.get('scene')?.version.id === this.scene.version.id; // a plan that is edited keeps what was chosen
      this.chosen = same ? this.chosen : null;
      this.#drawn = null;
    }
    if (this.chosen === null && this.names > 0) {
      const owing = this.scene.sectors.filter((sector) => sector.required);
      const tightest = owing.length > 0 ? [...owing].sort((a, b) => margin(a) - margin(b)) : this.scene.sectors;
      const first = tightest.slice(0, this.names < NARROW ? 1 : 3);
      this.chosen = new Set(first.map((sector) => sector.id));
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#chart?.then((chart) => chart?.dispose());
    this.#chart = null;
    this.#drawn = null;
  }

  updated() {
    this.#draw();
  }

  render() {
    const sectors = this.#sectors();
    return html`
      <div class="band" ${placed({height: `${Math.max(1, sectors.length) * stripHeight()}px`})}>
        <div class="names" ${placed({width: `${this.names}px`})}>
          ${sectors.map((sector) => this.#label(sector))}
          <button class="more" @click=${() => this.renderRoot.querySelector('lt-coverage-table').open()}
            aria-label=${t('coverage.more')} title=${t('coverage.more')}>${this.names < NARROW ? '⋯' : t('coverage.open')}</button>
        </div>
        <div class="chart" role="img" aria-label=${sectors.map((sector) => this.#words(sector)).join(' ') || t('coverage.none')}
          ${placed({width: `${this.scene.days * this.width}px`})}></div>
      </div>
      <lt-coverage-table .scene=${this.scene} .chosen=${this.chosen ?? new Set()}
        @choose=${(event) => (this.chosen = event.detail)}></lt-coverage-table>`;
  }

  #label(sector) {
    return html`
      <div class="strip">
        <b title=${sectorName(this.scene, sector)}>${sectorName(this.scene, sector)}</b>
        <span class="soft readout">${this.day === null || this.day === undefined ? this.#season(sector) : this.#onDay(sector)}</span>
        <span class="soft scale" aria-hidden="true">${t('coverage.scale', {top: percent(scaleTop(this.#sectors()), 0)})}</span>
      </div>`;
  }

  #season(sector) {
    if (!sector.required) {
      return t('coverage.noDuty', {share: percent(mean(sector.share), 0)});
    }
    return sector.short > 0
      ? html`<span class="short">✕ ${t('coverage.shortDays', {n: sector.short})}</span>`
      : t('coverage.kept', {lowest: percent(Math.min(...sector.share), 0)});
  }

  #onDay(sector) {
    const values = {day: shortDay(this.scene.first + this.day), share: percent(sector.share[this.day], 0)};
    return sector.required
      ? t('coverage.onDay', {...values, required: percent(sector.required[this.day], 0)})
        + (sector.reachable ? t('coverage.reachable', {share: percent(sector.reachable[this.day], 0)}) : '')
      : t('coverage.onFreeDay', values);
  }

  #words(sector) {
    const lowest = sector.share.indexOf(Math.min(...sector.share));
    return t(sector.required ? 'coverage.words' : 'coverage.freeWords', {
      sector: sectorName(this.scene, sector),
      mean: percent(mean(sector.share)),
      lowest: percent(sector.share[lowest]),
      day: shortDay(this.scene.first + lowest),
      n: sector.short,
    });
  }

  #sectors() {
    return this.scene.sectors.filter((sector) => this.chosen?.has(sector.id));
  }

  async #draw() {
    const sectors = this.#sectors();
    const key = `${sectors.map((sector) => sector.id)}|${this.width}`;
    if (this.#drawn === key || !(this.width > 0)) {
      return;
    }
    this.#drawn = key;
    const element = this.renderRoot.querySelector('.chart');
    this.#chart ??= chartIn(element);
    const chart = await this.#chart;
    if (chart && this.#drawn === key) {
      chart.resize({width: Math.round(this.scene.days * this.width), height: Math.max(1, sectors.length) * stripHeight()});
      chart.setOption(bandOptions(this, sectors, this.scene.days, this.scene.warnings), {notMerge: true});
    }
  }
}

/** How near a sector comes to its requirement, on its worst day. */
const margin = (sector) => Math.min(...sector.share.map((share, day) => share - sector.required[day]));

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

customElements.define('lt-coverage', Coverage);
