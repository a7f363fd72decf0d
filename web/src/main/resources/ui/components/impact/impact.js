// What events do to a published plan if nobody did anything: which sectors fall short on which days, what
// could still be had in time, and who would not keep which rule.

import {LitElement, css, html, nothing} from 'lit';
import {dayOf, longDay, shortDay} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {plantAddress} from '../../lib/router.js';
import {sectorName, warningsOf} from '../../lib/scene.js';
import {subjectOf} from '../../lib/subject.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import '../findings/findings.js';
import {endingsTable} from './endings.view.js';
import './strips.js';

const FIRST = 12;

class Impact extends LitElement {
  static styles = [look, tables, css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8rem;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem;
    }
    .short {
      color: var(--bad);
      font-weight: 600;
    }
    td.text {
      min-width: 14rem;
    }
  `];
  static properties = {scene: {attribute: false}, impact: {attribute: false}, all: {state: true}};
  #strips = null;

  constructor() {
    super();
    this.all = false;
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('impact')) {
      this.all = false;
      this.#strips = this.#sceneOfImpact();
    }
  }

  render() {
    const {impact} = this;
    const owing = impact.sectors.filter((sector) => sector.required);
    return html`
      ${this.#chips(owing)}
      ${owing.length > 0 ? html`<lt-impact-strips .scene=${this.#strips}></lt-impact-strips> ${this.#sectors(owing)}` : nothing}
      ${impact.endings.length > 0 ? endingsTable(this.#strips, impact.endings) : nothing}
      ${this.#breaches()}
      ${impact.findings.length > 0 ? html`<lt-findings .findings=${impact.findings}></lt-findings>` : nothing}`;
  }

  #chips(owing) {
    const {feasible, score, plantsInBreach, endings} = this.impact;
    const ending = new Set(endings.map((each) => each.plant)).size;
    const short = owing.filter((sector) => sector.shortDays > 0).length;
    if (feasible && score.medium === 0 && ending === 0) {
      return html`<p class="chips"><span class="chip good">✓ ${t('impact.holds')}</span></p>`;
    }
    const other = plantsInBreach.length === 0 && short === 0 ? this.impact.breaches.length : 0;
    return html`<p class="chips">
      ${other > 0 ? html`<span class="chip bad">✕ ${t('impact.duties', {n: grouped(this.impact.breaches).length})}</span>` : nothing}
      ${plantsInBreach.length > 0 ? html`<span class="chip bad">✕ ${t('impact.plants', {n: plantsInBreach.length})}</span>` : nothing}
      ${ending > 0 ? html`<span class="chip warn">! ${t('impact.endings', {n: ending})}</span>` : nothing}
      ${short > 0 ? html`<span class="chip warn">! ${t('impact.sectors', {n: short})}</span>` : nothing}</p>`;
  }

  #sectors(owing) {
    return html`
      <div class="table-frame" tabindex="0" role="region" aria-label=${t('impact.bySector')}>
        <table>
          <caption>${t('impact.bySector')}</caption>
          <thead><tr><th scope="col">${t('impact.sector')}</th><th scope="col">${t('impact.basis')}</th><th scope="col" class="number">${t('impact.shortDays')}</th>
            <th scope="col">${t('impact.worst')}</th><th scope="col" class="number">${t('impact.obeying')}</th><th scope="col">${t('impact.reachedFrom')}</th></tr></thead>
          <tbody>${owing.map((sector) => this.#sector(sector))}</tbody>
        </table>
      </div>`;
  }

  #sector(sector) {
    const worst = sector.worstDay ? dayOf(sector.worstDay) - this.scene.first : null;
    const basis = t('basis.' + sector.basis);
    const name = html`<th scope="row">${sectorName(this.scene, sector)}</th><td>${basis}</td>`;
    if (worst === null) {
      return html`<tr>${name}<td class="number">0</td><td>✓ ${t('impact.kept')}</td><td class="number">–</td><td>–</td></tr>`;
    }
    return html`<tr>${name}
      <td class="number short">${sector.shortDays}</td>
      <td><span class="short">${t('impact.worstIs', {day: shortDay(this.scene.first + worst), share: percent(sector.share[worst]), required: percent(sector.required[worst])})}</span></td>
      <td class="number">${sector.obeying[worst]} / ${sector.lines}</td>
      <td>${sector.reachedFrom ? longDay(dayOf(sector.reachedFrom)) : t('impact.never')}</td></tr>`;
  }

  #breaches() {
    const groups = grouped(this.impact.breaches);
    if (groups.length === 0) {
      return nothing;
    }
    const shown = this.all ? groups : groups.slice(0, FIRST);
    return html`
      <div class="table-frame" tabindex="0" role="region" aria-label=${t('impact.breaches')}>
        <table>
          <caption>${t('impact.breaches')}</caption>
          <thead><tr><th scope="col">${t('impact.who')}</th><th scope="col">${t('verdict.rule')}</th><th scope="col">${t('verdict.clause')}</th><th scope="col">${t('impact.what')}</th></tr></thead>
          <tbody>${shown.map((group) => html`<tr>
            <th scope="row">${this.#who(group.first)}</th>
            <td>${t('rule.' + group.first.rule)}</td><td>${group.first.clause ?? '–'}</td>
            <td class="text">${group.days.length > 1 ? t('impact.onDays', {n: group.days.length, from: shortDay(dayOf(group.days[0])), to: shortDay(dayOf(group.days.at(-1)))})
              : group.days.length === 1 ? shortDay(dayOf(group.days[0])) : ''} ${say(group.first.text)}</td></tr>`)}</tbody>
        </table>
      </div>
      ${shown.length < groups.length ? html`<p><button @click=${() => (this.all = true)}>${t('verdict.all', {n: groups.length})}</button></p>` : nothing}`;
  }

  #who({subject}) {
    const {name, plant} = subjectOf(this.#strips, subject);
    return plant ? html`<a href=${plantAddress(this.scene.version.id, plant)}>${name}</a>` : name;
  }

  /** The plan's scene with the sectors and warnings of the impact. */
  #sceneOfImpact() {
    const {first, days} = this.scene;
    return {
      ...this.scene,
      sectors: this.impact.sectors.filter((sector) => sector.required && sector.share).map((sector) => ({...sector, short: sector.shortDays})),
      warnings: warningsOf(this.impact.warnings, first, days),
    };
  }
}

/** The breaches of a rule by one subject are one row: the largest, and the days of all. */
function grouped(breaches) {
  const groups = new Map();
  for (const breach of breaches) {
    const key = `${breach.rule} ${breach.subject}`;
    if (!groups.has(key)) {
      groups.set(key, {first: breach, days: []});
    }
    if (breach.day) {
      groups.get(key).days.push(breach.day);
    }
  }
  groups.forEach((group) => group.days.sort());
  return [...groups.values()];
}

customElements.define('lt-impact', Impact);
