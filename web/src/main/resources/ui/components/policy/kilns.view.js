// The kilns of a policy: how long they cool, heat, stop and run.

import {html} from 'lit';
import {freeId} from '../../lib/ids.js';
import {say, t} from '../../lib/text.js';
import {fieldView, sourceView} from '../editing/field.view.js';
import {addButton, dropButton} from '../editing/rows.view.js';
import {clausesOf, sectionView} from './clauses.view.js';
import {usedView} from './uses.view.js';

const DAYS = ['coolDownDays', 'heatUpDays', 'minStopDays', 'minRunDays', 'maxStops', 'noticeDays'];
const FRESH = {name: {zh: ''}, coolDownDays: 1, heatUpDays: 1, minStopDays: 3, minRunDays: 5, maxStops: 3, noticeDays: 1};

/** The kilns, a row each; their texts open below. `used` tells which plants of the list, whose address it has, have each. */
export const kilnsView = (form, used) => sectionView(t('policy.kilns'), clausesOf(form, ['min-stop', 'min-run', 'max-stops', 'notice']), html`
  <div class="table-frame" tabindex="0" role="region" aria-label=${t('policy.kilns')}>
    <table class="kilns">
      <thead><tr><th scope="col">${t('policy.kilnName')}</th>${DAYS.map((key) => html`<th scope="col">${t('policy.kiln.' + key)}</th>`)}
        <th scope="col">${t('policy.kiln.canStop')}</th><th scope="col">${t('policy.kiln.minLoad')}</th><td></td></tr></thead>
      <tbody>${(form.document.kilns ?? []).map((kiln, index) => kilnRow(form, kiln, `/kilns/${index}`, used))}</tbody>
    </table>
  </div>
  ${addButton(form, '/kilns', {id: freeId(form.document.kilns ?? [], 'kiln-'), ...FRESH}, t('policy.addKiln'))}
  <details><summary>${t('policy.kilnTexts')}</summary>
    <ul class="rows">${(form.document.kilns ?? []).map((kiln, index) => html`
      <li><h3>${nameOf(kiln)}</h3>
        ${fieldView(form, `/kilns/${index}/name`, t('policy.kilnName'), {kind: 'both'})}
        <div class="fields">
          ${fieldView(form, `/kilns/${index}/id`, t('policy.kilnId'))}
          ${fieldView(form, `/kilns/${index}/aliases`, t('policy.aliases'), {kind: 'words'})}
        </div>
        ${fieldView(form, `/kilns/${index}/stopProcedure`, t('policy.kiln.stopProcedure'), {kind: 'both', rows: 2})}
        ${fieldView(form, `/kilns/${index}/safety`, t('policy.kiln.safety'), {kind: 'both', rows: 2})}
        ${sourceView(form, `/kilns/${index}`)}
      </li>`)}</ul>
  </details>`);

function kilnRow(form, kiln, at, {uses, list}) {
  const cell = (key, kind, usual = null) => html`<td>${fieldView(form, `${at}/${key}`, `${nameOf(kiln)} ${t('policy.kiln.' + key)}`, {kind, usual, bare: true})}</td>`;
  return html`
    <tr><th scope="row">${nameOf(kiln)} ${usedView(uses.kilns, kiln, 'policy.used.kiln', list)}</th>
      ${DAYS.map((key) => cell(key, 'number'))}
      ${cell('canStop', 'flag', true)}
      ${cell('minLoad', 'share', 0)}
      <td>${dropButton(form, at, t('policy.dropKiln', {name: nameOf(kiln)}))}</td></tr>`;
}

const nameOf = (kiln) => say(kiln.name) || kiln.id || t('policy.newKiln');
