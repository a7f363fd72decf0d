// The industries of a policy: what each owes over the season, every day, and when a warning comes.

import {html, nothing} from 'lit';
import {shareText} from '../../lib/figures.js';
import {freeId} from '../../lib/ids.js';
import {below} from '../../lib/pointers.js';
import {say, t} from '../../lib/text.js';
import {fieldView, ownSource, sourceView, spanView} from '../editing/field.view.js';
import {addButton, dropButton} from '../editing/rows.view.js';
import {clauseText, clausesOf, sectionView} from './clauses.view.js';
import {gradeName, gradeTable, gradesIn} from './grades.view.js';
import {usedView} from './uses.view.js';

const LEVELS = ['YELLOW', 'ORANGE', 'RED'];
const SEASON_DUTIES = ['ROTATE', 'STOP_LINES', 'CALENDAR', 'NONE'];
const WARNING_DUTIES = ['RESERVE', 'MEASURES', 'NONE'];
const FRESH = {name: {zh: ''}, season: {duty: 'ROTATE', ratio: {'*': 0}}, warning: {duty: 'NONE'}};

/** All industries, each beside its clause; `used` tells which plants of the list, whose address it has, are in each. */
export const industriesView = (form, used) => sectionView(t('policy.industries'), clausesOf(form, ['reserve']), html`
  ${(form.document.industries ?? []).map((industry, index) => industryView(form, industry, `/industries/${index}`, used))}
  ${addButton(form, '/industries', {id: freeId(form.document.industries ?? [], 'industry-'), ...FRESH}, t('policy.addIndustry'))}`);

function industryView(form, industry, at, {uses, list}) {
  const clause = (form.document.clauses ?? []).find((each) => each.id === industry.clause);
  return html`
    <details class="industry">
      <summary><b>${nameOf(industry)}</b> <span class="soft">${summaryOf(form.document, industry)}</span></summary>
      ${clause ? clauseText(clause) : nothing}
      <div class="fields">
        ${fieldView(form, `${at}/name`, t('policy.industryName'), {kind: 'both'})}
        ${fieldView(form, `${at}/id`, t('policy.industryId'))}
        ${fieldView(form, `${at}/aliases`, t('policy.aliases'), {kind: 'words'})}
        ${fieldView(form, `${at}/clause`, t('policy.clause'), {kind: 'choice', none: t('policy.none'), options: (form.document.clauses ?? []).map(({id, article}) => [id, `${say(article)} ${id}`])})}
        ${fieldView(form, `${at}/defaultKiln`, t('policy.defaultKiln'), {kind: 'choice', none: t('policy.none'), options: (form.document.kilns ?? []).map(({id, name}) => [id, say(name) || id])})}
      </div>
      ${seasonView(form, industry.season ?? {}, `${at}/season`)}
      ${reserveView(form, industry.reserve, `${at}/reserve`)}
      ${warningView(form, industry.warning ?? {}, `${at}/warning`)}
      ${sourceView(form, at)}
      ${usedView(uses.industries, industry, 'policy.used.industry', list)}
      ${dropButton(form, at, t('policy.dropIndustry', {name: nameOf(industry)}), t('policy.dropThisIndustry'))}
    </details>`;
}

const nameOf = ({name, id}) => say(name) || id || t('policy.newIndustry');

/** What is owed over the season. */
const seasonView = (form, season, at) => html`
  <fieldset><legend>${t('policy.seasonDuty')}</legend>
    ${dutyChoice(form, at, season, SEASON_DUTIES, 'policy.duty.', (duty) => seasonOf(duty, season, form.document.season))}
    ${season.duty === 'ROTATE' || season.duty === 'STOP_LINES' ? gradeTable(form, `${at}/ratio`, t('policy.ratios'), [], 0) : nothing}
    ${season.duty === 'ROTATE' ? html`
      ${(season.periods ?? []).map((period, index) => html`
        <fieldset><legend>${t('policy.period', {n: index + 1})}</legend>
          <div class="fields">${spanView(form, `${at}/periods/${index}`)} ${dropButton(form, `${at}/periods/${index}`, t('policy.dropPeriod', {n: index + 1}))}</div>
          ${gradeTable(form, `${at}/periods/${index}/ratio`, t('policy.periodRatios', {n: index + 1}), [], 0)}
          ${ownSource(form, `${at}/periods/${index}`, t('revise.sourceOf', {name: t('policy.period', {n: index + 1})}))}
        </fieldset>`)}
      ${addButton(form, `${at}/periods`, {from: form.document.season?.from, to: form.document.season?.to, ratio: {'*': 0}}, t('policy.addPeriod'))}` : nothing}
    ${season.duty === 'CALENDAR' ? windowsView(form, season.windows ?? [], `${at}/windows`) : nothing}
    ${season.ratio ? ownSource(form, at, t('revise.sourceOf', {name: t('policy.seasonDuty')})) : sourceView(form, at)}
  </fieldset>`;

const windowsView = (form, windows, at) => html`
  <ul class="rows">${windows.map((window, index) => html`
    <li class="fields">
      ${spanView(form, `${at}/${index}`)}
      ${fieldView(form, `${at}/${index}/grades`, t('policy.windowGrades'), {kind: 'words'})}
      ${dropButton(form, `${at}/${index}`, t('policy.dropDays', {from: window.from}))}
      ${sourceView(form, `${at}/${index}`)}
    </li>`)}</ul>
  ${addButton(form, at, {from: form.document.season?.from, to: form.document.season?.to}, t('policy.addWindow'))}`;

/** The share that must be off every day, and what a warning raises it to. */
const reserveView = (form, reserve, at) => html`
  <fieldset><legend>${t('policy.reserve')}</legend>
    ${(reserve ?? null) === null ? html`<button class="add" @click=${() => form.change([{at, put: {standing: 0}}])}>＋ ${t('policy.addReserve')}</button>` : html`
      <div class="fields">
        ${fieldView(form, `${at}/standing`, t('policy.standing'), {kind: 'share'})}
        ${LEVELS.map((level) => fieldView(form, `${at}/warning/${level}`, t('warning.' + level), {kind: 'share'}))}
        ${dropButton(form, at, t('policy.dropReserve'))}
      </div>
      ${sourceView(form, at)}
      ${ownSource(form, `${at}/warning`, t('revise.sourceOf', {name: t('policy.warningDuty')}))}`}
  </fieldset>`;

/** What a warning asks. */
const warningView = (form, warning, at) => html`
  <fieldset><legend>${t('policy.warningDuty')}</legend>
    ${dutyChoice(form, at, warning, WARNING_DUTIES, 'policy.warns.', (duty) => warningOf(duty, warning))}
    ${warning.duty === 'MEASURES' ? html`
      ${fieldView(form, `${at}/count`, t('policy.count'), {kind: 'choice', options: ['LINES', 'CAPACITY'].map((count) => [count, t('policy.count.' + count)])})}
      ${gradeTable(form, `${at}/ratio`, t('policy.measures'), LEVELS.map((level) => [level, t('warning.' + level)]), {YELLOW: 0, ORANGE: 0, RED: 0})}` : nothing}
    ${warning.ratio ? ownSource(form, at, t('revise.sourceOf', {name: t('policy.warningDuty')})) : sourceView(form, at)}
  </fieldset>`;

/** The kind of a duty; another kind has other fields, which begin empty. */
const dutyChoice = (form, at, {duty}, kinds, words, dutyOf) => html`
  <div class="field choice"><label><span>${t('policy.kind')}</span>
    <select data-at=${below(at, 'duty')} @change=${(event) => form.change([{at, put: dutyOf(event.target.value)}])}>
      ${kinds.map((kind) => html`<option value=${kind} .selected=${kind === duty}>${t(words + kind)}</option>`)}
    </select></label></div>`;

function seasonOf(duty, {ratio, windows, source}, season) {
  const own = {
    ROTATE: {ratio: ratio ?? {'*': 0}},
    STOP_LINES: {ratio: ratio ?? {'*': 0}},
    CALENDAR: {windows: windows ?? [{from: season?.from, to: season?.to}]},
    NONE: {},
  }[duty];
  return {duty, ...own, ...(source ? {source} : {})};
}

const warningOf = (duty, {ratio, count, source}) => ({
  duty,
  ...(duty === 'MEASURES' ? {count: count ?? 'LINES', ratio: ratio ?? {'*': {YELLOW: 0, ORANGE: 0, RED: 0}}} : {}),
  ...(source ? {source} : {}),
});

/** An industry in a line: its duty and its shares. */
function summaryOf(policy, {season = {}, reserve, warning = {}}) {
  const ratios = gradesIn(season.ratio).map((grade) => `${gradeName(policy, grade)} ${shareText(season.ratio[grade])}%`);
  return [
    t('policy.duty.' + season.duty), ...ratios,
    ...(reserve ? [t('policy.reserveIs', {share: shareText(reserve.standing)})] : []),
    ...(warning.duty === 'MEASURES' ? [t('policy.warns.MEASURES')] : []),
  ].join(' · ');
}
