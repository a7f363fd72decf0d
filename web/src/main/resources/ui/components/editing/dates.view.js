// The days of single plants, each kind of days once, however many plants name it.

import {html, nothing} from 'lit';
import {spanText} from '../../lib/days.js';
import {valueAt} from '../../lib/pointers.js';
import {t} from '../../lib/text.js';
import {spokenAt} from './field.view.js';
import {KINDS, datesOf, giving} from './dates.js';

/** The table of days; at most so many rows are drawn. */
const FIRST = 100;

/** All days of a list, to be changed, and the same days for a whole industry; beside them those before, where the form has them. */
export function datesView(form) {
  const dates = datesOf(form.document);
  return html`
    <p class="soft">${t('dates.what')}</p>
    ${dates.length === 0 ? html`<p>${t('dates.none')}</p>` : html`
      <div class="table-frame" tabindex="0" role="region" aria-label=${t('dates.title')}>
        <table class="dates">
          <thead><tr>${['kind', ...(form.before ? ['before'] : []), 'from', 'to', 'reason', 'plants'].map((key) => html`<th scope="col">${t('dates.' + key)}</th>`)}<td></td></tr></thead>
          <tbody>${dates.slice(0, FIRST).map((span) => dateRow(form, span))}</tbody>
        </table>
      </div>`}
    ${dates.length > FIRST ? html`<p class="soft">${t('dates.more', {n: dates.length - FIRST})}</p>` : nothing}
    ${addForm(form)}`;
}

function dateRow(form, span) {
  const name = [t('dates.kind.' + span.kind), span.reason].filter(Boolean).join(' ');
  const day = (key) => html`<input type="date" aria-label=${`${name} ${t('dates.' + key)}`} .value=${span[key] ?? ''}
    @change=${(event) => form.change(span.places.map((place) => ({at: `${place}/${key}`, put: event.target.value || undefined})))} />`;
  const reason = html`<input aria-label=${`${name} ${t('dates.reason')}`} autocomplete="off" .value=${span.reason}
    @change=${(event) => form.change(span.places.map((place) => renamed(form, `${place}/${span.kind === 'windows' ? 'basis' : 'reason'}`, event.target.value.trim())))} />`;
  return html`
    <tr><th scope="row">${t('dates.kind.' + span.kind)}</th>${form.before ? html`<td data-caption=${t('dates.before')}>${spanText(valueAt(form.before, span.places[0]))}</td>` : nothing}
      <td data-caption=${t('dates.from')}>${day('from')}</td><td data-caption=${t('dates.to')}>${day('to')}</td><td data-caption=${t('dates.reason')}>${reason}</td>
      <td>${t('dates.nPlants', {n: span.plants.size})}</td>
      <td><button aria-label=${t('dates.drop', {name, from: span.from})} @click=${() => form.change(span.places.toReversed().map((at) => ({at})))}>✕</button></td></tr>`;
}

const renamed = (form, at, text) => ({at: spokenAt(at, valueAt(form.document, at)), put: text || undefined});

/** The same days for all plants, or for those of an industry. */
function addForm(form) {
  const plants = form.document.plants ?? [];
  const industries = [...new Set(plants.map((plant) => plant.industry))].filter(Boolean).sort();
  const add = (event) => {
    event.preventDefault();
    const {kind, from, to, reason, industry} = event.target.elements;
    const why = kind.value === 'windows' ? 'basis' : 'reason';
    const span = {from: from.value, to: to.value, ...(reason.value.trim() ? {[why]: {zh: reason.value.trim()}} : {})};
    form.change(giving(form.document, plants.keys().filter((index) => industry.value === '' || plants[index].industry === industry.value).toArray(), kind.value, span));
    event.target.reset();
  };
  return html`
    <form class="fields add-dates" @submit=${add}>
      <label>${t('dates.kind')} <select name="kind">${KINDS.map((kind) => html`<option value=${kind}>${t('dates.kind.' + kind)}</option>`)}</select></label>
      <label>${t('dates.from')} <input type="date" name="from" required /></label>
      <label>${t('dates.to')} <input type="date" name="to" required /></label>
      <label>${t('dates.reason')} <input name="reason" autocomplete="off" /></label>
      <label>${t('dates.industry')} <select name="industry"><option value="">${t('dates.all')}</option>${industries.map((id) => html`<option value=${id}>${form.nameOf?.('industry', id) ?? id}</option>`)}</select></label>
      <button>＋ ${t('dates.add')}</button>
    </form>`;
}
