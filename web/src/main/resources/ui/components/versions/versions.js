// A choice among the plan versions the server has.

import {LitElement, css, html, nothing} from 'lit';
import {current, onCurrent} from '../../lib/current.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {outcomeText} from '../conflicts/outcome.view.js';

class Versions extends LitElement {
  static styles = [look, css`
    :host {
      display: inline-block;
      max-width: 100%;
    }
    label {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.2rem 0.5rem;
      align-items: center;
    }
    select {
      max-width: min(22rem, calc(100vw - 4rem));
    }
  `];
  static properties = {
    chosen: {attribute: false},
    without: {attribute: false},
    label: {attribute: false},
    none: {attribute: false},
  };

  constructor() {
    super();
    Object.assign(this, {chosen: '', without: null, label: '', none: ''});
    new Watching(this, onCurrent);
  }

  render() {
    const versions = current().versions.filter((version) => version.id !== this.without);
    const known = versions.some((version) => version.id === this.chosen);
    return html`<label>${this.label}
      <select @change=${(event) => this.dispatchEvent(new CustomEvent('choose', {detail: event.target.value}))}>
        ${known ? nothing : html`<option value="" selected disabled>${this.none || t('versions.choose')}</option>`}
        ${versions.map((version) => html`<option value=${version.id} ?selected=${version.id === this.chosen}>${words(version)}</option>`)}
      </select></label>`;
  }
}

/** A version's name and id, and what tells it from the others. */
function words(version) {
  const parts = [version.name, version.id];
  if (version.answer) {
    parts.push(t('answer.' + version.answer));
  }
  if (version.baseline) {
    parts.push(t('versions.changes', {id: version.baseline}));
  }
  if (version.final === false) {
    parts.push(t('versions.first'));
  }
  if (!version.feasible) {
    parts.push(outcomeText(version.outcome));
  }
  return parts.join(' · ');
}

customElements.define('lt-versions', Versions);
