// A publication: what was put in force, by whom, when and why, with its notices, its exceptions and the root that
// proofs lead to; while it is in force it can be withdrawn.

import {LitElement, html, nothing} from 'lit';
import {act} from '../../lib/acts.js';
import {getBoard, getPublication, getVersion, listNotices, withdraw} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {momentText} from '../../lib/moments.js';
import {figure} from '../../lib/numbers.js';
import {problemText} from '../../lib/problems.js';
import {auditAddress, noticeAddress, publicationAddress, screenAddress} from '../../lib/router.js';
import {sceneOf, withId} from '../../lib/scene.js';
import {subjectOf} from '../../lib/subject.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {publicationLook} from './publication.css.js';

const LONGEST = 1000;
const LOOKS = {IN_FORCE: 'good', SUPERSEDED: '', WITHDRAWN: 'bad'};

class Publication extends LitElement {
  static styles = [look, publicationLook];
  static properties = {publication: {attribute: false}};
  #found = new Loading(this);
  #withdrawing = new Loading(this);

  constructor() {
    super();
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('publication')) {
      this.#withdrawing.clear();
      this.#look(false);
    }
  }

  render() {
    const {value, problem} = this.#found;
    if (problem !== null) {
      return html`<section class="card" role="alert"><p>${problemText(problem)}</p><a href="#/">${t('app.home')}</a></section>`;
    }
    if (value === null) {
      return html`<p aria-live="polite">${t('app.loading')}</p>`;
    }
    const {publication, version, previous, notices, scene} = value;
    return html`
      <h1>${t('publication.number', {n: publication.number})} <span class="chip ${LOOKS[publication.state]}">${t('publication.state.' + publication.state)}</span></h1>
      ${this.#facts(publication, version, previous, scene)} ${this.#notices(publication, notices)}
      ${publication.state === 'IN_FORCE' ? this.#withdrawal(publication) : nothing}`;
  }

  #facts(publication, version, previous, scene) {
    const {id, at, by, reason, approvals, exceptions, hash, root, audit, withdrawal, plantsChanged} = publication;
    return html`
      <section class="card">
        <dl>
          ${this.#item('publication.plan', html`<a href=${screenAddress(version.id, 'board')}>${version.name}</a> <span class="soft">${version.id}</span>`)}
          ${this.#item('publication.by', `${momentText(at)} ${by}`)}
          ${this.#item('publication.reason', reason)}
          ${this.#item('publication.changed', figure(plantsChanged))}
          ${approvals.length === 0 ? nothing : this.#item('publication.approvals', approvals.join(t('app.and')))}
          ${previous ? this.#item('publication.previous', html`<a href=${publicationAddress(previous.id)}>${t('publication.number', {n: previous.number})}</a>`) : nothing}
          ${withdrawal ? this.#item('publication.withdrawn', `${momentText(withdrawal.at)} ${withdrawal.by} ${withdrawal.reason}`) : nothing}
          ${this.#item('publication.hash', html`<code>${hash}</code>`)}
          ${this.#item('publication.root', html`<code>${root}</code>`)}
          ${this.#item('notice.audit', html`${t('notice.auditEntry', {n: audit.number})} <code>${audit.hash}</code> <a href=${auditAddress(id)}>${t('audit.open')}</a>`)}
        </dl>
        ${exceptions.length === 0 ? nothing : html`
          <h2>${t('notice.exceptions')}</h2>
          <ul>${exceptions.map(({rule, subject, text, reason: why, by: who}) => html`
            <li><b>${t('rule.' + rule)}</b> ${subjectOf(scene, subject).name} ${say(text)} ${t('notice.accepted', {by: who, reason: why})}</li>`)}</ul>`}
      </section>`;
  }

  #notices({planVersion}, {notices, next}) {
    return html`
      <section class="card">
        <h2>${t('publication.notices')}</h2>
        ${notices.length === 0 ? html`<p>${t('publication.noNotices')}</p>` : html`
          <ul class="notices">${notices.toReversed().map((notice) => html`
            <li><a href=${noticeAddress(notice.id)}>${t('notice.number', {n: notice.number})}</a> ${withId(say(notice.name), notice.plant)}
              ${notice.kind === 'WITHDRAWAL' ? html`<span class="chip bad">${t('notice.kind.WITHDRAWAL')}</span>` : nothing}</li>`)}</ul>`}
        ${next === undefined ? nothing : html`<p><a href=${screenAddress(planVersion, 'notices')}>${t('notices.all')}</a></p>`}
        <p class="soft">${t('publication.others')} <a href="#/proof">${t('notices.proof')}</a></p>
      </section>`;
  }

  #withdrawal({id}) {
    const {pending, problem} = this.#withdrawing;
    return html`
      <section class="card">
        <details>
          <summary>${t('publication.withdraw')}</summary>
          <p>${t('publication.withdrawWhat')}</p>
          <form @submit=${(event) => this.#withdraw(event, id)}>
            <label>${t('publish.reason')} <textarea name="reason" rows="2" required maxlength=${LONGEST}></textarea></label>
            <button class="primary" ?disabled=${pending}>${t('publication.withdrawDo')}</button>
          </form>
          ${problem ? html`<p role="alert"><span class="chip bad">✕</span> ${problemText(problem)}</p>` : nothing}
        </details>
      </section>`;
  }

  async #withdraw(event, id) {
    event.preventDefault();
    const reason = event.target.elements.reason.value.trim();
    if (reason !== '' && (await this.#withdrawing.load(() => act(() => withdraw(id, reason))))) {
      this.#look(true);
    }
  }

  #look(keep) {
    this.#found.load(async (signal) => {
      const publication = await getPublication(this.publication, signal);
      const [version, previous, notices, board] = await Promise.all([
        getVersion(publication.planVersion, signal),
        publication.previous ? getPublication(publication.previous, signal) : null,
        listNotices(publication.season, {publication: publication.id}, undefined, signal),
        publication.exceptions.length > 0 ? getBoard(publication.planVersion, null, signal) : null, // it has the names
      ]);
      return {publication, version, previous, notices, scene: board && sceneOf(board)};
    }, {keep});
  }

  #item(key, value) {
    return html`<div><dt>${t(key)}</dt><dd>${value}</dd></div>`;
  }
}

customElements.define('lt-publication', Publication);
