// The planner's desk: a working copy on the board, changed by mouse, by key and by form. Beside the board stands what
// is chosen, what the plan lacks, what was done, and the solve of the rest.

import {LitElement, html, nothing} from 'lit';
import {chosenBars, chosenLine, NOTHING_CHOSEN} from '../../lib/chosen.js';
import {Desk} from '../../lib/desk.js';
import {problemText} from '../../lib/problems.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {deskLook} from './desk.css.js';
import {heading} from './heading.view.js';
import {notices} from './notices.view.js';
import {placeOf} from './places.js';
import './edit.js';
import './help.js';
import './issues.js';
import './keep.js';
import './solve.js';
import './steps.js';
import '../board/board.js';
import '../why/why.js';

/** Where what is chosen stands below the board, not beside it. */
const NARROW = '(max-width: 899px), (max-height: 559px)';
const TABS = ['chosen', 'issues', 'steps', 'solve'];

class DeskScreen extends LitElement {
  static styles = [look, deskLook];
  static properties = {
    copy: {attribute: false},
    tab: {state: true},
    chosen: {state: true},
    act: {state: true},
    day: {state: true},
  };
  #desk = new Desk(this);
  #keys = (event) => this.#key(event);

  constructor() {
    super();
    Object.assign(this, {tab: 'chosen', chosen: NOTHING_CHOSEN, act: null, day: null});
    new Watching(this);
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.#keys);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#keys);
  }

  willUpdate(changed) {
    if (changed.has('copy')) {
      this.chosen = NOTHING_CHOSEN;
      this.#desk.open(this.copy);
    }
  }

  render() {
    const {scene, copy, failed} = this.#desk;
    if (scene === null) {
      return html`<section class="message" role=${failed ? 'alert' : 'status'}><p>${failed ? problemText(failed) : t('app.loading')}</p></section>`;
    }
    return html`
      ${heading(this.#desk, {undo: () => this.#desk.undo(), redo: () => this.#desk.redo()}, html`
        <lt-desk-help></lt-desk-help><lt-desk-keep .copy=${copy}></lt-desk-keep>`)}
      ${notices(this.#desk)}
      <div class="body">
        <lt-board .scene=${scene} .desk=${this.#desk} .chosen=${this.chosen} @choose=${(event) => this.#choose(event.detail)}></lt-board>
        <aside class="card" aria-label=${t('desk.beside')}>
          <div class="tabs" role="tablist" aria-label=${t('desk.beside')} @keydown=${this.#turn}>
            ${TABS.map((tab) => html`<button role="tab" id="tab-${tab}" aria-controls="panel" aria-selected=${tab === this.tab}
              tabindex=${tab === this.tab ? 0 : -1} @click=${() => (this.tab = tab)}>${t('desk.tab.' + tab)}${this.#count(tab)}</button>`)}
          </div>
          <div class="panel" id="panel" role="tabpanel" tabindex="-1" aria-labelledby="tab-${this.tab}">${this.#panel()}</div>
        </aside>
      </div>`;
  }

  #count(tab) {
    const {issues, copy} = this.#desk;
    const n = tab === 'issues' && issues !== null ? issues.reduce((sum, {breaches}) => sum + breaches.length, 0)
      : tab === 'steps' ? copy.stepsDone : 0;
    return n === 0 ? nothing : html` <span class="count">${n}</span>`;
  }

  #panel() {
    const {scene, copy, issues} = this.#desk;
    switch (this.tab) {
      case 'issues':
        return html`<lt-issues .scene=${scene} .issues=${issues} @lead=${(event) => this.#lead(event.detail)}></lt-issues>`;
      case 'steps':
        return html`<lt-desk-steps .copy=${copy}></lt-desk-steps>`;
      case 'solve':
        return html`<lt-desk-solve .desk=${this.#desk} .chosen=${this.chosen}></lt-desk-solve>`;
      default:
        return this.#chosen(scene);
    }
  }

  #chosen(scene) {
    const bars = chosenBars(scene, this.chosen);
    const line = chosenLine(scene, this.chosen);
    if (line === null) {
      return html`<p class="soft">${t('desk.choose')}</p>`;
    }
    const edit = html`<lt-edit .desk=${this.#desk} .line=${line} .bars=${bars} .act=${this.act} .day=${this.day} @edited=${(event) => this.#edited(event.detail)}></lt-edit>`;
    return bars.length > 1
      ? html`<div class="several"><h2 tabindex="-1">${t('desk.several', {n: bars.length})}</h2>${edit}</div>`
      : html`<lt-why .scene=${scene} .bar=${bars[0] ?? null} .line=${line.id} @close=${this.#close} @take-edits=${(event) => this.#takeEdits(event.detail)}>${edit}</lt-why>`;
  }

  /** What is chosen on the board; `form` is what the planner goes on with here. */
  async #choose({chosen, form, day}) {
    Object.assign(this, {chosen, day, tab: 'chosen', act: form === 'add' ? 'add' : null});
    await this.updateComplete;
    if (form !== null) {
      this.renderRoot.querySelector('lt-edit')?.begin();
    } else if (matchMedia(NARROW).matches && chosen.line !== null) {
      this.renderRoot.querySelector('aside').scrollIntoView(); // it stands below the board there
    }
  }

  /** Follows a bar to where a form has put it. */
  #edited(edits) {
    const {scene} = this.#desk;
    const placed = edits.filter(({kind}) => kind === 'PLACE').map(({line, from}) => ({line, day: scene.dayOf(from)}));
    if (placed.length > 0) {
      Object.assign(this, {chosen: {line: placed[0].line, bars: placed}, act: null, day: null});
    }
  }

  async #takeEdits(edits) {
    if ((await this.#desk.edit(edits)) !== null) {
      this.#edited(edits);
    }
  }

  #lead({subject, day}) {
    const board = this.#board;
    const line = placeOf(this.#desk.scene, subject);
    if (line !== null) {
      Object.assign(this, {chosen: {line, bars: day === null ? [] : [{line, day}]}, act: null, day: null});
      board.goTo(line, day ?? -1);
    }
    if (day !== null) {
      board.showDay(day);
    }
  }

  #close() {
    this.chosen = NOTHING_CHOSEN;
    this.#board.back();
  }

  /** The arrow keys turn to the tab beside. */
  #turn({key}) {
    const by = {ArrowLeft: -1, ArrowRight: 1}[key];
    if (by !== undefined) {
      this.tab = TABS[(TABS.indexOf(this.tab) + by + TABS.length) % TABS.length];
      this.updateComplete.then(() => this.renderRoot.querySelector('[aria-selected=true]').focus());
    }
  }

  /** Keys that hold wherever the focus is, but where something is typed. */
  #key(event) {
    const {key, ctrlKey, metaKey, shiftKey} = event;
    if (this.#desk.scene === null || event.composedPath()[0].matches?.('input:not([type=radio], [type=checkbox]), textarea, dialog, dialog *')) {
      return;
    }
    const letter = (ctrlKey || metaKey) && key.toLowerCase();
    if (letter === 'z' || letter === 'y') {
      event.preventDefault();
      letter === 'y' || shiftKey ? this.#desk.redo() : this.#desk.undo();
    } else if (key === '?') {
      event.preventDefault();
      this.renderRoot.querySelector('lt-desk-help').show();
    } else if (key === 'Escape') {
      this.#board.escape();
    }
  }

  get #board() {
    return this.renderRoot.querySelector('lt-board');
  }
}

customElements.define('lt-desk', DeskScreen);
