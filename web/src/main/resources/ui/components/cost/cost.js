// The cost of the best plan over the time spent. The figures stand beside it in words; the curve is the
// picture of them.

import {LitElement, css, html} from 'lit';
import {chartIn, onScheme, token} from '../../lib/charts.js';
import {figure} from '../../lib/numbers.js';
import {language, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

const AT_MOST = 400;

class Cost extends LitElement {
  static styles = [look, css`
    /* The canvas keeps the width that it was drawn with; the page must become narrower all the same. */
    .chart {
      contain: strict;
      width: 100%;
      height: 240px;
    }
  `];
  static properties = {history: {attribute: false, hasChanged: () => true}};
  #chart = null;
  #watcher = null;
  #language = null;

  constructor() {
    super();
    this.history = [];
    new Watching(this, onScheme);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#dispose();
  }

  render() {
    const legal = this.history.filter((progress) => progress.score.hard === 0);
    const words = legal.length === 0 ? t('cost.none') : t('cost.words', {
      first: figure(-legal[0].score.soft),
      last: figure(-legal.at(-1).score.soft),
    });
    return html`<div class="chart" role="img" aria-label=${words}></div>`;
  }

  async updated() {
    if (this.#chart && this.#language !== language()) {
      this.#dispose();
    }
    if (!this.#chart) {
      const element = this.renderRoot.querySelector('.chart');
      this.#language = language();
      this.#chart = chartIn(element);
      this.#watcher = new ResizeObserver(() => this.#chart?.then((chart) => chart?.resize()));
      this.#watcher.observe(element);
    }
    (await this.#chart)?.setOption(this.#options());
  }

  #options() {
    const colour = (name) => token(this, name);
    const text = {color: colour('--ink-soft'), fontFamily: colour('--font')};
    const axis = {axisLabel: text, nameTextStyle: text, axisLine: {lineStyle: {color: colour('--edge')}},
      splitLine: {lineStyle: {color: colour('--hair')}}};
    return {
      animation: false,
      grid: {left: 70, right: 24, top: 34, bottom: 34},
      xAxis: {type: 'value', name: t('cost.seconds'), nameLocation: 'end', nameGap: 6, min: 0, max: 'dataMax', ...axis, splitLine: {show: false},
        axisLabel: {...text, formatter: (value) => figure(value, 1), hideOverlap: true}, nameTextStyle: {...text, align: 'right', verticalAlign: 'top', padding: [22, 0, 0, 0]}},
      yAxis: {type: 'value', name: t('cost.name'), scale: true, ...axis, axisLabel: {...text, formatter: (value) => figure(value)},
        nameTextStyle: {...text, align: 'left', padding: [0, 0, 0, -60]}},
      series: [{
        type: 'line', symbol: 'none', lineStyle: {color: colour('--accent'), width: 2},
        areaStyle: {color: colour('--accent-soft'), opacity: 0.8},
        data: thinned(this.history).map((progress) => [progress.spentSeconds, progress.score.hard === 0 ? -progress.score.soft : null]),
      }],
    };
  }

  #dispose() {
    this.#watcher?.disconnect();
    this.#chart?.then((chart) => chart?.dispose());
    this.#chart = null;
  }
}

function thinned(history) {
  const step = Math.ceil(history.length / AT_MOST);
  return history.filter((progress, index) => index % step === 0 || index === history.length - 1);
}

customElements.define('lt-cost', Cost);
