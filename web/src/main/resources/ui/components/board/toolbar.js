// The board's tools: grouping, order, zoom and filter. It only reports what was chosen; the board acts.

import {LitElement, css, html} from 'lit';
import {named} from '../../lib/scene.js';
import {gradesOf, OPEN_FILTER} from '../../lib/rows.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class BoardToolbar extends LitElement {
  static styles = [look, css`
    :host {
      container-type: inline-size;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 0.7rem;
      align-items: center;
      padding: 0.5rem 0.6rem;
      border-bottom: 1px solid var(--hair);
    }
    .filter {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 0.7rem;
      align-items: center;
    }
    .fold {
      display: none;
    }
    @media (max-width: 620px) {
      .fold {
        display: inline-flex;
      }
      .filter:not(.open) {
        display: none;
      }
      .spread {
        display: none;
      }
    }
    .spread {
      flex: 1;
    }
    label.check {
      display: inline-flex;
      align-items: center;
      gap: 0.4rem;
      min-height: 32px;
    }
    input[type='search'] {
      width: 13.5rem;
    }
    select {
      max-width: 9.5rem;
    }
    .shown {
      font-size: 0.9rem;
    }
    @container (max-width: 1100px) {
      input[type='search'] {
        width: 9.5rem;
      }
      select {
        max-width: 8.4rem;
      }
    }
  `];
  static properties = {
    scene: {attribute: false},
    view: {attribute: false},
    shown: {type: Number},
    open: {state: true},
  };

  constructor() {
    super();
    this.open = false;
    new Watching(this);
  }

  render() {
    const {filter} = this.view;
    const {scene} = this;
    return html`
      <form role="search" aria-label=${t('board.tools')} @submit=${(event) => event.preventDefault()}>
        ${this.#choice('by', ['sector', 'town'])} ${this.#choice('order', ['list', 'start'])} ${this.#choice('zoom', ['month', 'week', 'day'])}
        <span class="spread"></span>
        <button type="button" class="fold" aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>${t('board.filter')}${filter === OPEN_FILTER ? '' : ' ●'}</button>
        <div class="filter ${this.open ? 'open' : ''}">
        <input type="search" aria-label=${t('board.words')} placeholder=${t('board.words')} .value=${filter.words}
          @input=${(event) => this.#filter({words: event.target.value})} />
        ${this.#select('industry', scene.board.industries.map((industry) => [industry.id, named(scene.industries, industry.id)]))}
        ${this.#select('town', scene.board.towns.map((town) => [town.id, named(scene.towns, town.id)]))}
        ${this.#select('grade', gradesOf(scene).map((grade) => [grade, t('board.gradeIs', {grade})]))}
        <label class="check"><input type="checkbox" .checked=${filter.onlyReduced}
          @change=${(event) => this.#filter({onlyReduced: event.target.checked})} />${t('board.onlyReduced')}</label>
        ${scene.compared ? html`<label class="check"><input type="checkbox" .checked=${filter.onlyChanged}
          @change=${(event) => this.#filter({onlyChanged: event.target.checked})} />${t('board.onlyChanged')}</label>` : ''}
        </div>
        <span class="soft shown" role="status">${t('board.shown', {n: this.shown, all: scene.lines.length})}</span>
        ${filter === OPEN_FILTER ? '' : html`<button type="button" @click=${() => this.#tell({filter: OPEN_FILTER})}>${t('board.clear')}</button>`}
      </form>`;
  }

  #choice(name, values) {
    return html`
      <div class="choice" role="group" aria-label=${t('board.' + name)}>
        ${values.map((value) => html`<button type="button" aria-pressed=${this.view[name] === value}
          @click=${() => this.#tell({[name]: value})}>${t(`board.${name}.${value}`)}</button>`)}
      </div>`;
  }

  #select(name, options) {
    return html`
      <select aria-label=${t('board.' + name)} @change=${(event) => this.#filter({[name]: event.target.value})}>
        <option value="" ?selected=${this.view.filter[name] === ''}>${t(`board.${name}.any`)}</option>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${this.view.filter[name] === value}>${text}</option>`)}
      </select>`;
  }

  #filter(change) {
    this.#tell({filter: {...this.view.filter, ...change}});
  }

  #tell(change) {
    this.dispatchEvent(new CustomEvent('view-change', {detail: change}));
  }
}

customElements.define('lt-board-toolbar', BoardToolbar);
