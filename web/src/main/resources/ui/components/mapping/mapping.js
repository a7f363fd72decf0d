// A list in any layout, before it is taken over: what was understood of it, in the sheet's own picture, what needs a
// choice, what it brings to the list before it, and every assumption. A finding leads to its cell or field, which is
// mended there. Each change is read anew by the server.

import {LitElement, html, nothing} from 'lit';
import {listRegistries, readList, takeList} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {Once} from '../../lib/once.js';
import {isEmpty, keepMapping, layoutOf, noMapping, readMapping} from '../../lib/mappings.js';
import {problemText} from '../../lib/problems.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {mappingLook} from './mapping.css.js';
import {changesView} from './changes.view.js';
import {choicesView} from './choices.view.js';
import {correctionsView, mendForm} from './mend.view.js';
import {isShown, pictureView} from './picture.view.js';
import '../findings/findings.js';

class Mapping extends LitElement {
  static styles = [look, tables, mappingLook];
  static properties = {
    sent: {attribute: false},
    /** The place that is mended first; null for none. */
    spot: {attribute: false},
    view: {state: true},
    given: {state: true},
    onto: {state: true},
    days: {state: true},
    remembered: {state: true},
    led: {state: true},
  };
  #reading = new Loading(this);
  #taking = new Loading(this);
  #lists = new Loading(this);
  #once = new Once();

  constructor() {
    super();
    Object.assign(this, {sent: null, spot: null, view: null, led: null});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('sent')) {
      this.#begin();
    }
  }

  updated(changed) {
    if (changed.has('sent') && this.spot === null) {
      this.renderRoot.querySelector('h3').focus();
    }
  }

  render() {
    const {pending} = this.#reading;
    const problem = this.#taking.problem ?? this.#reading.problem;
    return html`
      <section aria-labelledby="title" aria-busy=${pending}>
        <h3 id="title" tabindex="-1">${t(this.view.own ? 'mend.list' : 'mapping.title', {file: this.view.file})}</h3>
        <p class="soft">${t(this.view.own ? 'mend.what' : 'mapping.what')}</p>
        <div aria-live="polite">${this.#outcome()}</div>
        ${correctionsView(this.view.corrections, (place) => this.#back(place))}
        ${problem ? html`<p class="problem" role="alert">${problemText(problem)}</p>` : nothing}
        ${this.remembered ? html`<p>${t('mapping.remembered')} <button class="forget" @click=${this.#forget}>${t('mapping.forget')}</button></p>` : nothing}
        ${choicesView(this.view.choices, this.sent.choices, this.given.values, (kind, written, value) => this.#mean(kind, written, value))}
        ${this.view.sheets.map((sheet) => this.#sheet(sheet))}
        ${this.view.own ? nothing : this.#terms()}
        ${this.view.changes ? changesView(this.view.changes) : nothing}
        ${this.view.findings.length > 0 ? html`<h4>${t(this.view.own ? 'mend.findings' : 'mapping.findings')}</h4>` : nothing}
        ${this.#field()}
        ${this.view.findings.length > 0 ? html`
          <lt-findings .findings=${this.view.findings} .mends=${this.view.file} @mend=${(event) => this.#lead(event.detail.place)}></lt-findings>` : nothing}
        <div class="buttons">
          <button class="primary take" ?disabled=${pending || this.#taking.pending || !this.view.list} @click=${this.#take}>${t(this.view.version ? 'mend.take' : 'mapping.take')}</button>
          <button @click=${() => this.dispatchEvent(new CustomEvent('left'))}>${t('mapping.leave')}</button>
        </div>
      </section>`;
  }

  #outcome() {
    if (this.#reading.pending) {
      return html`<p>${t('upload.reading')}</p>`;
    }
    const {list, choices, findings} = this.view;
    if (list) {
      return html`<p><span class="chip good">✓ ${t('mapping.list', list)}</span> ${say(list.title)}</p>`;
    }
    const errors = findings.filter((finding) => finding.severity === 'ERROR').length;
    return html`<p><span class="chip bad">✕ ${choices.length > 0 ? t('mapping.open', {n: choices.length}) : t('mapping.wrong', {n: errors})}</span></p>`;
  }

  #sheet(sheet) {
    const how = sheet.hidden ? 'hidden' : sheet.read ? 'read' : 'unread';
    return html`
      <details ?open=${sheet.read}>
        <summary><b>${sheet.name || this.view.file}</b> <span class="chip">${t('mapping.sheet.' + how)}</span></summary>
        ${pictureView(sheet, {
          keys: this.view.keys,
          head: this.given.rows.head ?? null,
          own: this.view.own,
          at: this.#isAt(sheet) ? {...this.view.at, form: this.#form()} : null,
          mended: new Set(this.view.corrections.map((each) => each.place)),
          onColumn: (caption, key) => this.#say({columns: {...this.given.columns, [caption]: key}}),
          onHead: (row) => this.#say({rows: this.given.rows.head === row ? {} : {head: row}}),
        })}
      </details>`;
  }

  #isAt(sheet) {
    return this.led !== null && this.view.at !== undefined && isShown(sheet, this.view.at);
  }

  /** The form of a value that no picture shows, and a word where there is nothing to write. */
  #field() {
    if (this.led === null || this.view.sheets.some((sheet) => this.#isAt(sheet)) || this.#reading.pending && !this.view.at) {
      return nothing;
    }
    return this.view.at ? html`<div class="field">${this.#form()}</div>`
      : html`<p class="field" role="status">${t('mend.nowhere', {place: this.led})}</p>`;
  }

  #form() {
    return mendForm(this.view.at, this.#found(), {
      busy: this.#reading.pending,
      mend: (text) => this.#mend(text),
      leave: () => this.#leave(),
    });
  }

  /** What is found at the value that is written anew. */
  #found() {
    return this.view.findings.filter(({place}) => place === this.led || place === this.view.at.place);
  }

  #terms() {
    const lists = this.#lists.value ?? [];
    return html`
      <div class="terms">
        ${lists.length > 0 ? html`
          <label>${t('mapping.onto')}
            <select class="onto" @change=${(event) => this.#again({onto: event.target.value || null})}>
              <option value="" .selected=${this.onto === null}>${t('mapping.onto.none')}</option>
              ${lists.map((list) => html`<option value=${list.ref} .selected=${this.onto === list.ref}>${list.file} · ${t('upload.size.registry', list)}</option>`)}
            </select></label>` : nothing}
        <label>${t('mapping.days')}
          <input type="number" min="1" max="366" .value=${String(this.days)} @change=${this.#setDays} /></label>
      </div>`;
  }

  #begin() {
    const remembered = readMapping(layoutOf(this.sent));
    Object.assign(this, {view: this.sent, given: remembered ?? noMapping(), onto: this.sent.onto ?? null, days: this.sent.daysPerYear, remembered: remembered !== null, led: null});
    [this.#reading, this.#taking].forEach((asked) => asked.clear());
    this.#lists.load(listRegistries);
    if (this.spot !== null) {
      this.#lead(this.spot);
    } else if (remembered) {
      this.#again({});
    }
  }

  /** Leads to the value at a place: it is shown, marked and has the focus. */
  async #lead(place) {
    await this.#again({led: place});
    await this.updateComplete;
    const input = this.renderRoot.querySelector('.mend [name=text]');
    if (input && this.led === place) {
      input.closest('details')?.setAttribute('open', '');
      input.scrollIntoView({block: 'center', inline: 'center'});
      input.focus();
      input.select();
    }
  }

  /** Writes the value anew; where that is wrong, it stays in the form with its finding. */
  async #mend(text) {
    const read = await this.#again({}, {...this.#corrections(), [this.view.at.place]: text});
    if (read && this.#found().some((finding) => finding.severity === 'ERROR')) {
      this.renderRoot.querySelector('.mend [name=text]')?.focus();
    } else if (read) {
      this.#leave();
    }
  }

  #back(place) {
    const {[place]: taken, ...others} = this.#corrections();
    this.#again({}, others);
  }

  #corrections() {
    return Object.fromEntries(this.view.corrections.map(({place, now}) => [place, now]));
  }

  /** Closes the form; the keyboard goes on with the next finding, or with the list as it is now. */
  async #leave() {
    this.led = null;
    await this.updateComplete;
    const findings = this.renderRoot.querySelector('lt-findings');
    await findings?.updateComplete;
    (findings?.renderRoot.querySelector('.error button') ?? this.renderRoot.querySelector('.take:enabled') ?? this.renderRoot.querySelector('h3')).focus();
  }

  #mean(kind, written, value) {
    const {[written]: before, ...words} = this.given.values[kind] ?? {};
    this.#say({values: {...this.given.values, [kind]: value === '' ? words : {...words, [written]: value}}});
  }

  #say(change) {
    this.#again({given: {...this.given, ...change}});
  }

  #setDays(event) {
    const days = Math.trunc(Number(event.target.value));
    if (days >= 1 && days <= 366) {
      this.#again({days});
    } else {
      event.target.value = String(this.days);
    }
  }

  #forget() {
    keepMapping(layoutOf(this.sent), noMapping());
    this.#again({given: noMapping(), remembered: false});
  }

  async #again(change, corrections = this.#corrections()) {
    Object.assign(this, change);
    this.#taking.clear();
    const request = {mapping: this.given, daysPerYear: this.days, corrections, ...(this.onto === null ? {} : {onto: this.onto})};
    const view = await this.#reading.load((signal) => readList(this.sent.id, request, this.led, signal), {keep: true});
    this.view = view ?? this.view;
    return view !== undefined;
  }

  async #take() {
    const upload = await this.#taking.load(() => takeList(this.sent.id, this.#once.keyOf([this.sent.id, this.view])));
    if (upload) {
      this.#once.arrived();
      if (!isEmpty(this.given)) {
        keepMapping(layoutOf(this.sent), this.given);
      }
      this.dispatchEvent(new CustomEvent('taken', {detail: {upload, sent: this.view}}));
    }
  }
}

customElements.define('lt-mapping', Mapping);
