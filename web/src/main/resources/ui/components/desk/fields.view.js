// The fields of an act, each with its label; what is typed goes to the form that shows them.

import {html} from 'lit';
import {dayOf, isoOf, monthsBetween, partsOf} from '../../lib/days.js';
import {lineName} from '../../lib/scene.js';
import {t} from '../../lib/text.js';
import {canLimit, linesOf} from './acts.js';

const LONGEST_REASON = 1000;
const STEPS = [-5, -1, 1, 5];

/** The fields of an act, and the ways to fill several of them at once. */
export const fields = (act, names, of, values, put) => html`
  ${names.map((name) => FIELDS[name](of, values[name], (value) => put({[name]: value})))}
  ${act === 'place' ? steps(values, put) : act === 'run' || act === 'pin' ? months(of.scene, put) : ''}`;

const FIELDS = {
  line: (of, value, put) => {
    const lines = linesOf(of, 'plant');
    return lines.length < 2 ? '' : html`
      <label>${t('edit.line')} <select name="line" @change=${(event) => put(event.target.value)}>
        ${lines.map((line) => html`<option value=${line.id} ?selected=${line.id === value}>${lineName(line)}</option>`)}</select></label>`;
  },
  from: (of, value, put) => dateField('from', of, value, put),
  to: (of, value, put) => dateField('to', of, value, put),
  load: (of, value, put) => !canLimit(of.line, of.bars) ? '' : html`
    <label>${t('edit.load')} <input name="load" type="number" min="0" max="99" required .value=${String(value)} @input=${(event) => put(event.target.value)} /></label>`,
  by: (of, value, put) => html`
    <label>${t('edit.by')} <input name="by" type="number" required .value=${String(value)} @input=${(event) => put(event.target.value)} /></label>`,
  scope: (of, value, put) => html`
    <label>${t('edit.scope')} <select name="scope" @change=${(event) => put(event.target.value)}>
      ${['plant', 'line'].map((scope) => html`<option value=${scope} ?selected=${scope === value}>${t('edit.scope.' + scope)}</option>`)}</select></label>`,
  pinned: (of, value, put) => html`
    <label class="check"><input name="pinned" type="checkbox" .checked=${value} @change=${(event) => put(event.target.checked)} />${t('edit.pinned')}</label>`,
  reason: (of, value, put) => html`
    <label class="wide">${t('edit.reason')} <input name="reason" maxlength=${LONGEST_REASON} .value=${value} placeholder=${t('edit.reasonWhat')} @input=${(event) => put(event.target.value)} /></label>`,
};

const dateField = (name, {scene}, value, put) => html`
  <label>${t('edit.' + name)} <input name=${name} type="date" required min=${isoOf(scene.first)} max=${isoOf(scene.first + scene.days - 1)}
    .value=${value} @input=${(event) => put(event.target.value)} /></label>`;

/** So many days earlier or later, with one click. */
const steps = ({from, to}, put) => html`
  <div class="steps" role="group" aria-label=${t('edit.steps')}>
    ${STEPS.map((by) => html`<button type="button" ?disabled=${!from || !to} @click=${() => put({from: isoOf(dayOf(from) + by), to: isoOf(dayOf(to) + by)})}>${
      t(by < 0 ? 'edit.earlier' : 'edit.later', {n: Math.abs(by)})}</button>`)}
  </div>`;

/** A whole month of the season, with one click. */
const months = ({first, days}, put) => html`
  <div class="steps" role="group" aria-label=${t('edit.months')}>
    ${monthsBetween(first, first + days - 1).map((month) => html`
      <button type="button" @click=${() => put({from: isoOf(month.first), to: isoOf(month.first + month.days - 1)})}>${t('edit.month', {n: partsOf(month.first).month})}</button>`)}
  </div>`;
