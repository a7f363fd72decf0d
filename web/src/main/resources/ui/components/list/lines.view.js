// A line in full: what of its kiln it replaces, what it makes and how, what it emits and uses.

import {html} from 'lit';
import {say, t} from '../../lib/text.js';
import {fieldView} from '../editing/field.view.js';

const DAYS = ['coolDownDays', 'heatUpDays', 'minStopDays', 'minRunDays', 'maxStops', 'noticeDays'];
const EMISSIONS = ['pm', 'so2', 'nox', 'voc'];

/** The line; figures that it does not replace are shown pale, as its kiln has them. */
export const lineView = (form, line, at, kiln) => html`
  <fieldset class="line"><legend>${say(line.name) || line.id}</legend>
    <p class="soft">${t('list.ofKiln', {kiln: say(kiln?.name) || line.kiln})}</p>
    <div class="fields">
      ${DAYS.map((key) => fieldView(form, `${at}/${key}`, t('policy.kiln.' + key), {kind: 'number', usual: kiln?.[key] ?? null}))}
      ${fieldView(form, `${at}/canStop`, t('policy.kiln.canStop'), {kind: 'choice', none: t('list.asKiln'), options: [[true, t('list.canStop')], [false, t('list.mustNotStop')]]})}
      ${fieldView(form, `${at}/minLoad`, t('policy.kiln.minLoad'), {kind: 'share', usual: kiln?.minLoad ?? null})}
    </div>
    <div class="fields">
      ${EMISSIONS.map((key) => fieldView(form, `${at}/emissions/${key}`, t('list.emissions.' + key), {kind: 'number'}))}
      ${fieldView(form, `${at}/kwhPerDay`, t('list.kwhPerDay'), {kind: 'number'})}
    </div>
    <div class="fields">
      ${fieldView(form, `${at}/process`, t('list.process'), {kind: 'both', rows: 1})}
      ${fieldView(form, `${at}/equipment`, t('list.equipment'), {kind: 'both', rows: 1})}
      ${fieldView(form, `${at}/stopProcedure`, t('policy.kiln.stopProcedure'), {kind: 'both', rows: 2, usual: kiln?.stopProcedure ?? null})}
      ${fieldView(form, `${at}/safety`, t('policy.kiln.safety'), {kind: 'both', rows: 2, usual: kiln?.safety ?? null})}
    </div>
  </fieldset>`;
