// How a figure spreads over a sector's plants, drawn on one line: from the least to the most, half of the plants
// in the box, the median across it, and where there is one a single plant's own figure as a mark.

import {LitElement, css, html, nothing, svg} from 'lit';
import {bandText, burdenText} from '../../lib/burdens.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

const WIDTH = 160;
const EDGE = 6;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

class Band extends LitElement {
  static styles = [look, css`
    :host {
      display: inline-block;
      vertical-align: middle;
    }
    svg {
      display: block;
      max-width: 100%;
    }
    .range {
      stroke: var(--ink-soft);
      stroke-width: 1.5;
    }
    .box {
      fill: var(--accent-soft);
      stroke: var(--accent);
    }
    .median {
      stroke: var(--accent);
      stroke-width: 2.5;
    }
    .own {
      fill: var(--ink);
      stroke: var(--surface);
    }
  `];
  static properties = {
    measure: {attribute: false},
    band: {attribute: false},
    amount: {attribute: false},
  };

  constructor() {
    super();
    this.amount = null;
    new Watching(this);
  }

  render() {
    const {measure, band, amount} = this;
    const most = Math.max(1, band.most, amount ?? 0);
    const x = (value) => EDGE + (value / most) * (WIDTH - 2 * EDGE);
    const words = bandText(measure, band) + (amount === null ? '' : ` ${t('burden.own', {amount: burdenText(measure, amount)})}`);
    return html`<svg width=${WIDTH} height=${HEIGHT} viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${words}>
      <title>${words}</title>
      ${svg`
        <line class="range" x1=${x(band.least)} x2=${x(band.most)} y1=${MIDDLE} y2=${MIDDLE}></line>
        <rect class="box" x=${x(band.lower)} width=${Math.max(2, x(band.upper) - x(band.lower))} y="4" height=${HEIGHT - 8} rx="2"></rect>
        <line class="median" x1=${x(band.median)} x2=${x(band.median)} y1="3" y2=${HEIGHT - 3}></line>
        ${amount === null ? nothing : svg`<path class="own" d="M ${x(amount)} ${MIDDLE - 6} l 5 6 l -5 6 l -5 -6 z"></path>`}`}
    </svg>`;
  }
}

customElements.define('lt-band', Band);
