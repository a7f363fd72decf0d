// What a plant was told: its notices, and the proof of what holds for it.

import {LitElement, css, html, nothing} from 'lit';
import {listNotices, listSeasons} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {shortMoment} from '../../lib/moments.js';
import {noticeAddress, proofAddress} from '../../lib/router.js';
import {seasonOf} from '../../lib/seasons.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class PlantRecord extends LitElement {
  static styles = [look, css`
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
      padding: 0.8rem 1rem;
    }
    ul {
      margin: 0;
      padding-left: 1.1rem;
    }
  `];
  static properties = {
    version: {attribute: false},
    plant: {attribute: false},
  };
  #found = new Loading(this);

  constructor() {
    super();
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('version') || changed.has('plant')) {
      this.#found.load((signal) => read(this.version, this.plant, signal));
    }
  }

  render() {
    const {value} = this.#found;
    if (value === null || value.season === undefined) {
      return nothing; // nothing was published for the plant yet
    }
    const {season, notices} = value;
    const {inForce} = season;
    return html`
      <section class="card screen-only">
        <h2>${t('record.title')}</h2>
        ${inForce ? html`<p>${t(inForce.planVersion.id === this.version.id ? 'record.holds' : 'record.other', {n: inForce.publication.number, at: shortMoment(inForce.since)})}</p>` : nothing}
        ${notices.length === 0 ? html`<p>${t('record.none')}</p>` : html`
          <ul>${notices.map((notice) => html`<li><a href=${noticeAddress(notice.id)}>${t('notice.number', {n: notice.number})}</a> ${shortMoment(notice.at)} ${t('notice.kind.' + notice.kind)}</li>`)}</ul>`}
        ${inForce ? html`<p><a class="button" href=${proofAddress(inForce.publication.id, this.plant)}>${t('record.proof')}</a></p>` : nothing}
      </section>`;
  }
}

/** The season of a plan version, where one was published in it, and the plant's notices. */
async function read(version, plant, signal) {
  const season = seasonOf(await listSeasons(signal), version);
  return season === undefined || season.publications === 0
    ? {season: undefined, notices: []}
    : {season, notices: (await listNotices(season.id, {plant}, undefined, signal)).notices};
}

customElements.define('lt-record', PlantRecord);
