// Coverage against need per day and sector, before anything is solved: the coverage band of the board, with
// what could still be had in time, in the width there is.

import {LitElement, css, html, nothing} from 'lit';
import {placed} from '../../lib/placed.js';
import {rem} from '../../lib/rem.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {heading} from '../board/heading.view.js';
import {datesLook} from '../board/dates.css.js';
import '../coverage/coverage.js';

/** In rems. */
const NAMES = 14.4;
const NARROW_NAMES = 6.9;
const NARROW = 35;

class ImpactStrips extends LitElement {
  static styles = [look, datesLook, css`
    .top {
      position: relative;
      padding-top: 44px;
      overflow: hidden;
      border: 1px solid var(--hair);
      border-radius: 6px;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 1.2rem;
      margin: 0.3rem 0 0;
      padding: 0;
      list-style: none;
      font-size: 0.86rem;
      color: var(--ink-soft);
    }
    li {
      display: inline-flex;
      gap: 0.4rem;
      align-items: center;
    }
    i {
      width: 24px;
      border-top: 2px solid var(--limit-edge);
    }
    .needed {
      border-top: 2px dashed var(--bad);
    }
    .reachable {
      border-top: 2px dotted var(--ink-soft);
    }
  `];
  static properties = {scene: {attribute: false}, width: {state: true}, day: {state: true}};
  #watcher = null;

  constructor() {
    super();
    this.width = 0;
    this.day = null;
    new Watching(this);
  }

  firstUpdated() {
    this.#watcher = new ResizeObserver(() => (this.width = this.clientWidth));
    this.#watcher.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watcher?.disconnect();
  }

  render() {
    const names = Math.round((this.width < NARROW * rem() ? NARROW_NAMES : NAMES) * rem());
    const width = Math.floor(((this.width - names - 2) / this.scene.days) * 100) / 100;
    return html`
      <div class="top" ${placed({'--names': `${names}px`})} @pointermove=${(event) => this.#point(event, names, width)} @pointerleave=${() => (this.day = null)}>
        ${width > 0 ? html`${heading(this.scene, 'month', width)}
          <lt-coverage .scene=${this.scene} .width=${width} .names=${names} .day=${this.day}></lt-coverage>` : nothing}
      </div>
      <ul aria-label=${t('legend.title')}>
        <li><i aria-hidden="true"></i>${t('legend.share')}</li>
        <li><i class="needed" aria-hidden="true"></i>${t('legend.required')}</li>
        <li><i class="reachable" aria-hidden="true"></i>${t('legend.reachable')}</li>
      </ul>`;
  }

  #point(event, names, width) {
    const inside = event.clientX - this.getBoundingClientRect().left - names;
    const day = Math.floor(inside / width);
    this.day = day < 0 || day >= this.scene.days ? null : day;
  }
}

customElements.define('lt-impact-strips', ImpactStrips);
