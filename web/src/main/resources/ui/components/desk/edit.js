// What is done by form with the line or the bars that are chosen: the act, its fields, and the checker's answer
// before anything is changed. The pins of the line stand below.

import {LitElement, html, nothing} from 'lit';
import {unpin} from '../../lib/edits.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {pinText} from '../board/pins.view.js';
import {actNamed, actsFor} from './acts.js';
import {editLook} from './edit.css.js';
import {fields} from './fields.view.js';
import {judgement} from './judged.view.js';

const PAUSE_MILLIS = 80;

class Edit extends LitElement {
  static styles = [look, editLook];
  static properties = {
    desk: {attribute: false},
    line: {attribute: false},
    bars: {attribute: false},
    /** The act that is open at first: the first one where it is null. */
    act: {attribute: false},
    /** The day on which something is added; null where none was pointed at. */
    day: {attribute: false},
    open: {state: true},
    values: {state: true},
  };
  #judged = new Loading(this);
  #about = null;

  constructor() {
    super();
    Object.assign(this, {act: null, day: null, open: null, values: {}});
    new Watching(this);
  }

  /** Begins anew where something else was chosen; what was typed stays while the same is. */
  willUpdate() {
    const acts = actsFor(this.bars);
    const about = [acts.join(), this.line.id, ...this.bars.map(({id, end, reduction}) => `${id}${end}@${reduction.load}`), this.act, this.day].join(' ');
    if (about !== this.#about) {
      const [before] = this.#about?.split(' ') ?? [];
      this.#about = about;
      this.#choose(this.act ?? (before === acts.join() ? this.open : acts[0]));
    }
  }

  /** Puts the reader at the form's first field. */
  begin() {
    this.updateComplete.then(() => this.renderRoot.querySelector('form :is(input, select)')?.focus());
  }

  render() {
    const {open, values} = this;
    const of = this.#of();
    return html`
      <div class="acts" role="group" aria-label=${t('edit.acts')}>
        ${actsFor(this.bars).map((act) => html`<button aria-pressed=${act === open} @click=${() => this.#choose(act)}>${t('edit.act.' + act)}</button>`)}
      </div>
      <form @submit=${this.#submit}>
        ${fields(open, actNamed(open).fields, of, values, (change) => this.#put(change))}
        <div class="answer" aria-live="polite">${this.#answer()}</div>
        <button class="primary" ?disabled=${this.desk.busy > 0}>${t('edit.do.' + open)}</button>
      </form>
      ${this.#pins()}`;
  }

  #answer() {
    const {value, problem, pending} = this.#judged;
    return problem !== null ? html`<p class="judged bad">${problemText(problem)}</p>`
      : value !== null ? judgement(value)
      : pending ? html`<p class="soft">${t('hand.judging')}</p>` : html`<p class="soft">${t('edit.what.' + this.open)}</p>`;
  }

  #pins() {
    const {line, bars} = this;
    return bars.length > 1 || line.pins.length === 0 ? nothing : html`
      <h3>${t('edit.pins')}</h3>
      <ul class="pins">${line.pins.map((pin) => html`
        <li>${pinText(pin)} <button aria-label=${t('edit.unpinOne', {pin: pinText(pin)})} @click=${() => this.desk.edit([unpin(line.id, pin.from, pin.to)])}>${t('edit.unpin')}</button></li>`)}</ul>`;
  }

  #of() {
    return {scene: this.desk.scene, line: this.line, bars: this.bars, day: this.day};
  }

  #choose(act) {
    this.open = act;
    this.values = actNamed(act).start(this.#of());
    this.#judged.clear();
    if (act === 'remove' || act === 'split' || act === 'move' || this.day !== null) {
      this.#ask(); // what it does is plain before anything is typed
    }
  }

  #put(change) {
    this.values = {...this.values, ...change};
    this.#ask();
  }

  #ask() {
    const edits = this.#edits();
    if (edits === null || edits.length === 0) {
      this.#judged.clear();
    } else {
      this.#judged.load((signal) => this.desk.judge(edits, signal), {keep: true, pause: PAUSE_MILLIS});
    }
  }

  /** What the form asks for; null while a day is missing. */
  #edits() {
    const {from, to} = this.values;
    const dated = actNamed(this.open).fields.includes('from');
    return dated && (!from || !to || from > to) ? null : actNamed(this.open).edits(this.#of(), this.values);
  }

  async #submit(event) {
    event.preventDefault();
    const edits = this.#edits();
    if (edits === null || edits.length === 0) {
      return;
    }
    const edited = await this.desk.edit(edits);
    if (edited !== null) {
      this.dispatchEvent(new CustomEvent('edited', {detail: edits}));
    }
  }
}

customElements.define('lt-edit', Edit);
