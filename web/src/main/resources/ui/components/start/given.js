// The policy and the list that an address names, such as those that were edited on their screens.

import {LitElement, css, html} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {getDocument} from '../../lib/inputs.js';
import {Loading} from '../../lib/loading.js';
import {look} from '../../lib/look.js';
import {problemText} from '../../lib/problems.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';

class Given extends LitElement {
  static styles = [look, css`
    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.3rem 0.9rem;
      margin: 0;
    }
    dt {
      color: var(--ink-soft);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `];
  static properties = {
    policy: {attribute: false},
    registry: {attribute: false},
  };
  #documents = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {policy: null, registry: null});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('policy') || changed.has('registry')) {
      this.#documents.load((signal) => Promise.all([getDocument('policy', this.policy, signal), getDocument('registry', this.registry, signal)]));
    }
  }

  render() {
    const {value, problem} = this.#documents;
    if (value === null) {
      return problem === null ? html`<p>${t('app.loading')}</p>` : html`<p role="alert">${problemText(problem)}</p>`;
    }
    const [policy, registry] = value;
    const plants = registry.plants ?? [];
    return html`
      <dl>
        <dt>${t('nav.policy')}</dt>
        <dd><b>${say(policy.title) || policy.id}</b> <span class="soft">${longDay(dayOf(policy.season.from))} – ${longDay(dayOf(policy.season.to))}</span></dd>
        <dt>${t('nav.list')}</dt>
        <dd><b>${say(registry.title) || registry.id}</b> <span class="soft">${t('upload.size.registry', {
          plants: plants.length, lines: plants.reduce((sum, plant) => sum + (plant.lines ?? []).length, 0),
        })}</span></dd>
      </dl>`;
  }
}

customElements.define('lt-given', Given);
