// The hard breaches that remain, each to be accepted with a reason by the one who publishes.

import {html, nothing} from 'lit';
import {amountIn} from '../../lib/numbers.js';
import {subjectOf} from '../../lib/subject.js';
import {say, t} from '../../lib/text.js';

const LONGEST = 1000;

/** The card with the breaches; `reasonOf` tells the reason so far, `accept` takes one. */
export const breachesCard = (scene, breaches, reasonOf, accept) => breaches.length === 0
  ? html`<p class="card"><span class="chip good">✓ ${t('publish.noBreach')}</span></p>`
  : html`
    <section class="card breaches">
      <h3>${t('publish.breaches', {n: breaches.length})}</h3>
      <p>${t('publish.breachesWhat')}</p>
      <ol>${breaches.map((breach) => html`
        <li>
          <p><b>${t('rule.' + breach.rule)}</b>${breach.clause ? html` <span class="soft">${t('why.clause', {id: breach.clause})}</span>` : nothing}
            ${subjectOf(scene, breach.subject).name} ${say(breach.text) || amountIn(breach.unit, breach.amount)}</p>
          <p class="soft">${t('publish.concerns', {n: breach.plants.length})}</p>
          <label>${t('publish.acceptedFor')}
            <textarea rows="2" maxlength=${LONGEST} required .value=${reasonOf(breach)} @input=${(event) => accept(breach, event.target.value)}></textarea></label>
        </li>`)}</ol>
    </section>`;
