// The three steps of a new season: its policy, its list, what can be proved of both.

import {html, nothing} from 'lit';
import {longDay, partsOf, dayOf, spanText} from '../../lib/days.js';
import {springFestival, spansIn} from '../../lib/nextseason.js';
import {stepsOf, valueAt} from '../../lib/pointers.js';
import {say, t} from '../../lib/text.js';
import {datesView} from '../editing/dates.view.js';
import {fieldView, spanView} from '../editing/field.view.js';
import '../conflicts/conflicts.js';
import '../findings/findings.js';
import '../proofs/proofs.js';

/** The policy: what it is called, and all its days beside last season's. */
export const policyStep = (form) => html`
  <p class="soft">${t('nextSeason.policyWhat')}</p>
  <div class="fields">
    ${fieldView(form, '/title', t('policy.name'), {kind: 'both'})}
    ${fieldView(form, '/id', t('policy.id'))}
    ${fieldView(form, '/issued', t('policy.issued'), {kind: 'day'})}
  </div>
  <ul class="spans">${spansIn(form.document).map((at) => html`
    <li><b>${nameOf(form.document, at)}</b>
      <span class="soft">${t('nextSeason.before', {span: spanText(valueAt(form.before, at))})}</span>
      <div class="fields" role="group" aria-label=${nameOf(form.document, at)}>${spanView(form, at)}</div></li>`)}</ul>`;

/** The list: what it is called, and the days of its plants, to be confirmed. */
export const listStep = (form, {carried, season, confirmed, onConfirm}) => html`
  <p class="soft">${t('nextSeason.listWhat', {season: spanText(season)})}</p>
  <div class="fields">
    ${fieldView(form, '/title', t('list.title'), {kind: 'both'})}
    ${fieldView(form, '/id', t('list.id'))}
  </div>
  ${festival(season)}
  ${carried > 0 ? html`<p><span class="chip warn">${t('nextSeason.carried', {n: carried})}</span></p>` : nothing}
  ${datesView(form)}
  <label class="confirm"><input type="checkbox" .checked=${confirmed} @change=${(event) => onConfirm(event.target.checked)} /> ${t('nextSeason.confirm')}</label>`;

/** What is found and proved of both. */
export const proofStep = ({check, findings}) => html`
  <p class="soft">${t('nextSeason.checkWhat')}</p>
  ${check.pending ? html`<p role="status">${t('proofs.working')}</p>` : nothing}
  ${findings.length > 0 ? html`<lt-findings .findings=${findings}></lt-findings>` : nothing}
  ${check.value === null ? nothing : html`
    ${check.value.conflicts.length === 0 ? nothing : html`<lt-conflicts .conflicts=${check.value.conflicts}></lt-conflicts>`}
    <lt-proofs .proofs=${check.value.proofs} ?bare=${check.value.conflicts.length > 0}></lt-proofs>`}`;

/** When the Spring Festival is in a season. */
function festival({from, to}) {
  const [first, last] = [dayOf(from), dayOf(to)];
  const days = [...new Set([partsOf(first).year, partsOf(last).year])].map(springFestival).filter((day) => day !== null && first <= day && day <= last);
  return days.length === 0 ? nothing : html`<p>${t('nextSeason.festival', {days: days.map(longDay).join(t('app.and'))})}</p>`;
}

/** What days of a policy are called. */
function nameOf(policy, at) {
  const [part, index, , kind, number] = stepsOf(at);
  if (part === 'industries') {
    return `${say(policy.industries[index].name) || policy.industries[index].id} · ${kind === 'periods' ? t('policy.period', {n: Number(number) + 1}) : t('policy.duty.CALENDAR')}`;
  }
  return t({season: 'policy.seasonDays', heatingPeriod: 'policy.heating', risk: 'policy.risk'}[part]);
}
