// One act on an event that holds already, entered below its row: until when it is extended, to which level it is
// lowered, at which hour it is lifted, and which whole days that comes to.

import {LitElement, css, html, nothing} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {momentIn} from '../../lib/zones.js';
import {look} from '../../lib/look.js';
import {asOfAfter, endingAt, hasBegunBy, loweredAt, lowerThan} from './acts.js';
import {daysOf} from './spans.js';
import {sideOf, typedIn, whenFields} from './when.view.js';

class EventAct extends LitElement {
  static styles = [look, css`
    form {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5rem), 1fr));
      gap: 0.5rem 0.8rem;
      align-items: end;
      padding-top: 0.4rem;
      border-top: 1px solid var(--hair);
    }
    label {
      display: grid;
      gap: 0.15rem;
    }
    .whole {
      grid-column: 1 / -1;
    }
    input,
    select {
      width: 100%;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
  `];
  static properties = {
    event: {attribute: false},
    act: {attribute: false},
    zone: {attribute: false},
    events: {attribute: false},
    typed: {state: true},
  };

  constructor() {
    super();
    this.typed = null;
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('act') || changed.has('event')) {
      this.typed = null;
    }
  }

  firstUpdated() {
    this.renderRoot.querySelector('input').focus();
  }

  render() {
    const {act, event} = this;
    return html`
      <form aria-label=${t(`act.${act}.one`, {id: event.id})} @submit=${this.#submit} @input=${this.#type}>
        <label>${t(`act.${act}.at`)}
          <input type="datetime-local" name="at" required /></label>
        ${act === 'extend' ? this.#end() : nothing}
        ${act === 'downgrade' ? this.#level() : nothing}
        <p class="whole soft" role="status">${this.#outcome()}</p>
        <p class="buttons whole">
          <button class="primary" type="submit">${t(`act.${act}.do`)}</button>
          <button type="button" @click=${() => this.#tell(null)}>${t('events.cancel')}</button>
        </p>
      </form>`;
  }

  #end() {
    const hours = this.event.kind === 'WARNING';
    return hours ? whenFields('to', {day: '', hour: ''}, {required: true})
      : html`<label>${t('events.to')} <input type="date" name="to" required /></label>`;
  }

  #level() {
    return html`<label>${t('act.level')}
      <select name="level">${lowerThan(this.event.level).reverse().map((level) => html`<option value=${level}>${t('warning.' + level)}</option>`)}</select></label>`;
  }

  /** Which whole days the act comes to, once enough is typed. */
  #outcome() {
    const done = this.typed === null ? null : this.#done(this.typed);
    if (done === null) {
      return t(`act.${this.act}.what`);
    }
    const {from, to, none} = daysOf(done.events[0], this.zone);
    const counted = none || to < from ? t('events.noDay') : t('events.countsTo', {to: longDay(dayOf(to))});
    return this.act === 'extend' ? counted : `${counted} ${t('act.asOf', {day: longDay(dayOf(done.asOf))})}`;
  }

  #type(input) {
    this.renderRoot.querySelector('input[name=at]').setCustomValidity('');
    this.typed = new FormData(input.currentTarget);
  }

  #submit(submitted) {
    submitted.preventDefault();
    const form = new FormData(submitted.target);
    const done = this.#done(form);
    const {at} = submitted.target.elements;
    if (this.act !== 'extend' && !hasBegunBy(this.event, momentIn(this.zone, at.value), this.zone)) {
      at.setCustomValidity(t('act.notBegun'));
      at.reportValidity();
      return;
    }
    this.#tell(done);
  }

  /** The events in place of the one, and the first day that can change; null where not enough is typed. */
  #done(form) {
    const {event, act, zone, events} = this;
    const at = form.get('at');
    if (!at || (act === 'extend' && !form.get('to'))) {
      return null;
    }
    const moment = momentIn(zone, at);
    const asOf = asOfAfter(moment, zone);
    if (act === 'extend') {
      const side = sideOf(typedIn(form, 'to'), zone, {day: 'to', moment: 'end'});
      return {asOf, events: [{...event, to: undefined, end: undefined, ...side}]};
    }
    const ended = endingAt(event, moment, zone);
    return {asOf, events: act === 'lift' ? [ended] : [ended, loweredAt(event, moment, form.get('level'), events)]};
  }

  #tell(detail) {
    this.dispatchEvent(new CustomEvent('act-done', {detail}));
  }
}

customElements.define('lt-event-act', EventAct);
