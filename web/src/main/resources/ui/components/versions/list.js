// The plan versions of a season: what holds, what held and what is to be published, then the experiments, which
// nobody is bound by; each with its name, who made it what it is, when and why.

import {LitElement, html, nothing} from 'lit';
import {listPublications, listSeasonVersions} from '../../lib/api.js';
import {makeDraft} from '../../lib/acts.js';
import {current, currentSeason, onCurrent} from '../../lib/current.js';
import {Loading} from '../../lib/loading.js';
import {momentText} from '../../lib/moments.js';
import {figure} from '../../lib/numbers.js';
import {Onward} from '../../lib/onward.js';
import {problemText} from '../../lib/problems.js';
import {auditAddress, publicationAddress, screenAddress} from '../../lib/router.js';
import {nameOf, seasonOf} from '../../lib/seasons.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {outcomeChip} from '../conflicts/outcome.view.js';
import {stateChip} from '../state/chip.view.js';
import {listLook} from './list.css.js';
import './name.js';

const COLUMNS = ['name', 'state', 'since', 'made', 'legal', 'do'];

class VersionList extends LitElement {
  static styles = [look, tables, listLook];
  static properties = {scene: {attribute: false}};
  #found = new Loading(this);
  #making = new Loading(this);
  #more = new Loading(this);
  #seasons = null;

  constructor() {
    super();
    new Watching(this, onCurrent);
    new Onward(this, '.primary, .do button');
  }

  willUpdate(changed) {
    const {seasons} = current();
    if (changed.has('scene') || seasons !== this.#seasons) {
      this.#seasons = seasons;
      this.#found.load((signal) => read(currentSeason(), this.scene.version, signal), {keep: !changed.has('scene')});
    }
  }

  render() {
    const {value} = this.#found;
    const season = currentSeason();
    const problem = this.#found.problem ?? this.#making.problem;
    return html`
      <h2>${t('versions.title', {name: season ? nameOf(season) : ''})}</h2>
      ${problem ? html`<p role="alert"><span class="chip bad">✕</span> ${problemText(problem)}</p>` : nothing}
      ${value === null ? (problem ? nothing : html`<p>${t('app.loading')}</p>`) : this.#all(value)}`;
  }

  #all({entries, next, publications}) {
    const experiments = entries.filter(({standing}) => standing.state === 'EXPERIMENT');
    const record = entries.filter(({standing}) => standing.state !== 'EXPERIMENT');
    return html`
      ${this.#part('versions.record', 'versions.noRecord', record)}
      ${this.#part('versions.experiments', 'versions.noExperiments', experiments)}
      ${next === undefined ? nothing : html`<p><button ?disabled=${this.#more.pending} @click=${() => this.#further(next)}>${t('notices.more')}</button></p>`}
      ${publications.length === 0 ? nothing : this.#publications(publications)}`;
  }

  #part(title, none, entries) {
    return html`
      <section class="card">
        <h3>${t(title, {n: entries.length})}</h3>
        ${entries.length === 0 ? html`<p class="soft">${t(none)}</p>` : html`
          <div class="table-frame" tabindex="0" role="region" aria-label=${t(title, {n: entries.length})}>
            <table>
              <thead><tr>${COLUMNS.map((column) => html`<th scope="col">${t('versions.' + column)}</th>`)}</tr></thead>
              <tbody>${entries.map((entry) => this.#row(entry))}</tbody>
            </table>
          </div>`}
      </section>`;
  }

  #row({planVersion: version, standing}) {
    const shown = version.id === this.scene.version.id;
    return html`
      <tr class=${shown ? 'shown' : ''}>
        <th scope="row"><lt-version-name .version=${version}></lt-version-name>
          <small>${version.id}${version.answer ? ` · ${t('answer.' + version.answer)}` : ''}${version.baseline ? ` · ${t('versions.changes', {id: version.baseline})}` : ''}</small></th>
        <td>${stateChip(standing)}</td>
        <td class="since">${standing.since ? html`${momentText(standing.since)} ${standing.by ?? ''}<small>${standing.reason ?? ''}</small>` : '–'}</td>
        <td>${momentText(version.created)} ${version.author ?? ''}</td>
        <td>${outcomeChip(version.outcome)}</td>
        <td class="do">${this.#acts(version, standing)}</td>
      </tr>`;
  }

  #acts(version, {state, publication}) {
    return html`
      <a class="button" href=${screenAddress(version.id, 'board')}>${t('nav.board')}</a>
      <a href=${auditAddress(version.id)} aria-label=${t('audit.of', {id: version.id})}>${t('audit.open')}</a>
      ${publication ? html`<a class="button" href=${publicationAddress(publication)}>${t('nav.publication')}</a>` : nothing}
      ${state === 'DRAFT' || state === 'CHECKED' ? html`<a class="button primary" href=${screenAddress(version.id, 'publish')}>${t('publish.open')}</a>` : nothing}
      ${state === 'DRAFT' || state === 'CHECKED' || state === 'PUBLISHED' || version.final === false ? nothing : html`
        <button ?disabled=${this.#making.pending} aria-label=${t('versions.makeDraftOf', {name: version.name})}
          @click=${() => this.#making.load(() => makeDraft(version, current().seasons))}>${t('versions.makeDraft')}</button>`}`;
  }

  /** What is older joins what is shown already. */
  async #further(before) {
    const more = await this.#more.load((signal) => listSeasonVersions(currentSeason().id, before, signal));
    const shown = this.#found.value;
    if (more) {
      this.#found.load(async () => ({...shown, next: more.next, entries: [...shown.entries, ...more.planVersions]}), {keep: true});
    }
  }

  #publications(publications) {
    const columns = ['number', 'at', 'reason', 'changed', 'notices', 'state'];
    return html`
      <section class="card">
        <h3>${t('publications.title')}</h3>
        <div class="table-frame" tabindex="0" role="region" aria-label=${t('publications.title')}>
          <table>
            <thead><tr>${columns.map((column) => html`<th scope="col">${t('publications.' + column)}</th>`)}</tr></thead>
            <tbody>${publications.map((publication) => html`
              <tr>
                <th scope="row"><a href=${publicationAddress(publication.id)}>${t('publication.number', {n: publication.number})}</a></th>
                <td>${momentText(publication.at)} ${publication.by}</td>
                <td class="since">${publication.reason}</td>
                <td>${figure(publication.plantsChanged)}</td>
                <td>${figure(publication.notices)}</td>
                <td><span class="chip ${publication.state === 'IN_FORCE' ? 'good' : ''}">${t('publication.state.' + publication.state)}</span></td>
              </tr>`)}</tbody>
          </table>
        </div>
      </section>`;
  }
}

/** The versions with their states and the publications of a season; without one, all of the same list are experiments. */
async function read(season, version, signal) {
  if (season === undefined) {
    const like = {policy: version.policy, registry: version.registry};
    const own = current().versions.filter((each) => seasonOf([like], each) !== undefined);
    return {entries: own.map((planVersion) => ({planVersion, standing: {state: 'EXPERIMENT'}})), publications: []};
  }
  const [{planVersions: entries, next}, {publications}] = await Promise.all(
    [listSeasonVersions(season.id, undefined, signal), listPublications(season.id, undefined, signal)]);
  return {entries, next, publications};
}

customElements.define('lt-version-list', VersionList);
