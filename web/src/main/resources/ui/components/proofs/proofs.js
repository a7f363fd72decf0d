// What can be proved before anyone waits: duties that cannot be met, and duties that had to be cut, each
// with its clause and a way out; bare where others have said already whether something is impossible.

import {LitElement, css, html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class Proofs extends LitElement {
  static styles = [look, css`
    ul {
      display: grid;
      gap: 0.5rem;
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
      max-height: 24rem;
      overflow: auto;
    }
    li {
      padding: 0.55rem 0.75rem;
      border: 1px solid var(--hair);
      border-left: 4px solid var(--accent);
      border-radius: 0 6px 6px 0;
      background: var(--surface);
    }
    li.impossible {
      border-left-color: var(--bad);
    }
    .out {
      color: var(--ink-soft);
    }
  `];
  static properties = {
    proofs: {attribute: false},
    bare: {type: Boolean},
  };

  constructor() {
    super();
    this.proofs = [];
    this.bare = false;
    new Watching(this);
  }

  render() {
    const impossible = this.proofs.filter((proof) => proof.impossible).length;
    if (this.proofs.length === 0) {
      return html`<p class="chip good">✓ ${t('proofs.none')}</p>`;
    }
    return html`
      ${this.bare ? nothing : html`<p>${impossible > 0
        ? html`<span class="chip bad">✕ ${t('proofs.impossible', {n: impossible})}</span>`
        : html`<span class="chip good">✓ ${t('proofs.possible')}</span>`} ${t('proofs.count', {n: this.proofs.length})}</p>`}
      <ul tabindex="0" aria-label=${t('proofs.title')}>
        ${this.proofs.map((proof) => html`
          <li class=${proof.impossible ? 'impossible' : ''}>
            <p><span class="chip ${proof.impossible ? 'bad' : ''}">${t(proof.impossible ? 'proofs.cannot' : 'proofs.told')}</span>
              <b>${say(proof.name)}</b>${proof.clause ? html` · ${t('why.clause', {id: proof.clause})}` : nothing}</p>
            <p>${say(proof.message)}</p>
            <p class="out">→ ${say(proof.wayOut)}</p>
          </li>`)}
      </ul>`;
  }
}

customElements.define('lt-proofs', Proofs);
