// A rule by its name; its sentence, its clause and how it is counted come up where the pointer or the focus rests on
// it, and go with Escape.

import {LitElement, css, html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

const APART = 6;
const EDGE = 8;

class Rule extends LitElement {
  static styles = [look, css`
    :host {
      display: inline;
    }
    .term {
      min-height: 24px;
      padding: 0;
      font: inherit;
      font-weight: 600;
      text-align: left;
      text-decoration: underline dotted;
      text-underline-offset: 0.2em;
      background: none;
      border: 0;
      border-radius: 3px;
      cursor: help;
    }
    [popover] {
      position: fixed;
      inset: auto;
      max-width: min(26rem, calc(100vw - 1rem));
      margin: 0;
      padding: 0.7rem 0.9rem;
      font-weight: 400;
      font-size: 0.92rem;
      color: var(--ink);
      background: var(--surface);
      border: 1px solid var(--edge);
      border-radius: 8px;
      box-shadow: var(--shadow);
    }
    p + p {
      margin-top: 0.4rem;
    }
    @media print {
      .term {
        text-decoration: none;
      }
    }
  `];
  static properties = {
    rule: {attribute: false},
    /** Id of the clause behind it; null where none is. */
    clause: {attribute: false},
    /** The clauses of the policy by id, where they are known. */
    clauses: {attribute: false},
  };

  constructor() {
    super();
    Object.assign(this, {clause: null, clauses: null});
    new Watching(this);
  }

  render() {
    const clause = this.clauses?.get(this.clause);
    return html`<button type="button" class="term" aria-describedby="tip" @pointerenter=${this.#show} @pointerleave=${this.#leave}
        @focus=${this.#show} @blur=${this.#hide} @click=${this.#show} @keydown=${this.#key}>${t('rule.' + this.rule)}</button><span
        id="tip" role="tooltip" popover="manual" @pointerleave=${this.#leave}>
        <p><b>${t('rule.what.' + this.rule)}</b></p>
        ${this.clause ? html`<p>${t('why.clause', {id: this.clause})}${say(clause?.article) ? html` · ${say(clause.article)}` : nothing}
          ${say(clause?.summary) ? html`<br /><span class="soft">${say(clause.summary)}</span>` : nothing}</p>` : nothing}
        <p class="soft">${t('rule.counted', {formula: t('rule.formula.' + this.rule)})}</p>
      </span>`;
  }

  #show() {
    const tip = this.#tip;
    if (!tip.matches(':popover-open')) {
      tip.showPopover();
    }
    const {left, bottom, top} = this.#term.getBoundingClientRect();
    const {offsetWidth, offsetHeight} = tip;
    const below = bottom + APART + offsetHeight <= innerHeight;
    tip.style.setProperty('left', `${Math.max(EDGE, Math.min(left, innerWidth - offsetWidth - EDGE))}px`);
    tip.style.setProperty('top', `${below ? bottom + APART : Math.max(EDGE, top - APART - offsetHeight)}px`);
  }

  /** The pointer may go over to the tip, to read or mark it. */
  #leave({relatedTarget}) {
    const within = this.renderRoot.contains(relatedTarget) || this.#tip.contains(relatedTarget);
    if (!within && this.renderRoot.activeElement !== this.#term) {
      this.#hide();
    }
  }

  #hide() {
    if (this.#tip.matches(':popover-open')) {
      this.#tip.hidePopover();
    }
  }

  #key(event) {
    if (event.key === 'Escape' && this.#tip.matches(':popover-open')) {
      event.stopPropagation();
      this.#hide();
    }
  }

  get #tip() {
    return this.renderRoot.querySelector('#tip');
  }

  get #term() {
    return this.renderRoot.querySelector('.term');
  }
}

customElements.define('lt-rule', Rule);
