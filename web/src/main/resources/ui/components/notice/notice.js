// One notice to one plant, made to be printed on a sheet of A4: what was, what is to be, why, until when, the days on
// which to act, whom to ask, and how to know that it is genuine.

import {LitElement, html, nothing} from 'lit';
import {getNotice} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {momentText} from '../../lib/moments.js';
import {problemText} from '../../lib/problems.js';
import {proofAddress, publicationAddress} from '../../lib/router.js';
import {withId} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {noticeLook} from './notice.css.js';
import {linesTold} from './told.view.js';

class NoticeScreen extends LitElement {
  static styles = [look, noticeLook];
  static properties = {notice: {attribute: false}};
  #found = new Loading(this);

  constructor() {
    super();
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('notice')) {
      this.#found.load((signal) => getNotice(this.notice, signal));
    }
  }

  render() {
    const {value, problem} = this.#found;
    if (problem !== null) {
      return html`<section class="card" role="alert"><p>${problemText(problem)}</p><a href="#/">${t('app.home')}</a></section>`;
    }
    return value === null ? html`<p aria-live="polite">${t('app.loading')}</p>` : this.#sheet(value);
  }

  #sheet(notice) {
    const {body} = notice;
    return html`
      <p class="actions screen-only">
        <button class="primary" @click=${() => print()}>${t('plant.print')}</button>
        <a class="button" href=${publicationAddress(notice.publication)}>${t('publication.number', {n: notice.publicationNumber})}</a>
        <a class="button" href=${proofAddress(notice.publication, body.plant)}>${t('nav.proof')}</a>
      </p>
      <article>
        <header>
          <p class="sender">${say(notice.sender)}</p>
          <h1>${t('notice.title.' + notice.kind)}</h1>
          <p class="number">${t('notice.numbered', {season: notice.season.name, n: notice.number})}</p>
        </header>
        <p class="to"><b>${say(body.name) || body.plant}</b>${t('notice.colon')}</p>
        <p>${t('notice.opening.' + notice.kind, {policy: say(notice.policy), n: notice.publicationNumber})}</p>
        ${linesTold(body)} ${this.#exceptions(body)}
        <dl class="foot">
          ${this.#item('notice.plant', `${withId(say(body.name), body.plant)}${body.code ? ` · ${body.code}` : ''} · ${withId(say(body.townName), body.town)}`)}
          ${body.contact ? this.#item('notice.contact', [body.contact.person, body.contact.phone].filter(Boolean).join(' ')) : nothing}
          ${notice.supervisionPhone ? this.#item('notice.supervision', notice.supervisionPhone) : nothing}
          ${this.#item('notice.reason', notice.reason)}
          ${this.#item('notice.issued', `${momentText(notice.at)} ${notice.by}`)}
          ${this.#item('notice.version', t('notice.versionOf', {version: notice.planVersion, n: notice.publicationNumber}))}
          ${notice.root ? this.#item('notice.root', html`<code>${notice.root}</code>`) : nothing}
          ${this.#item('notice.audit', html`${t('notice.auditEntry', {n: notice.audit.number})} <code>${notice.audit.hash}</code>`)}
        </dl>
      </article>`;
  }

  /** What was accepted although it breaks a rule stands on the notices that it concerns. */
  #exceptions({exceptions}) {
    return exceptions.length === 0 ? nothing : html`
      <section class="exceptions"><h2>${t('notice.exceptions')}</h2>
        <ul>${exceptions.map(({rule, clause, text, reason, by}) => html`
          <li><b>${t('rule.' + rule)}</b>${clause ? ` ${t('why.clause', {id: clause})}` : ''} ${say(text)} ${t('notice.accepted', {by, reason})}</li>`)}</ul>
      </section>`;
  }

  #item(key, value) {
    return html`<div><dt>${t(key)}</dt><dd>${value}</dd></div>`;
  }
}

customElements.define('lt-notice', NoticeScreen);
