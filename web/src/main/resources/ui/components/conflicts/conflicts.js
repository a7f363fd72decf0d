// Duties that cannot hold together, which is proved, each set with the ways out; and, of a plan that is
// only not legal, what would have to be agreed.

import {LitElement, css, html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class Conflicts extends LitElement {
  static styles = [look, css`
    .conflict {
      margin: 0.5rem 0;
      padding: 0.55rem 0.75rem;
      border: 1px solid var(--hair);
      border-left: 4px solid var(--bad);
      border-radius: 0 6px 6px 0;
      background: var(--surface);
    }
    .conflict.open {
      border-left-color: var(--warn);
    }
    .head {
      margin: 0.2rem 0 0.3rem;
      font-weight: 600;
    }
    ul,
    ol {
      display: grid;
      gap: 0.3rem;
      margin: 0 0 0.6rem;
      padding-left: 1.3rem;
    }
    .who {
      color: var(--ink-soft);
    }
  `];
  static properties = {
    conflicts: {attribute: false},
    remaining: {attribute: false},
  };

  constructor() {
    super();
    this.conflicts = [];
    this.remaining = [];
    new Watching(this);
  }

  render() {
    return html`
      ${this.conflicts.map((conflict) => html`
        <div class="conflict">
          <p class="head">${t('conflicts.together', {n: conflict.claims.length})}</p>
          <ul>${conflict.claims.map((claim) => html`
            <li><b>${say(claim.name)}</b>${claim.clause ? html` · ${t('why.clause', {id: claim.clause})}` : nothing}<br>${say(claim.text)}</li>`)}
          </ul>
          <p class="head">${t(conflict.waysOut.length > 0 ? 'conflicts.ways' : 'conflicts.noWay')}</p>
          ${this.#ways(conflict.waysOut)}
        </div>`)}
      ${this.remaining.length > 0 ? html`
        <div class="conflict open">
          <p class="head">${t('conflicts.remaining')}</p>
          ${this.#ways(this.remaining)}
        </div>` : nothing}`;
  }

  #ways(ways) {
    return html`<ol>${ways.map((way) => html`
      <li><b>${say(way.name)}</b><br>${say(way.text)}<br>
        <span class="who">${t('conflicts.agrees', {who: t('authority.' + way.authority)})}${way.least ? ' · ' + t('conflicts.least') : ''}</span></li>`)}
    </ol>`;
  }
}

customElements.define('lt-conflicts', Conflicts);
