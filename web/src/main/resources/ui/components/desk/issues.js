// What the plan on the desk lacks, by rule: what makes it illegal first, then what the reserve lacks. Each leads to
// its line and day on the board.

import {LitElement, css, html, nothing} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {amountIn} from '../../lib/numbers.js';
import {subjectOf} from '../../lib/subject.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import '../rule/rule.js';

const FIRST = 30;

class Issues extends LitElement {
  static styles = [look, css`
    :host {
      display: grid;
      gap: 0.9rem;
    }
    h3 {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 0.5rem;
      align-items: baseline;
      font: 600 0.95rem var(--font);
    }
    ul {
      display: grid;
      gap: 0.3rem;
      margin: 0.3rem 0 0;
      padding: 0;
      list-style: none;
    }
    li button {
      display: block;
      width: 100%;
      padding: 0.35rem 0.6rem;
      text-align: left;
      white-space: normal;
    }
    small {
      display: block;
      font-size: 0.88rem;
      color: var(--ink-soft);
    }
  `];
  static properties = {
    scene: {attribute: false},
    issues: {attribute: false},
    all: {state: true},
  };

  constructor() {
    super();
    this.all = new Set();
    new Watching(this);
  }

  render() {
    if (this.issues === null) {
      return html`<p class="soft">${t('app.loading')}</p>`;
    }
    return this.issues.length === 0
      ? html`<p><span class="chip good">✓ ${t('issues.none')}</span></p>`
      : this.issues.map((rule) => this.#rule(rule));
  }

  #rule({rule, level, clause, unit, amount, breaches}) {
    const shown = this.all.has(rule) ? breaches : breaches.slice(0, FIRST);
    return html`
      <section aria-labelledby=${rule}>
        <h3 id=${rule}><span class="chip ${level === 'HARD' ? 'bad' : 'warn'}">${level === 'HARD' ? '✕' : '!'} ${t('level.' + level)}</span>
          <lt-rule .rule=${rule} .clause=${clause ?? null} .clauses=${this.scene.clauses}></lt-rule>${clause ? ` · ${t('why.clause', {id: clause})}` : nothing} <span class="soft">${amountIn(unit, amount)}</span></h3>
        <ul>${shown.map((breach) => html`
          <li><button @click=${() => this.#lead(breach)}><b>${subjectOf(this.scene, breach.subject).name}</b>
            ${breach.day ? longDay(dayOf(breach.day)) : nothing} <small>${say(breach.text) || amountIn(unit, breach.amount)}</small></button></li>`)}</ul>
        ${shown.length < breaches.length ? html`<button @click=${() => (this.all = new Set(this.all).add(rule))}>${t('issues.all', {n: breaches.length})}</button>` : nothing}
      </section>`;
  }

  #lead({subject, day}) {
    this.dispatchEvent(new CustomEvent('lead', {detail: {subject, day: day ? dayOf(day) - this.scene.first : null}}));
  }
}

customElements.define('lt-issues', Issues);
