// Duties that a plan does not keep: by how much, what is known of why, from which day on it holds.

import {LitElement, css, html} from 'lit';
import {subjectOf} from '../../lib/subject.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class Shortfalls extends LitElement {
  static styles = [look, css`
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.4rem;
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: 0.45rem 0.75rem;
      border: 1px solid var(--hair);
      border-left: 4px solid var(--warn);
      border-radius: 0 6px 6px 0;
      overflow-wrap: anywhere;
    }
  `];
  static properties = {scene: {attribute: false}, shortfalls: {attribute: false}};

  constructor() {
    super();
    this.scene = null;
    this.shortfalls = [];
    new Watching(this);
  }

  render() {
    return html`<ul>${this.shortfalls.map((shortfall) => html`
      <li><b>${this.scene ? subjectOf(this.scene, shortfall.subject).name : shortfall.subject}</b> · ${t('rule.' + shortfall.rule)}${shortfall.clause ? html` · ${t('why.clause', {id: shortfall.clause})}` : ''}<br />${say(shortfall.text)}</li>`)}</ul>`;
  }
}

customElements.define('lt-shortfalls', Shortfalls);
