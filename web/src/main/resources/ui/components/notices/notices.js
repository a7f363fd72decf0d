// The notices of a season, newest first, or those of one plant.

import {LitElement, css, html, nothing} from 'lit';
import {listNotices} from '../../lib/api.js';
import {currentSeason} from '../../lib/current.js';
import {Loading} from '../../lib/loading.js';
import {momentText} from '../../lib/moments.js';
import {problemText} from '../../lib/problems.js';
import {noticeAddress, publicationAddress, screenAddress} from '../../lib/router.js';
import {plantName, withId} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {folded, hasWords} from '../../lib/words.js';
import {look, tables} from '../../lib/look.js';

const COLUMNS = ['number', 'plant', 'kind', 'at', 'publication'];

class Notices extends LitElement {
  static styles = [look, tables, css`
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.6rem;
      justify-items: start;
      padding: 0.8rem 1.1rem;
      box-shadow: var(--shadow);
    }
    .table-frame {
      width: 100%;
    }
    tbody th {
      white-space: nowrap;
    }
    td {
      min-width: 7rem;
    }
  `];
  static properties = {
    scene: {attribute: false},
    plant: {attribute: false},
    words: {state: true},
  };
  #found = new Loading(this);
  #more = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {plant: null, words: ''});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('scene') || changed.has('plant')) {
      this.#more.clear();
      const season = currentSeason();
      if (season === undefined) {
        this.#found.clear();
      } else {
        this.#found.load((signal) => this.#read(season.id, undefined, signal));
      }
    }
  }

  render() {
    const {plant} = this;
    const {value} = this.#found;
    const problem = this.#found.problem ?? this.#more.problem;
    return html`
      <section class="card">
        <h2>${plant === null ? t('notices.title') : t('notices.ofPlant', {name: this.#name(plant)})}</h2>
        <p class="soft">${t('notices.what')} <a href="#/proof">${t('notices.proof')}</a></p>
        ${problem ? html`<p role="alert">${problemText(problem)}</p>` : nothing}
        ${currentSeason() === undefined ? html`<p>${t('notices.none')}</p>` : value === null ? html`<p>${problem ? '' : t('app.loading')}</p>` : this.#list(value)}
        ${plant === null ? nothing : html`<a class="button" href=${screenAddress(this.scene.version.id, 'notices')}>${t('notices.all')}</a>`}
      </section>`;
  }

  #list({notices, next}) {
    const shown = notices.filter((notice) => hasWords(folded(`${notice.number} ${notice.plant} ${notice.name?.zh ?? ''} ${notice.name?.en ?? ''}`), this.words));
    return notices.length === 0 ? html`<p>${t('notices.none')}</p>` : html`
      <input type="search" aria-label=${t('notices.words')} placeholder=${t('notices.words')} .value=${this.words} @input=${(event) => (this.words = event.target.value)} />
      <p class="soft" role="status">${this.words === '' || next === undefined ? nothing : t('notices.partly', {n: notices.length})}</p>
      <div class="table-frame" tabindex="0" role="region" aria-label=${t('notices.title')}>
        <table>
          <thead><tr>${COLUMNS.map((column) => html`<th scope="col">${t('notices.' + column)}</th>`)}</tr></thead>
          <tbody>${shown.map((notice) => html`
            <tr>
              <th scope="row"><a href=${noticeAddress(notice.id)}>${t('notice.number', {n: notice.number})}</a></th>
              <td>${withId(say(notice.name), notice.plant)}</td>
              <td>${t('notice.kind.' + notice.kind)}</td>
              <td>${momentText(notice.at)}</td>
              <td><a href=${publicationAddress(notice.publication)}>${t('notices.open')}</a></td>
            </tr>`)}</tbody>
        </table>
      </div>
      ${next === undefined ? nothing : html`<button ?disabled=${this.#more.pending} @click=${() => this.#further(next)}>${t('notices.more')}</button>`}`;
  }

  async #further(before) {
    const {notices} = this.#found.value;
    const more = await this.#more.load((signal) => this.#read(currentSeason().id, before, signal));
    if (more) {
      this.#found.load(async () => ({...more, notices: [...notices, ...more.notices]}), {keep: true});
    }
  }

  #read(season, before, signal) {
    return listNotices(season, this.plant === null ? {} : {plant: this.plant}, before, signal);
  }

  #name(plant) {
    const known = this.scene.plants.get(plant);
    return known ? plantName(known) : plant;
  }
}

customElements.define('lt-notices', Notices);
