// The panel beside the board: one reduction, why it stands, its four days, and what its kiln allows; or a line without
// one. What can be done with it stands in the slot.

import {LitElement, css, html, nothing} from 'lit';
import {causesText, clausesOf} from '../../lib/causes.js';
import {dayOf, longDay} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {lineName, named, plantName} from '../../lib/scene.js';
import {plantAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import '../alternatives/alternatives.js';
import '../steps/steps.js';

const LIMITS = ['coolDownDays', 'heatUpDays', 'minStopDays', 'minRunDays', 'maxStops', 'noticeDays', 'minLoad'];

class Why extends LitElement {
  static styles = [look, css`
    section {
      display: grid;
      gap: 0.8rem;
      padding: 0.9rem 1rem 1.1rem;
    }
    .top {
      display: flex;
      justify-content: space-between;
      align-items: start;
      gap: 0.5rem;
    }
    .top button {
      flex: none;
      min-width: 32px;
      padding: 0;
    }
    h2:focus {
      outline: none;
    }
    .main {
      padding: 0.6rem 0.75rem;
      border-left: 4px solid var(--accent);
      background: var(--accent-soft);
      border-radius: 0 6px 6px 0;
    }
    .main b {
      display: block;
      font-size: 1.05rem;
    }
    h3 {
      margin-bottom: 0.2rem;
      font: 600 0.9rem var(--font);
      color: var(--ink-soft);
    }
    dl {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0.1rem 0.8rem;
      margin: 0;
    }
    dt {
      color: var(--ink-soft);
    }
    dd {
      margin: 0;
      text-align: right;
    }
    blockquote {
      margin: 0;
      padding-left: 0.7rem;
      border-left: 2px solid var(--hair);
    }
  `];
  static properties = {
    scene: {attribute: false},
    /** The reduction; null where the line alone is shown. */
    bar: {attribute: false},
    line: {attribute: false},
  };

  constructor() {
    super();
    this.line = null;
    new Watching(this);
  }

  /** Puts the reader at the panel's start. */
  begin() {
    this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  }

  render() {
    const {scene, bar} = this;
    const line = scene.lines.find((candidate) => candidate.id === (bar?.line ?? this.line));
    const {plant} = line;
    return html`
      <section aria-labelledby="title" @keydown=${this.#key}>
        <div class="top">
          <div>
            <h2 id="title" tabindex="-1">${plantName(plant)} · ${lineName(line)}</h2>
            <p class="soft">${line.id} · ${named(scene.industries, plant.industry)} · ${t('board.gradeIs', {grade: plant.grade})} · ${named(scene.towns, plant.town)}</p>
          </div>
          <button aria-label=${t('app.close')} @click=${this.#close}>✕</button>
        </div>
        ${bar === null ? nothing : this.#days(bar)}
        <slot></slot>
        ${bar === null ? nothing : this.#reasons(bar)}
        <div><h3>${t('why.duty')}</h3><p>${say(plant.duty)}</p></div>
        ${this.#kiln(line)}
        <a class="button" href=${plantAddress(scene.version.id, plant.id)}>${t('why.plant')}</a>
      </section>`;
  }

  #days({stop, days, reduction}) {
    return html`
      <div class="main">
        <b>${stop ? t('why.stop', {days}) : t('why.limit', {load: percent(reduction.load, 0), days})}</b>
        ${t('why.span', {from: longDay(dayOf(reduction.from)), to: longDay(dayOf(reduction.to))})}
        ${stop ? html`<lt-steps .dates=${reduction.dates} .season=${this.scene.version.season}></lt-steps>` : html`<br />${this.#after(reduction)}`}
      </div>`;
  }

  #reasons({reduction}) {
    return html`
      <div><h3>${t('why.cause')}</h3><p>${causesText(reduction)}${say(reduction.why) ? html` — ${say(reduction.why)}` : nothing}</p></div>
      ${clausesOf(reduction).map((clause) => this.#clause(clause))}
      <lt-alternatives .scene=${this.scene} .bar=${this.bar}></lt-alternatives>`;
  }

  #after({restart}) {
    return restart ? t('why.fullAgain', {day: longDay(dayOf(restart))}) : t('why.noRestart');
  }

  #clause(id) {
    const clause = this.scene.clauses.get(id);
    return html`<div><h3>${t('why.clause', {id})}${say(clause?.article) ? html` · ${say(clause.article)}` : nothing}</h3>
      ${say(clause?.summary) ? html`<blockquote>${say(clause.summary)}</blockquote>` : nothing}</div>`;
  }

  #kiln(line) {
    const limits = line.limits ?? {};
    const kiln = this.scene.kilns.get(line.kiln);
    return html`<div>
      <h3>${t('why.kiln', {kiln: named(this.scene.kilns, line.kiln)})}</h3>
      <dl>
        <dt>${t('why.capacity')}</dt><dd>${line.capacity} ${line.unit}</dd>
        ${LIMITS.filter((limit) => limits[limit] !== undefined && !(limit === 'minLoad' && limits[limit] === 0)).map((limit) => html`
          <dt>${t('limit.' + limit)}</dt><dd>${limit === 'minLoad' ? percent(limits[limit], 0) : t('limitUnit.' + limit, {n: limits[limit]})}</dd>`)}
        ${line.canStop ? nothing : html`<dt>${t('why.cannotStop')}</dt><dd>✓</dd>`}
      </dl>
      ${say(kiln?.stopProcedure) ? html`<p class="soft">${say(kiln.stopProcedure)}</p>` : nothing}
    </div>`;
  }

  #key(event) {
    if (event.key === 'Escape') {
      this.#close();
    }
  }

  #close() {
    this.dispatchEvent(new Event('close'));
  }
}

customElements.define('lt-why', Why);
