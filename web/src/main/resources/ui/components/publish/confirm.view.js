// The last step: the counts typed once more, the reason, and the button.

import {html, nothing} from 'lit';
import {t} from '../../lib/text.js';

const COUNTS = ['plantsChanged', 'notices', 'exceptions'];
const LONGEST = 1000;

/** Which of the counts are not typed as they are. */
export const differing = (confirm, typed) => COUNTS.filter((count) => String(typed[count] ?? '').trim() !== String(confirm[count]));

/** The card; `on.typed` takes a count, `on.reason` the reason, `on.publish` publishes. */
export function confirmCard({confirm, typed, reason, accepted, busy}, on) {
  const wrong = differing(confirm, typed);
  const missing = [
    accepted ? null : t('publish.missing.exceptions'),
    wrong.length === 0 ? null : t('publish.missing.counts', {counts: wrong.map((count) => t('publish.count.' + count)).join(t('app.and'))}),
    reason.trim() === '' ? t('publish.missing.reason') : null,
  ].filter((each) => each !== null);
  return html`
    <section class="card confirm">
      <h3>${t('publish.confirm')}</h3>
      <p>${t('publish.confirmWhat')}</p>
      <form @submit=${(event) => (event.preventDefault(), on.publish())}>
        <div class="counts">${COUNTS.map((count) => html`
          <label>${t('publish.count.' + count)}
            <input name=${count} inputmode="numeric" autocomplete="off" required .value=${typed[count] ?? ''} aria-describedby="missing"
              @input=${(event) => on.typed(count, event.target.value)} /> <span class="soft">${t('publish.asked', {n: confirm[count]})}</span></label>`)}</div>
        <label>${t('publish.reason')}
          <textarea name="reason" rows="2" required maxlength=${LONGEST} .value=${reason} @input=${(event) => on.reason(event.target.value)}></textarea></label>
        <p id="missing" class="soft" role="status">${missing.length === 0 ? nothing : t('publish.missing', {what: missing.join(t('publish.then'))})}</p>
        <button class="primary" ?disabled=${busy || missing.length > 0}>${t('publish.do')}</button>
      </form>
    </section>`;
}
