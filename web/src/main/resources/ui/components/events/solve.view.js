// How long to look for answers, from which day on anything may change, and the button that starts it.

import {html, nothing} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {screenAddress} from '../../lib/router.js';
import {t} from '../../lib/text.js';

const MOST_SECONDS = 600;

/** Whether the plan keeps everything as it is, so that there is nothing to answer. */
export const isSettled = (impact) => impact.feasible && impact.score.medium === 0 && impact.endings.length === 0;

/** The card; `on.asOf` and `on.seconds` get what is entered, `on.find` starts the search. */
export function solveCard({scene, draft, impact, seconds, busy}, on) {
  const settled = impact !== null && isSettled(impact);
  const ready = !busy && impact !== null && !settled && seconds >= 1 && seconds <= MOST_SECONDS;
  return html`
    <section class="card" aria-labelledby="solve">
      <h3 id="solve">${t('answers.find')}</h3>
      <div class="row">
        <label>${t('events.asOf')} <input type="date" .value=${draft.asOf} @change=${(event) => on.asOf(event.target.value)} /></label>
        <label>${t('events.seconds')} <input type="number" min="1" max=${MOST_SECONDS} .value=${String(seconds)} @input=${(event) => on.seconds(Number(event.target.value))} /></label>
      </div>
      <p class="soft">${impact ? t('events.asOfIs', {day: longDay(dayOf(impact.asOf))}) : t('events.asOfWhat')}</p>
      ${settled ? html`<p><span class="chip good">✓ ${t('answers.needless')}</span></p>` : nothing}
      <button class="primary" ?disabled=${!ready} @click=${on.find}>${t('answers.start')}</button>
      <p><a href=${screenAddress(scene.version.id, 'drill')}>${t('drill.open')}</a></p>
    </section>`;
}
