// The four days of a stop, each with its date: when to begin, by when it must be done, when the fire may be lit.

import {LitElement, css, html, nothing} from 'lit';
import {stepDay, stepName, stepNote, stepsOf} from '../../lib/stops.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class Steps extends LitElement {
  static styles = [look, css`
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8.4rem, 1fr));
      gap: 0.25rem 1rem;
      margin: 0.2rem 0;
    }
    dt {
      font-size: 0.86rem;
      color: var(--ink-soft);
    }
    dd {
      margin: 0;
      font-weight: 600;
    }
  `];
  static properties = {
    dates: {attribute: false},
    season: {attribute: false},
  };

  constructor() {
    super();
    new Watching(this);
  }

  render() {
    const {dates, season} = this;
    const note = stepNote(dates);
    return html`
      <dl>${stepsOf(dates).map(({step, day}) => html`
        <div class=${step}><dt>${stepName(step, dates)}</dt><dd>${stepDay(day, season)}</dd></div>`)}</dl>
      ${note === null ? nothing : html`<p class="soft">${note}</p>`}`;
  }
}

customElements.define('lt-steps', Steps);
