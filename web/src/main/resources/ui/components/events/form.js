// One event, new or changed: which fields there are follows from its kind. What is typed is handed over as
// events.json has it; the server says what is wrong with it.

import {LitElement, html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {isoOf} from '../../lib/days.js';
import {named} from '../../lib/scene.js';
import {t} from '../../lib/text.js';
import {groupText} from '../../lib/warnings.js';
import {Watching} from '../../lib/watching.js';
import {localIn, momentIn} from '../../lib/zones.js';
import {look} from '../../lib/look.js';
import '../picker/picker.js';
import {issuedBy, newWarning} from './beginning.js';
import {formLook} from './form.css.js';
import {CAUSES, freeId, hasEnd, KINDS, LEVELS} from './kinds.js';
import {daysOf} from './spans.js';
import {countText, shownOf, sideOf, typedIn, whenFields} from './when.view.js';

const SIDES = {from: {day: 'from', moment: 'start'}, to: {day: 'to', moment: 'end'}};

class EventForm extends LitElement {
  static styles = [look, formLook];
  static properties = {
    scene: {attribute: false},
    zone: {attribute: false},
    events: {attribute: false},
    event: {attribute: false},
    kind: {state: true},
    turn: {state: true},
    typed: {state: true},
  };

  #beginning = null;

  constructor() {
    super();
    this.event = null;
    this.turn = 0;
    this.typed = null;
    this.kind = 'WARNING';
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('event')) {
      this.turn++;
      this.typed = null;
      this.kind = this.event?.kind ?? this.kind;
    }
    if (changed.has('turn') || changed.has('scene')) {
      this.#beginning = newWarning(this.scene, this.zone);
    }
  }

  render() {
    // Another event is another form: nothing typed for the one may stay in the other.
    return keyed(this.turn, this.#form());
  }

  #form() {
    const {kind} = this;
    const isNewWarning = kind === 'WARNING' && !this.event;
    return html`
      <form @submit=${this.#submit} @input=${this.#type} aria-label=${t(this.event ? 'events.change' : 'events.add')}>
        <label>${t('events.kind')}
          <select name="kind" @change=${(event) => (this.kind = event.target.value)}>
            ${KINDS.map((each) => html`<option value=${each} ?selected=${each === kind}>${t('event.' + each)}</option>`)}
          </select></label>
        ${kind === 'WARNING' ? this.#level() : this.#plant()}
        ${kind === 'WARNING' ? this.#hours() : html`${this.#day('from', true)} ${hasEnd(kind) ? this.#day('to', false) : nothing}`}
        <label>${t('events.issued')}
          <input type="datetime-local" name="issued" .value=${this.#issued()} /></label>
        ${kind === 'WARNING' ? html`${this.#industries()} ${this.#groups()}` : this.#cause()}
        <label>${t('events.id')}
          <input name="id" required maxlength="64" @input=${(event) => event.target.setCustomValidity('')} pattern="[A-Za-z0-9._\\-]+" .value=${this.#old('id') ?? freeId(kind, this.events)} /></label>
        <p class="buttons whole">
          ${isNewWarning ? html`<button class="primary" type="submit" name="find">${t('events.addAndFind')}</button>` : nothing}
          <button class=${isNewWarning ? 'add' : 'add primary'} type="submit">${t(this.event ? 'events.keep' : 'events.add')}</button>
          ${this.event ? html`<button type="button" @click=${() => this.#tell(null)}>${t('events.cancel')}</button>` : nothing}
        </p>
      </form>`;
  }

  #level() {
    const chosen = this.#old('level') ?? 'ORANGE';
    return html`<fieldset class="levels"><legend>${t('events.level')}</legend>
      ${LEVELS.map((level) => html`
        <label class=${level.toLowerCase()}><input type="radio" name="level" value=${level} .checked=${level === chosen} /><span>${t('warning.' + level)}</span></label>`)}
    </fieldset>`;
  }

  #plant() {
    return html`<lt-plant-picker name="plant" .label=${t('events.plant')} .scene=${this.scene} .value=${this.#old('plant')}></lt-plant-picker>`;
  }

  #day(name, required) {
    const first = isoOf(this.scene.first);
    return html`<label>${t('events.' + name)}
      <input type="date" name=${name} ?required=${required} .value=${this.#old(name) ?? (required && !this.event ? first : '')} /></label>`;
  }

  /** Both sides of a warning, and while hours are typed the whole days that they come to. */
  #hours() {
    const counted = this.typed === null ? countText(daysOf(this.event ?? {}, this.zone)) : countText(daysOf(this.#span(this.typed), this.zone));
    return html`
      ${['from', 'to'].map((name) => whenFields(name, this.#shown(name), {required: name === 'from', typed: this.typed && typedIn(this.typed, name)}))}
      <p class="whole soft" role="status">${counted ?? t('events.hoursWhat')}</p>`;
  }

  #shown(name) {
    const {day, moment} = SIDES[name];
    const shown = shownOf(this.#old(day), this.#old(moment), this.zone);
    return this.event ? shown : this.#beginning[name];
  }

  /** The sides as they are typed; one that nobody touched stays as it was, day and hour. */
  #span(form) {
    return Object.assign({}, ...Object.entries(SIDES).map(([name, keys]) => {
      const [shown, typed] = [this.#shown(name), typedIn(form, name)];
      const kept = this.#old('kind') !== null && shown.day === typed.day && shown.hour === typed.hour;
      return kept ? {[keys.day]: this.#old(keys.day) ?? undefined, [keys.moment]: this.#old(keys.moment) ?? undefined} : sideOf(typed, this.zone, keys);
    }));
  }

  #groups() {
    const chosen = this.#old('groups') ?? [];
    const groups = [...new Set([...this.scene.board.towns.map((town) => town.group).filter(Boolean), ...chosen])];
    return groups.length === 0 ? nothing : html`<fieldset class="whole"><legend>${t('events.groups')}</legend>
      ${groups.map((group) => html`
        <label><input type="checkbox" name="groups" value=${group} .checked=${chosen.includes(group)} />${groupText(this.scene, group)}</label>`)}
    </fieldset>`;
  }

  #industries() {
    const chosen = this.#old('industries') ?? [];
    return html`<fieldset class="whole"><legend>${t('events.industries')}</legend>
      ${this.scene.board.industries.map((industry) => html`
        <label><input type="checkbox" name="industries" value=${industry.id} .checked=${chosen.includes(industry.id)} />${named(this.scene.industries, industry.id)}</label>`)}
    </fieldset>`;
  }

  #cause() {
    const cause = this.#old('cause');
    if (this.kind === 'RECTIFICATION') {
      return html`<label>${t('events.cause')}
        <select name="cause"><option value="">${t('events.noCause')}</option>
          ${CAUSES.map((each) => html`<option value=${each} ?selected=${each === cause}>${t('eventCause.' + each)}</option>`)}</select></label>`;
    }
    return html`<label>${t('events.cause')} <input name="cause" maxlength="200" .value=${this.#causeText()} /></label>`;
  }

  #causeText() {
    const cause = this.#old('cause');
    return typeof cause === 'string' ? cause : cause?.zh ?? '';
  }

  #issued() {
    try {
      return this.#old('issued') ? localIn(this.zone, this.#old('issued')) : '';
    } catch {
      return ''; // no moment at all: the server names it
    }
  }

  /** Says so where another event has the id already: none may take another's place unseen. */
  #isTaken(input) {
    const taken = this.events.some((event) => event !== this.event && event.id === input.value.trim());
    input.setCustomValidity(taken ? t('events.taken') : '');
    return taken && !input.reportValidity();
  }

  #old(name) {
    return this.event?.kind === this.kind || name === 'id' ? this.event?.[name] ?? null : null;
  }

  #submit(submitted) {
    submitted.preventDefault();
    if (this.#isTaken(submitted.target.elements.id)) {
      return;
    }
    const form = new FormData(submitted.target);
    const text = (name) => form.get(name)?.trim() || undefined;
    const span = this.kind === 'WARNING' ? this.#span(form) : {from: text('from'), to: text('to')};
    const [industries, groups] = ['industries', 'groups'].map((name) => form.getAll(name));
    const kept = (name, shown, given) => (text(name) === (shown || undefined) ? this.#old(name) ?? undefined : given);
    this.#tell({event: {
      id: text('id'),
      kind: this.kind,
      level: text('level'),
      plant: text('plant'),
      issued: kept('issued', this.#issued(), text('issued') && momentIn(this.zone, text('issued'))) ?? this.#unsaid(span),
      ...span,
      cause: kept('cause', this.#causeText(), text('cause')),
      industries: industries.length > 0 ? industries : undefined,
      groups: groups.length > 0 ? groups : undefined,
    }, find: submitted.submitter?.name === 'find'});
    this.turn++;
    this.typed = null;
  }

  #type(input) {
    this.typed = new FormData(input.currentTarget);
  }

  /** When a new warning was issued that does not say so; one that is changed stays as it was. */
  #unsaid(span) {
    return this.kind === 'WARNING' && !this.event ? issuedBy(span, this.zone) : undefined;
  }

  /** The event and whether answers are wanted at once; null where it is to stay as it was. */
  #tell(detail) {
    this.dispatchEvent(new CustomEvent('event-done', {detail}));
  }
}

customElements.define('lt-event-form', EventForm);
