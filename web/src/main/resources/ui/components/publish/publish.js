// The way from a draft to the plan in force: what changes and for whom, what remains broken and who accepts it, who
// has approved it, and the counts typed once more before it is done.

import {LitElement, html, nothing} from 'lit';
import {act, makeDraft} from '../../lib/acts.js';
import {approve, getSeason, previewPublication, publish} from '../../lib/api.js';
import {current, currentSeason, onCurrent} from '../../lib/current.js';
import {Loading} from '../../lib/loading.js';
import {figure} from '../../lib/numbers.js';
import {Once} from '../../lib/once.js';
import {Onward} from '../../lib/onward.js';
import {problemText} from '../../lib/problems.js';
import {go, publicationAddress, screenAddress} from '../../lib/router.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look, tables} from '../../lib/look.js';
import {approvalsCard} from './approvals.view.js';
import {becauseOf} from './because.js';
import {breachesCard} from './breaches.view.js';
import {confirmCard, differing} from './confirm.view.js';
import {plantsCard} from './plants.view.js';
import {publishLook} from './publish.css.js';
import '../findings/findings.js';

const AGAIN_MILLIS = 3000;

class Publish extends LitElement {
  static styles = [look, tables, publishLook];
  static properties = {
    scene: {attribute: false},
    reasons: {state: true},
    typed: {state: true},
    reason: {state: true},
  };
  #seen = new Loading(this);
  #acting = new Loading(this);
  #once = new Once();
  #seasons = null;
  #typingNext = false;

  constructor() {
    super();
    Object.assign(this, {reasons: {}, typed: {}, reason: null});
    new Watching(this, onCurrent);
    new Onward(this, '.confirm input, .approvals button');
  }

  willUpdate(changed) {
    const {seasons} = current();
    if (changed.has('scene')) {
      Object.assign(this, {reasons: {}, typed: {}, reason: null});
      this.#acting.clear();
    }
    if (changed.has('scene') || seasons !== this.#seasons) {
      this.#seasons = seasons;
      this.#look(!changed.has('scene'));
    }
  }

  render() {
    const {value, problem} = this.#seen;
    return html`
      <h2>${t('publish.title', {name: this.scene.version.name})}</h2>
      ${this.#told(this.#acting.problem)}
      ${problem ? html`<p class="card" role="alert">${problemText(problem)}</p>` : nothing}
      ${currentSeason() === undefined ? this.#notYet() : value === null ? (problem ? nothing : html`<p>${t('app.loading')}</p>`) : this.#way(value)}`;
  }

  #way({season, preview}) {
    const draft = season.draft?.planVersion.id === this.scene.version.id;
    const accepted = preview.breaches.every((breach) => this.#reasonOf(breach) !== '');
    return html`
      ${this.#inForce(season, preview)}
      ${plantsCard(this.scene, preview)}
      ${breachesCard(this.scene, preview.breaches, (breach) => this.#reasonOf(breach), (breach, reason) => (this.reasons = {...this.reasons, [nameOf(breach)]: reason}))}
      ${draft ? html`
        ${approvalsCard(preview, {busy: this.#acting.pending, approve: () => this.#approve(preview.hash)})}
        ${preview.hindrance ? html`<p class="card hindrance">${t('publish.hindered')} ${say(preview.hindrance)}</p>` : confirmCard({confirm: preview.confirm, typed: this.typed, reason: this.#why, accepted, busy: this.#acting.pending || this.#seen.pending}, {
          typed: (count, value) => (this.typed = {...this.typed, [count]: value}),
          reason: (reason) => (this.reason = reason),
          publish: () => this.#publish(),
        })}` : this.#notYet()}`;
  }

  /** What is in force now, and whether this version goes on from it. */
  #inForce({inForce}, {fromInForce, ofSeasonsPolicy, unchanged, confirm}) {
    return html`
      <section class="card">
        <p>${inForce ? html`${t('publish.supersedes')} <a href=${publicationAddress(inForce.publication.id)}>${t('publication.number', {n: inForce.publication.number})} ${inForce.planVersion.name}</a>` : t('publish.first')}</p>
        ${inForce && !fromInForce ? html`<p><span class="chip warn">! ${t('publish.notFromInForce')}</span></p>` : nothing}
        ${ofSeasonsPolicy ? nothing : html`<p><span class="chip warn">! ${t('publish.otherPolicy')}</span></p>`}
        <p>${t('publish.counts', {plants: figure(confirm.plantsChanged), notices: figure(confirm.notices), unchanged: figure(unchanged)})}</p>
      </section>`;
  }

  #notYet() {
    return html`<section class="card"><p>${t('publish.notDraft')}</p>
      <button class="primary" ?disabled=${this.#acting.pending} @click=${() => this.#acting.load(() => makeDraft(this.scene.version, current().seasons))}>${t('versions.makeDraft')}</button></section>`;
  }

  /** What was refused: by whom and what where somebody else was first, with the way to it. */
  #told(problem) {
    if (problem === null) {
      return nothing;
    }
    const inForce = this.#seen.value?.season.inForce;
    return html`
      <section class="card refused" role="alert">
        <p><b>${t('publish.refused')}</b> ${problemText(problem)}</p>
        ${problem.findings?.length > 0 ? html`<lt-findings .findings=${problem.findings}></lt-findings>` : nothing}
        ${problem.code !== 'season-changed' ? nothing : html`<p>${t('publish.lookAgain')}
          ${inForce ? html`<a class="button" href=${publicationAddress(inForce.publication.id)}>${t('publish.seeInForce')}</a>` : nothing}
          <a class="button" href=${screenAddress(this.scene.version.id, 'versions')}>${t('nav.versions')}</a></p>`}
      </section>`;
  }

  /**
   * The season is read before the preview: what changes in between is refused, not published. Counts and exceptions
   * were typed for one change; where it is another one now they are typed anew, also if its counts are the same.
   */
  #look(keep) {
    const known = currentSeason();
    if (known === undefined) {
      this.#seen.clear();
      return;
    }
    this.#seen.load(async (signal) => {
      const season = await getSeason(known.id, signal);
      const preview = await previewPublication(known.id, this.scene.version.id, signal);
      const because = await becauseOf(this.scene, season.inForce?.planVersion.id ?? null, signal);
      if ((this.#seen.value?.preview.hash ?? preview.hash) !== preview.hash) {
        Object.assign(this, {reasons: {}, typed: {}});
      }
      return {season, preview, because};
    }, {keep, again: () => this.#untilApproved()});
  }

  /** Somebody else may approve meanwhile: looks again as long as approvals are missing. */
  #untilApproved() {
    const preview = this.#seen.value?.preview;
    return preview && preview.approvals.length < preview.approvalsNeeded ? AGAIN_MILLIS : null;
  }

  /** The reason: as it is typed, else what has happened since the plan in force. */
  get #why() {
    return this.reason ?? this.#seen.value?.because ?? '';
  }

  /** What was approved is typed next. */
  async #approve(hash) {
    this.#typingNext = Boolean(await this.#acting.load(() => act(() => approve(this.scene.version.id, {hash}))));
    this.requestUpdate();
  }

  updated() {
    const first = this.#typingNext ? this.renderRoot.querySelector('.confirm input') : null;
    if (first !== null) {
      this.#typingNext = false;
      first.focus();
    }
  }

  async #publish() {
    const {season, preview} = this.#seen.value;
    if (differing(preview.confirm, this.typed).length > 0) {
      return;
    }
    const request = {
      planVersion: this.scene.version.id,
      hash: preview.hash,
      confirm: preview.confirm,
      reason: this.#why.trim(),
      exceptions: preview.breaches.map((breach) => ({rule: breach.rule, subject: breach.subject, reason: this.#reasonOf(breach)})),
    };
    const publication = await this.#acting.load(() => act(() => publish(season, request, this.#once.keyOf([season.id, request]))));
    if (publication) {
      this.#once.arrived();
      go(publicationAddress(publication.id));
    }
  }

  #reasonOf(breach) {
    return (this.reasons[nameOf(breach)] ?? '').trim();
  }
}

/** One breach of a rule by a subject, among the others. */
const nameOf = ({rule, subject}) => `${rule} ${subject}`;

customElements.define('lt-publish', Publish);
