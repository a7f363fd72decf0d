// Who did what and when, newest first: all of it, or what concerns one plan version, publication, season or run.
// The head of the chain stands above it, so that it can be noted and later changes be told.

import {LitElement, css, html, nothing} from 'lit';
import {listAudit} from '../../lib/audit.js';
import {Loading} from '../../lib/loading.js';
import {momentText} from '../../lib/moments.js';
import {problemText} from '../../lib/problems.js';
import {auditAddress, deskAddress, go, publicationAddress, runAddress, screenAddress} from '../../lib/router.js';
import {has, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';

const COLUMNS = ['number', 'at', 'actor', 'act', 'subject', 'details', 'hash'];
const SHORT = 12;
const DIGEST = /^(sha256:)?[0-9a-f]{64}$/;
const ID = /^[a-z]+-[0-9a-z]+-\d+$/;

class Audit extends LitElement {
  static styles = [look, tables, css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.9rem;
      margin-top: 1.1rem;
    }
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.6rem;
      justify-items: start;
      padding: 0.8rem 1.1rem;
      box-shadow: var(--shadow);
    }
    .table-frame,
    form {
      width: 100%;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      align-items: end;
    }
    label {
      display: grid;
      gap: 0.15rem;
      flex: 0 1 22rem;
    }
    td {
      overflow-wrap: anywhere;
    }
    td.when {
      white-space: nowrap;
    }
    td.details {
      min-width: 13rem;
      max-width: 26rem;
    }
    code {
      overflow-wrap: anywhere;
    }
  `];
  static properties = {about: {attribute: false}};
  #found = new Loading(this);
  #more = new Loading(this);

  constructor() {
    super();
    this.about = null;
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('about')) {
      this.#more.clear();
      this.#found.load((signal) => listAudit(this.about, undefined, signal));
    }
  }

  render() {
    const {value} = this.#found;
    const problem = this.#found.problem ?? this.#more.problem;
    return html`
      <h1>${this.about === null ? t('audit.title') : t('audit.of', {id: this.about})}</h1>
      <section class="card">
        <p class="soft">${t('audit.what')}</p>
        ${value === null ? nothing : html`<p>${t('audit.head')} <code>${value.head}</code></p>`}
        <form @submit=${this.#choose}>
          <label>${t('audit.about')} <input name="about" maxlength="200" autocomplete="off" .value=${this.about ?? ''} /></label>
          <button>${t('audit.choose')}</button>
          ${this.about === null ? nothing : html`<a class="button" href=${auditAddress(null)}>${t('audit.all')}</a>`}
        </form>
        ${problem ? html`<p role="alert">${problemText(problem)}</p>` : nothing}
        ${value === null ? (problem ? nothing : html`<p>${t('app.loading')}</p>`) : this.#acts(value)}
      </section>`;
  }

  #acts({entries, next}) {
    return entries.length === 0 ? html`<p>${t('audit.none')}</p>` : html`
      <div class="table-frame" tabindex="0" role="region" aria-label=${t('audit.title')}>
        <table>
          <thead><tr>${COLUMNS.map((column) => html`<th scope="col">${t('audit.' + column)}</th>`)}</tr></thead>
          <tbody>${entries.map((entry) => html`
            <tr>
              <th scope="row">${entry.number}</th>
              <td class="when">${momentText(entry.at)}</td>
              <td>${entry.actor ?? html`<span class="soft">${t('audit.unnamed')}</span>`}</td>
              <td>${actName(entry.what)}</td>
              <td>${this.#subject(entry.subject)}</td>
              <td class="details">${this.#details(entry.details)}</td>
              <td>${valueTold(entry.hash)}</td>
            </tr>`)}</tbody>
        </table>
      </div>
      ${next === undefined ? nothing : html`<button ?disabled=${this.#more.pending} @click=${() => this.#further(next)}>${t('notices.more')}</button>`}`;
  }

  /** What an act was done to: where it is shown, and besides that all that was done to it. */
  #subject(id) {
    if (!ID.test(id)) {
      return html`<code>${id}</code>`;
    }
    const address = addressOf(id);
    return html`${address === null ? id : html`<a href=${address}>${id}</a>`}
      ${id === this.about ? nothing : html`<small><a href=${auditAddress(id)} aria-label=${t('audit.of', {id})}>${t('audit.only')}</a></small>`}`;
  }

  #details(details) {
    const told = Object.entries(details).filter(([, value]) => value !== '');
    return told.map(([name, value], index) => html`${index === 0 ? nothing : t('publish.then')}${detailName(name)} ${ID.test(value) ? html`<a href=${auditAddress(value)}>${value}</a>` : valueTold(value)}`);
  }

  #choose(event) {
    event.preventDefault();
    go(auditAddress(event.target.elements.about.value.trim() || null));
  }

  async #further(before) {
    const {entries, head} = this.#found.value;
    const more = await this.#more.load((signal) => listAudit(this.about, before, signal));
    if (more) {
      this.#found.load(async () => ({...more, head, entries: [...entries, ...more.entries]}), {keep: true});
    }
  }
}

/** A value among the details; of a digest only how it begins, the whole of it being its title. */
const valueTold = (value) => (DIGEST.test(value)
  ? html`<code title=${value}>${value.replace('sha256:', '').slice(0, SHORT)}…</code>`
  : value);

/** Where something is shown; null where it has no screen of its own. */
function addressOf(id) {
  const kind = id.slice(0, id.indexOf('-'));
  return {plan: screenAddress(id, 'board'), publication: publicationAddress(id), run: runAddress(id), copy: deskAddress(id)}[kind] ?? null;
}

/** The name of an act or of a detail; one that the page has no words for stands as it is kept. */
const actName = (what) => (has('audit.act.' + what) ? t('audit.act.' + what) : what);
const detailName = (name) => (has('audit.detail.' + name) ? t('audit.detail.' + name) : name);

customElements.define('lt-audit', Audit);
