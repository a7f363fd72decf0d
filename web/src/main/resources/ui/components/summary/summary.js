// A plan in one strip: what it is for, whether it is legal, its score and its main figures.

import {LitElement, css, html, nothing} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {amountIn, figure} from '../../lib/numbers.js';
import {go, inputsAddress, place, screenAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {warningText} from '../../lib/warnings.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {outcomeChip} from '../conflicts/outcome.view.js';
import '../desk/open.js';
import '../state/state.js';
import '../versions/versions.js';

const MOST_WARNINGS = 3;

/** The screens that show the board, from which its plan is taken to the desk. */
const EDITED_ON = new Set(['home', 'board']);

class Summary extends LitElement {
  static styles = [look, css`
    :host {
      padding: 0.7rem 0 0.6rem;
    }
    .strip {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.3rem 1.5rem;
    }
    h1 {
      font-size: 1.2rem;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 1.4rem;
      margin: 0;
    }
    dl div {
      display: flex;
      gap: 0.4rem;
      align-items: baseline;
    }
    dt {
      color: var(--ink-soft);
      font-size: 0.9rem;
    }
    dd {
      margin: 0;
      font-weight: 600;
    }
    .warnings {
      display: flex;
      flex-wrap: wrap;
      flex-basis: 100%;
      gap: 0.1rem 1.4rem;
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: 0.92rem;
      overflow-wrap: anywhere;
    }
    .warnings i {
      display: inline-block;
      width: 0.8em;
      height: 0.8em;
      margin-right: 0.4em;
      border: 3px solid var(--level);
      border-radius: 2px;
    }
    lt-desk-open {
      margin-left: auto;
    }
    .season {
      font-size: 0.9rem;
    }
  `];
  static properties = {scene: {attribute: false}};

  constructor() {
    super();
    new Watching(this);
  }

  render() {
    const {version} = this.scene;
    const {kpis, score, season} = version;
    const ref = `plan-versions/${version.id}`;
    return html`
      <div class="strip">
        <h1><a href=${inputsAddress('policy', ref, ref)}>${say(version.policy.title) || version.policy.id}</a></h1>
        <span class="soft season"><a href=${inputsAddress('list', ref, ref)}>${say(version.registry.title) || version.registry.id}</a> ·
          ${t('summary.season', {from: longDay(dayOf(season.from)), to: longDay(dayOf(season.to)), days: season.days})}</span>
        ${EDITED_ON.has(place().screen?.name) && version.final !== false ? html`<lt-desk-open .version=${version}></lt-desk-open>` : nothing}
      </div>
      <div class="strip">
        <div class="chips">
          ${outcomeChip(version.outcome)}
          ${score.medium === 0
            ? html`<span class="chip good">✓ ${t('summary.reserveHeld')}</span>`
            : html`<span class="chip warn">! ${t('summary.reserveShort', {amount: amountIn('milli-line-days', kpis.reserveShortfall)})}</span>`}
          ${version.asOf ? html`<a class="chip" href=${screenAddress(version.id, 'changes')}>${t('summary.changes', {day: longDay(dayOf(version.asOf))})}</a>` : nothing}
          ${version.answer ? html`<span class="chip">${t('answer.' + version.answer)}</span>` : nothing}
          ${version.final === false ? html`<span class="chip warn">… ${t('summary.notFinal')}</span>` : nothing}
          <lt-state .version=${version}></lt-state>
        </div>
        <dl>
          ${this.#item('summary.plants', `${figure(kpis.plantsReduced)} / ${figure(kpis.plants)}`)}
          ${this.#item('summary.lines', `${figure(kpis.linesStopped)} / ${figure(kpis.lines)}`)}
          ${this.#item('summary.stopDays', figure(kpis.stopDays))}
          ${this.#item('summary.short', figure(kpis.plantsShort))}
          ${this.#item('summary.cost', figure(-score.soft))}
        </dl>
        ${this.#warnings()}
        <lt-versions .chosen=${version.id} .label=${t('versions.label')} @choose=${(event) => this.#open(event.detail)}></lt-versions>
      </div>`;
  }

  /** The warnings of the season that the plan answers. */
  #warnings() {
    const warnings = this.scene.warnings.filter((warning) => warning.days > 0);
    const more = warnings.length - MOST_WARNINGS;
    return warnings.length === 0 ? nothing : html`
      <ul class="warnings" aria-label=${t('summary.warnings')}>
        ${warnings.slice(0, MOST_WARNINGS).map((warning) => html`<li><i class=${warning.level.toLowerCase()} aria-hidden="true"></i>${warningText(this.scene, warning.told)}</li>`)}
        ${more > 0 ? html`<li><a href=${screenAddress(this.scene.version.id, 'events')}>${t('summary.moreWarnings', {n: more})}</a></li>` : nothing}
      </ul>`;
  }

  /** Another version, on the same screen. */
  #open(version) {
    go(screenAddress(version, place().screen.bare ? 'board' : place().screen.name));
  }

  #item(key, value) {
    return html`<div><dt>${t(key)}</dt><dd>${value}</dd></div>`;
  }
}

customElements.define('lt-summary', Summary);
