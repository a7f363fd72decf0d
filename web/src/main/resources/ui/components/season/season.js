// A season in one card: what holds, since when and by whom, what comes next, what is to be published, and the one
// button to go on.

import {LitElement, html, nothing} from 'lit';
import {makeDraft} from '../../lib/acts.js';
import {Loading} from '../../lib/loading.js';
import {shortMoment} from '../../lib/moments.js';
import {Onward} from '../../lib/onward.js';
import {problemText} from '../../lib/problems.js';
import {auditAddress, publicationAddress, screenAddress} from '../../lib/router.js';
import {mainVersion, nameOf} from '../../lib/seasons.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {stateChip} from '../state/chip.view.js';
import {seasonLook} from './season.css.js';

class Season extends LitElement {
  static styles = [look, seasonLook];
  static properties = {
    season: {attribute: false},
    newest: {attribute: false},
    seasons: {attribute: false},
  };
  #making = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {season: null, newest: null, seasons: []});
    new Watching(this);
    new Onward(this, '.go .primary');
  }

  /** `season` is null where nobody has begun one for the list of `newest`, its newest plan. */
  render() {
    const {season, newest} = this;
    return html`
      <section class="card" aria-labelledby="name">
        <h2 id="name">${season ? nameOf(season) : say(newest.registry.title) || newest.registry.id}</h2>
        ${season === null ? html`<p class="soft about">${t('season.unbegun', {name: newest.name})}</p>` : this.#facts()}
        <p class="go">${this.#next()}</p>
        ${this.#making.failed ? html`<p role="alert"><span class="chip bad">✕</span> ${problemText(this.#making.problem)}</p>` : nothing}
      </section>`;
  }

  #facts() {
    const {season} = this;
    const main = mainVersion(season) ?? this.newest;
    return html`
      <dl>
        <div class="force"><dt>${t('season.inForce')}</dt><dd>${this.#inForce()}</dd></div>
        <div><dt>${t('season.next')}</dt><dd>${this.#comingDay()}</dd></div>
        <div><dt>${t('season.draft')}</dt><dd>${this.#draft()}</dd></div>
        <div><dt>${t('season.events')}</dt><dd>${this.#events(main)}</dd></div>
        ${main === null ? nothing : html`<div class="ways"><dt>${t('season.more')}</dt><dd>
          <a href=${screenAddress(main.id, 'versions')}>${t('season.versions')}</a>
          <a href=${screenAddress(main.id, 'notices')}>${t('season.notices', {n: season.notices})}</a>
          <a href=${auditAddress(null)}>${t('audit.open')}</a></dd></div>`}
      </dl>`;
  }

  #inForce() {
    const {inForce} = this.season;
    if (!inForce) {
      return html`<span class="soft">${t('season.nothingInForce')}</span>`;
    }
    const {planVersion, publication, since} = inForce;
    return html`
      <a href=${screenAddress(planVersion.id, 'board')}><b>${planVersion.name}</b></a>
      <small><a href=${publicationAddress(publication.id)}>${t('season.since', {
        n: publication.number, at: shortMoment(since), by: (publication.withdrawal ?? publication).by})}</a></small>`;
  }

  #comingDay() {
    const {next} = this.season;
    return next
      ? html`<b>${say(next.text)}</b>`
      : html`<span class="soft">–</span>`;
  }

  #draft() {
    const {draft} = this.season;
    if (!draft) {
      return html`<span class="soft">${t('season.noDraft')}</span>`;
    }
    const {planVersion, standing} = draft;
    return html`
      <a href=${screenAddress(planVersion.id, 'board')}><b>${planVersion.name}</b></a> ${stateChip(standing)}
      ${standing.since ? html`<small>${t('season.by', {at: shortMoment(standing.since), by: standing.by})}</small>` : nothing}`;
  }

  #events(main) {
    const events = main?.events ?? [];
    return events.length === 0
      ? html`<span class="soft">${t('season.noEvents')}</span>`
      : html`<a href=${screenAddress(main.id, 'events')}>${events.join(t('app.and'))}</a>`;
  }

  /** The one way to go on: publish what is to be published, else make a draft, else answer what happens, else solve. */
  #next() {
    const {season, newest} = this;
    if (season?.draft) {
      const {planVersion, standing} = season.draft;
      return html`<a class="button primary" href=${screenAddress(planVersion.id, 'publish')}>${t(standing.state === 'CHECKED' ? 'season.publish' : 'season.check')}</a>`;
    }
    if (season?.inForce) {
      return html`<a class="button primary" href=${screenAddress(season.inForce.planVersion.id, 'events')}>${t('season.enter')}</a>`;
    }
    if (newest === null) {
      return html`<a class="button primary" href="#/new">${t('season.solve')}</a>`;
    }
    return newest.final === false ? nothing : html`
      <button class="primary" ?disabled=${this.#making.pending} @click=${() => this.#making.load(() => makeDraft(newest, this.seasons))}>${t('season.makeDraft')}</button>`;
  }
}

customElements.define('lt-season', Season);
