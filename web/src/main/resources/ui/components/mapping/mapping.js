// A list in any layout, before it is taken over: what was understood of it, in the sheet's own picture, what needs a
// choice, what it brings to the list before it, and every assumption. Each change is read anew by the server.

import {LitElement, html, nothing} from 'lit';
import {listRegistries, readList, takeList} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {isEmpty, keepMapping, layoutOf, noMapping, readMapping} from '../../lib/mappings.js';
import {problemText} from '../../lib/problems.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {mappingLook} from './mapping.css.js';
import {changesView} from './changes.view.js';
import {choicesView} from './choices.view.js';
import {pictureView} from './picture.view.js';
import '../findings/findings.js';

class Mapping extends LitElement {
  static styles = [look, tables, mappingLook];
  static properties = {
    sent: {attribute: false},
    view: {state: true},
    given: {state: true},
    onto: {state: true},
    days: {state: true},
    remembered: {state: true},
  };
  #reading = new Loading(this);
  #taking = new Loading(this);
  #lists = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {sent: null, view: null});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('sent')) {
      this.#begin();
    }
  }

  updated(changed) {
    if (changed.has('sent')) {
      this.renderRoot.querySelector('h3').focus();
    }
  }

  render() {
    const {pending} = this.#reading;
    const problem = this.#taking.problem ?? this.#reading.problem;
    return html`
      <section aria-labelledby="title" aria-busy=${pending}>
        <h3 id="title" tabindex="-1">${t('mapping.title', {file: this.view.file})}</h3>
        <p class="soft">${t('mapping.what')}</p>
        <div aria-live="polite">${this.#outcome()}</div>
        ${problem ? html`<p class="problem" role="alert">${problemText(problem)}</p>` : nothing}
        ${this.remembered ? html`<p>${t('mapping.remembered')} <button @click=${this.#forget}>${t('mapping.forget')}</button></p>` : nothing}
        ${choicesView(this.view.choices, this.sent.choices, this.given.values, (kind, written, value) => this.#mean(kind, written, value))}
        ${this.view.sheets.map((sheet) => this.#sheet(sheet))}
        ${this.#terms()}
        ${this.view.changes ? changesView(this.view.changes) : nothing}
        ${this.view.findings.length > 0 ? html`<h4>${t('mapping.findings')}</h4><lt-findings .findings=${this.view.findings}></lt-findings>` : nothing}
        <div class="buttons">
          <button class="primary take" ?disabled=${pending || this.#taking.pending || !this.view.list} @click=${this.#take}>${t('mapping.take')}</button>
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
          onColumn: (caption, key) => this.#say({columns: {...this.given.columns, [caption]: key}}),
          onHead: (row) => this.#say({rows: this.given.rows.head === row ? {} : {head: row}}),
        })}
      </details>`;
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
    Object.assign(this, {view: this.sent, given: remembered ?? noMapping(), onto: null, days: this.sent.daysPerYear, remembered: remembered !== null});
    [this.#reading, this.#taking].forEach((asked) => asked.clear());
    this.#lists.load(listRegistries);
    if (remembered) {
      this.#again({});
    }
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

  async #again(change) {
    Object.assign(this, change);
    this.#taking.clear();
    const request = {mapping: this.given, daysPerYear: this.days, ...(this.onto === null ? {} : {onto: this.onto})};
    const view = await this.#reading.load((signal) => readList(this.sent.id, request, signal), {keep: true});
    if (view) {
      this.view = view;
    }
  }

  async #take() {
    const upload = await this.#taking.load(() => takeList(this.sent.id));
    if (upload) {
      if (!isEmpty(this.given)) {
        keepMapping(layoutOf(this.sent), this.given);
      }
      this.dispatchEvent(new CustomEvent('taken', {detail: upload}));
    }
  }
}

customElements.define('lt-mapping', Mapping);
