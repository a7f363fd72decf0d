// The parts of a policy that hold for all industries: season, readings, grades, weights, days, publication.

import {html, nothing} from 'lit';
import {dayOf} from '../../lib/days.js';
import {t} from '../../lib/text.js';
import {fieldView, ownSource, sourceView, spanView} from '../editing/field.view.js';
import {addButton, dropButton} from '../editing/rows.view.js';
import {clausesOf, sectionView} from './clauses.view.js';
import '../readings/readings.js';

/** The weights by their key, each with the rule whose breach it prices and what it is where a policy names none. */
const WEIGHTS = {
  stop: ['stops', 40], restart: ['restarts', 10], evenCoverage: ['even-coverage', 10], overshoot: ['overshoot', 15],
  avoidDay: ['avoid-days', 10], wishedDay: ['wished-days', 3], plantDark: ['dark-plants', 3], inspection: ['inspections', 20],
  unfairness: ['unfairness', 1], cleanLines: ['clean-lines', 2], disturbedPlant: ['disturbed-plants', 50], changedDay: ['changed-days', 3],
};

const ZONES = Intl.supportedValuesOf('timeZone');

/** Identity and days of the season. */
export const seasonView = (form) => sectionView(t('policy.season'), clausesOf(form, ['season']), html`
  <div class="fields">
    ${fieldView(form, '/title', t('policy.name'), {kind: 'both'})}
    ${fieldView(form, '/id', t('policy.id'))}
    ${fieldView(form, '/issued', t('policy.issued'), {kind: 'day'})}
    ${fieldView(form, '/timeZone', t('policy.timeZone'), {among: 'zones'})}
    <datalist id="zones">${ZONES.map((zone) => html`<option value=${zone}></option>`)}</datalist>
  </div>
  <fieldset><legend>${t('policy.seasonDays')} <span class="soft">${daysIn(form.document.season)}</span></legend>
    <div class="fields">${spanView(form, '/season', t('policy.seasonDays'))}</div>
    ${sourceView(form, '/season')}
  </fieldset>
  <fieldset><legend>${t('policy.heating')} <span class="soft">${daysIn(form.document.heatingPeriod)}</span></legend>
    <div class="fields">${spanView(form, '/heatingPeriod', t('policy.heating'))}</div>
    ${form.document.heatingPeriod ? sourceView(form, '/heatingPeriod') : nothing}
  </fieldset>`);

/** The readings, each chosen where its price stands. */
export const readingsView = (form, registry, choose) => sectionView(t('readings.title'), clausesOf(form, ['season-ratio', 'continuous-stop']), html`
  <lt-readings choosing .policy=${form.document} .registry=${registry} @choose=${({detail}) => choose(detail.reading, detail.option)}></lt-readings>
  ${sourceView(form, '/readings', t('readings.basis'))}`);

/** Grades: which are exempt, how they are called. */
export const gradesView = (form) => sectionView(t('policy.grades'), clausesOf(form, ['exempt-runs']), html`
  ${fieldView(form, '/exemptGrades', t('policy.exemptGrades'), {kind: 'words'})}
  <ul class="rows">${(form.document.grades ?? []).map((grade, index) => html`
    <li class="fields">
      ${fieldView(form, `/grades/${index}/id`, t('policy.grade'))}
      ${fieldView(form, `/grades/${index}/name`, t('policy.gradeName'), {kind: 'both'})}
      ${fieldView(form, `/grades/${index}/aliases`, t('policy.aliases'), {kind: 'words'})}
      ${dropButton(form, `/grades/${index}`, t('policy.dropGrade', {id: grade.id}))}
      ${sourceView(form, `/grades/${index}`)}
    </li>`)}</ul>
  ${addButton(form, '/grades', {id: '', name: {zh: ''}}, t('policy.addGrade'))}`);

/** The weights, each with what it does, what is counted of it, and the clauses it stands on. */
export const weightsView = (form) => sectionView(t('policy.weights'), [], html`
  <p class="soft">${t('policy.weightsWhat')}</p>
  <ul class="rows weights">${Object.entries(WEIGHTS).map(([key, [rule, usual]]) => html`
    <li>${fieldView(form, `/weights/${key}`, t('rule.' + rule), {kind: 'number', usual})}
      <div>${t('rule.what.' + rule)}${clausesOf(form, [rule]).map(({id}) => html` · ${t('why.clause', {id})}`)}
        <small>${t('rule.counted', {formula: t('rule.formula.' + rule)})}</small></div></li>`)}</ul>
  ${sourceView(form, '/weights')}`);

/** Days on which the air is better or worse than usual. */
export const daysView = (form) => sectionView(t('policy.risk'), clausesOf(form, ['even-coverage']), html`
  <p class="soft">${t('policy.riskWhat')}</p>
  <ul class="rows">${(form.document.risk ?? []).map((risk, index) => html`
    <li class="fields">
      ${spanView(form, `/risk/${index}`)}
      ${fieldView(form, `/risk/${index}/weight`, t('policy.riskWeight'), {kind: 'number'})}
      ${dropButton(form, `/risk/${index}`, t('policy.dropDays', {from: risk.from}))}
      ${sourceView(form, `/risk/${index}`)}
    </li>`)}</ul>
  ${addButton(form, '/risk', {from: form.document.season?.from, to: form.document.season?.to, weight: 1}, t('policy.addRisk'))}`);

/** Who approves, and whom plants can call. */
export const publicationView = (form) => sectionView(t('policy.publication'), [], html`
  <div class="fields">
    ${fieldView(form, '/jurisdiction', t('policy.jurisdiction'), {kind: 'both'})}
    ${fieldView(form, '/publication/approvals', t('policy.approvals'), {kind: 'number'})}
    ${fieldView(form, '/publication/supervision/phone', t('policy.phone'))}
  </div>
  ${form.document.publication ? sourceView(form, '/publication') : nothing}
  ${ownSource(form, '/publication/supervision', t('revise.sourceOf', {name: t('policy.phone')}))}
  ${sourceView(form, '', t('policy.source'))}`);

function daysIn(span) {
  const days = span?.from && span?.to ? dayOf(span.to) - dayOf(span.from) + 1 : NaN;
  return Number.isFinite(days) && days > 0 ? t('policy.nDays', {n: days}) : '';
}
