// How far a plan can be from the best: its cost, what no legal plan that lacks no more of its reserve can cost
// less than, the gap, and how that is known. In percent only where the server finds that the bound says enough.

import {LitElement, css, html, nothing} from 'lit';
import {figure} from '../../lib/numbers.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class Bound extends LitElement {
  static styles = [look, css`
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem 1.6rem;
      margin: 0;
    }
    dt {
      font-size: 0.86rem;
      color: var(--ink-soft);
    }
    dd {
      margin: 0;
      font-weight: 600;
    }
    p {
      margin: 0.3rem 0 0;
    }
  `];
  static properties = {bound: {attribute: false}};

  constructor() {
    super();
    this.bound = null;
    new Watching(this);
  }

  render() {
    if (!this.bound) {
      return html`<p class="soft">${t('bound.none')}</p>`;
    }
    const {cost, bound, gap, gapPercent, how} = this.bound;
    return html`
      <dl>
        ${item('bound.cost', figure(cost))}
        ${bound === 0 ? nothing : item('bound.bound', figure(bound))}
        ${gap === undefined ? nothing : item('bound.gap', gapPercent === undefined ? figure(gap) : t('bound.gapOf', {gap: figure(gap), percent: figure(gapPercent, 1)}))}
      </dl>
      <p class="soft">${bound === 0 ? t('bound.nothing') : gapPercent === undefined ? t('bound.low') : t('bound.meaning')} ${say(how)}</p>`;
  }
}

const item = (key, value) => html`<div><dt>${t(key)}</dt><dd>${value}</dd></div>`;

customElements.define('lt-bound', Bound);
