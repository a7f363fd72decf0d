// Plants that are regraded in mid-season: which grade from which day, and the blended ratio with its
// arithmetic as the server works it out.

import {LitElement, css, html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {dayOf, isoOf, longDay} from '../../lib/days.js';
import {gradesOf} from '../../lib/rows.js';
import {plantNamed} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import '../findings/findings.js';
import '../picker/picker.js';

class Regrades extends LitElement {
  static styles = [look, css`
    form {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 8rem), 1fr));
      gap: 0.6rem 0.8rem;
      align-items: end;
    }
    label {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.15rem;
    }
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.4rem;
      margin: 0 0 0.6rem;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.3rem 0.5rem;
      align-items: center;
    }
    li p,
    li lt-findings {
      grid-column: 1 / -1;
    }
    li p {
      padding: 0.3rem 0.6rem;
      border-left: 4px solid var(--accent);
      background: var(--sunken);
    }
  `];
  static properties = {
    scene: {attribute: false},
    regrades: {attribute: false},
    told: {attribute: false},
    turn: {state: true},
  };

  constructor() {
    super();
    Object.assign(this, {regrades: [], told: [], turn: 0});
    new Watching(this);
  }

  render() {
    return html`
      ${this.regrades.length > 0 ? html`<ul>${this.regrades.map((each, index) => this.#row(each, index))}</ul>` : nothing}
      ${keyed(this.turn, html`
        <form @submit=${this.#submit} aria-label=${t('regrade.add')}>
          <lt-plant-picker name="plant" .label=${t('events.plant')} .scene=${this.scene}></lt-plant-picker>
          <label>${t('regrade.grade')} <input name="grade" required maxlength="64" list="grades" />
            <datalist id="grades">${gradesOf(this.scene).map((grade) => html`<option value=${grade}></option>`)}</datalist></label>
          <label>${t('events.from')} <input type="date" name="from" required min=${isoOf(this.scene.first)} /></label>
          <button type="submit">${t('regrade.add')}</button>
        </form>`)}`;
  }

  #row({plant, grade, from}, index) {
    const known = this.scene.plants.get(plant);
    const named = known ? plantNamed(known) : plant;
    const last = this.regrades.findLastIndex((each) => each.plant === plant) === index;
    const told = last ? this.told.find((each) => each.plant === plant) : undefined;
    return html`<li>
      <span>${named} · ${known?.grade ?? '?'} → <b>${grade}</b> · ${longDay(dayOf(from))}</span>
      <button aria-label=${t('events.removeOne', {id: named})} @click=${() => this.#tell(this.regrades.filter((each, at) => at !== index))}>${t('events.remove')}</button>
      ${told ? html`<p>${say(told.text)}</p>` : nothing}
      ${told?.findings.length > 0 ? html`<lt-findings .findings=${told.findings}></lt-findings>` : nothing}</li>`;
  }

  #submit(submitted) {
    submitted.preventDefault();
    const form = new FormData(submitted.target);
    const [plant, grade, from] = ['plant', 'grade', 'from'].map((name) => form.get(name).trim());
    this.turn++;
    this.#tell([...this.regrades, {plant, grade, from}]);
  }

  #tell(detail) {
    this.dispatchEvent(new CustomEvent('regrades', {detail}));
  }
}

customElements.define('lt-regrades', Regrades);
