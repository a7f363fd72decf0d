// What a list says of one plant beyond the columns of the table: its days, its own measures, and its lines in full.

import {html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';
import {fieldView, spanView} from '../editing/field.view.js';
import {addButton, dropButton} from '../editing/rows.view.js';
import {KINDS} from '../editing/dates.js';
import {lineView} from './lines.view.js';

const LEVELS = ['YELLOW', 'ORANGE', 'RED'];

/**
 * The sheet of a plant.
 *
 * @param index its place in the list; where there is none nothing is shown
 * @param policy the policy that the list is judged by
 */
export function sheetView(form, index, policy) {
  const plant = form.document.plants?.[index];
  if (plant === undefined) {
    return nothing;
  }
  const at = `/plants/${index}`;
  return html`
    <div class="fields">
      ${fieldView(form, `${at}/code`, t('list.code'))}
      ${fieldView(form, `${at}/carried/days`, t('list.carriedDays'), {kind: 'number'})}
      ${fieldView(form, `${at}/carried/basis`, t('list.carriedBasis'), {kind: 'both'})}
    </div>
    <div class="days">${KINDS.map((kind) => daysView(form, plant, `${at}/${kind}`, kind, policy.season))}</div>
    ${measuresView(form, plant, `${at}/measures`)}
    ${(plant.lines ?? []).map((line, number) => lineView(form, line, `${at}/lines/${number}`, (policy.kilns ?? []).find(({id}) => id === line.kiln)))}`;
}

/** Days of one kind; a plant may have windows of its own, or none of its industry's. */
function daysView(form, plant, at, kind, season) {
  const own = plant[kind] ?? null;
  const isWindows = kind === 'windows';
  return html`
    <fieldset><legend>${t('dates.kind.' + kind)}</legend>
      ${isWindows ? html`<p class="soft">${t(own === null ? 'list.windows.industry' : own.length === 0 ? 'list.windows.none' : 'list.windows.own')}</p>` : nothing}
      <ul class="rows">${(own ?? []).map((span, number) => html`
        <li class="fields">
          ${spanView(form, `${at}/${number}`)}
          ${fieldView(form, `${at}/${number}/${isWindows ? 'basis' : 'reason'}`, t(isWindows ? 'revise.source' : 'dates.reason'), {kind: 'both'})}
          ${dropButton(form, `${at}/${number}`, t('dates.drop', {name: t('dates.kind.' + kind), from: span.from}))}
        </li>`)}</ul>
      <div class="fields">
        ${addButton(form, at, {from: season?.from, to: season?.from}, t('dates.add'))}
        ${!isWindows ? nothing : own === null
          ? html`<button @click=${() => form.change([{at, put: []}])}>${t('list.windows.leave')}</button>`
          : html`<button @click=${() => form.change([{at}])}>${t('list.windows.follow')}</button>`}
      </div>
    </fieldset>`;
}

/** The plant's own measures (应急减排清单), level by level; a level without an entry takes that of the next lower one. */
const measuresView = (form, plant, at) => html`
  <fieldset class="measures"><legend>${t('terms.measures')}</legend>
    <p class="soft">${t('list.measuresWhat')}</p>
    ${(plant.measures ?? []).map((measure, index) => html`
      <fieldset>
        <div class="fields">
          ${fieldView(form, `${at}/${index}/level`, t('list.level'), {kind: 'choice', options: LEVELS.map((level) => [level, t('warning.' + level)])})}
          ${fieldView(form, `${at}/${index}/text`, t('list.measureText'), {kind: 'both'})}
          ${dropButton(form, `${at}/${index}`, t('list.dropMeasure', {level: measure.level}), t('list.dropLevel'))}
        </div>
        <ul class="rows">${(measure.lines ?? []).map((each, number) => html`
          <li class="fields">
            ${fieldView(form, `${at}/${index}/lines/${number}/line`, t('list.column.line'), {kind: 'choice', options: (plant.lines ?? []).map((line) => [line.id, nameOf(line)])})}
            ${fieldView(form, `${at}/${index}/lines/${number}/load`, t('list.load'), {kind: 'share'})}
            ${dropButton(form, `${at}/${index}/lines/${number}`, t('list.dropMeasureLine', {line: each.line}))}
          </li>`)}</ul>
        ${addButton(form, `${at}/${index}/lines`, stopOf(linesLeft(plant, measure)[0] ?? plant.lines?.[0] ?? {id: ''}), t('list.addMeasureLine'))}
      </fieldset>`)}
    ${addButton(form, at, {level: levelLeft(plant), lines: linesLeft(plant, {}).map(stopOf)}, t('list.addMeasure'))}
  </fieldset>`;

const stopOf = ({id}) => ({line: id, load: 0});

/** The lines that count for a plant's duties and that a measure does not name yet. */
const linesLeft = ({lines = []}, measure) =>
  lines.filter((line) => !line.exempt && !line.idle && !(measure.lines ?? []).some((each) => each.line === line.id));

const levelLeft = ({measures}) => LEVELS.find((level) => !(measures ?? []).some((measure) => measure.level === level)) ?? 'RED';

const nameOf = ({id, name}) => say(name) || id;
