// Who has approved the draft as it stands, and the button that does.

import {html, nothing} from 'lit';
import {t} from '../../lib/text.js';

const SHORT = 12;

/** The card with the approvals; `on.approve` approves. */
export const approvalsCard = ({approvals, approvalsNeeded, hash}, {busy, approve}) => html`
  <section class="card approvals">
    <h3>${t('publish.approvals')}</h3>
    <p>${approvals.length >= approvalsNeeded
      ? html`<span class="chip good">✓ ${t('publish.approved', {n: approvals.length, needed: approvalsNeeded})}</span>`
      : html`<span class="chip warn">! ${t('publish.approved', {n: approvals.length, needed: approvalsNeeded})}</span>`}
      ${approvals.length === 0 ? nothing : html`<b>${approvals.join(t('app.and'))}</b>`}</p>
    <p class="soft">${t('publish.hash')} <code title=${hash}>${hash.replace(/^sha256:/, '').slice(0, SHORT)}…</code></p>
    <button ?disabled=${busy} @click=${approve}>${t('publish.approve')}</button>
  </section>`;
