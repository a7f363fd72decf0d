// The events that are entered against a plan: the list of them, the form of one, and the file they come from or
// go to. It only reports what they are after a change.

import {LitElement, html, nothing} from 'lit';
import {lastDraft} from '../../lib/draft.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {localIn, momentIn} from '../../lib/zones.js';
import {look} from '../../lib/look.js';
import {asOfAfter, endingAt} from './acts.js';
import {eventsLook} from './events.css.js';
import {readEvents, saveEvents} from './file.js';
import {eventList} from './list.view.js';
import './form.js';

class Entered extends LitElement {
  static styles = [look, eventsLook];
  static properties = {
    scene: {attribute: false},
    zone: {attribute: false},
    events: {attribute: false},
    editing: {state: true},
    acting: {state: true},
  };
  #file = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {editing: null, acting: null});
    new Watching(this);
  }

  render() {
    const {events, editing, scene} = this;
    const lost = this.#missing();
    return html`
      <section class="card" aria-labelledby="entered">
        <h3 id="entered">${t('events.title')}</h3>
        ${lost.length > 0 ? html`<p class="row">${t('events.earlier', {n: lost.length})} <button @click=${() => this.#tell([...events, ...lost])}>${t('events.restore')}</button></p>` : nothing}
        ${events.length === 0 ? html`<p class="soft">${t('events.none')}</p>`
          : eventList({events, scene, zone: this.zone, acting: this.acting}, {
            edit: (index) => this.#edit(index),
            remove: (index) => this.#remove(index),
            act: (index, act) => this.#act(events[index], act),
            lift: (index) => this.#liftNow(events[index]),
            done: (done) => this.#acted(done),
          })}
        <lt-event-form .scene=${scene} .zone=${this.zone} .events=${events} .event=${editing}
          @event-done=${(event) => this.#done(event.detail)}></lt-event-form>
        <p class="row">
          <label>${t('events.upload')} <input type="file" accept=".json" @change=${(event) => this.#upload(event.target)} /></label>
          <button ?disabled=${events.length === 0} @click=${() => saveEvents(events)}>${t('events.save')}</button>
          <button @click=${() => this.dispatchEvent(new Event('again'))}>${t('events.again')}</button>
        </p>
        <div aria-live="polite">${this.#file.failed ? html`<p class="problem" role="alert">${problemText(this.#file.problem)}</p>` : nothing}</div>
      </section>`;
  }

  /** Events that were entered against another plan of this season and are not here. */
  #missing() {
    const ids = new Set(this.events.map((event) => event.id));
    return (lastDraft(this.scene.version)?.events ?? []).filter((event) => !ids.has(event.id));
  }

  #edit(index) {
    this.acting = null;
    this.editing = this.events[index];
    this.updateComplete.then(() => this.renderRoot.querySelector('lt-event-form').renderRoot.querySelector('select').focus());
  }

  #remove(index) {
    if (this.editing === this.events[index]) {
      this.editing = null;
    }
    this.#tell(this.events.filter((event, each) => each !== index));
  }

  /** Opens an act below its event, or closes it where it is open. */
  #act(event, act) {
    const open = this.acting?.event === event && this.acting.act === act;
    this.acting = open ? null : {event, act};
  }

  /** Puts what an act came to in the event's place; from which day on the plan can change follows from it. */
  #acted(done) {
    const {event} = this.acting;
    this.acting = null;
    if (done !== null) {
      this.#tell(this.events.flatMap((each) => (each === event ? done.events : [each])), {asOf: done.asOf});
    }
  }

  /** Lifts a warning that holds at this moment, and wants the answers at once. */
  #liftNow(event) {
    const moment = momentIn(this.zone, localIn(this.zone, Date.now()));
    this.acting = null;
    this.#tell(this.events.map((each) => (each === event ? endingAt(each, moment, this.zone) : each)),
      {asOf: asOfAfter(moment, this.zone), find: true});
  }

  #done(done) {
    const {editing} = this;
    this.editing = null;
    if (done !== null) {
      const {event, find} = done;
      this.#tell(editing === null ? [...this.events, event]
        : this.events.map((each) => (each === editing ? event : each)), {find});
    }
  }

  async #upload(input) {
    const file = input.files[0];
    if (!file) {
      return;
    }
    const read = await this.#file.load(() => readEvents(file));
    if (read) {
      const ids = new Set(read.map((event) => event.id));
      this.editing = null;
      this.#tell([...this.events.filter((event) => !ids.has(event.id)), ...read]);
    }
    input.value = '';
  }

  /** `more`: from which day on the plan can change, and whether answers are wanted at once. */
  #tell(events, more = {}) {
    this.dispatchEvent(new CustomEvent('events-change', {detail: {events, ...more}}));
  }
}

customElements.define('lt-entered', Entered);
