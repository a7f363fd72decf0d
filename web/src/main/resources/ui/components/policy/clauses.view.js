// The clauses of a policy: beside the rules that come of them, and all together to be changed.

import {html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';
import {fieldView, sourceView} from '../editing/field.view.js';
import {addButton, dropButton} from '../editing/rows.view.js';
import {severalView} from '../editing/several.view.js';

/** What a clause may stand behind, in the order of the rule book. */
const RULES = [
  'season-ratio', 'period-ratio', 'line-ratio', 'continuous-stop', 'min-stop', 'min-run', 'max-stops', 'load-limit', 'livelihood', 'exempt-runs',
  'must-run', 'calendar', 'ordered-stop', 'warning-measures', 'no-relight', 'notice', 'frozen-past', 'reserve', 'even-coverage', 'restarts', 'stops',
  'overshoot', 'avoid-days', 'wished-days', 'dark-plants', 'inspections', 'unfairness', 'clean-lines', 'disturbed-plants', 'changed-days',
];

/** The clauses on which some rules stand, or that are named. */
export const clausesOf = ({document: {clauses = []}}, names) =>
  clauses.filter((clause) => names.includes(clause.id) || (clause.rules ?? []).some((rule) => names.includes(rule)));

/** A part of the policy: left the clauses it stands on, right what follows from them. */
export const sectionView = (title, clauses, content) => html`
  <section class="card part">
    <h2>${title}</h2>
    <div class="pair ${clauses.length === 0 ? 'alone' : ''}">
      ${clauses.length === 0 ? nothing : html`<aside aria-label=${t('policy.clausesOf', {title})}>${clauses.map(clauseText)}</aside>`}
      <div class="rules">${content}</div>
    </div>
  </section>`;

/** What a clause says. */
export const clauseText = (clause) => html`
  <blockquote><b>${say(clause.article) || clause.id}</b> <span class="soft">${clause.id}</span><p>${say(clause.summary)}</p></blockquote>`;

/** All clauses, to be changed. */
export const clausesView = (form) => sectionView(t('policy.clauses'), [], html`
  <p class="soft">${t('policy.clausesWhat')}</p>
  <ul class="rows">${(form.document.clauses ?? []).map((clause, index) => html`
    <li><details>
      <summary><b>${say(clause.article) || clause.id}</b> <span class="soft">${clause.id}</span> ${say(clause.summary)}</summary>
      <div class="fields">
        ${fieldView(form, `/clauses/${index}/id`, t('policy.clauseId'))}
        ${fieldView(form, `/clauses/${index}/article`, t('policy.article'), {kind: 'both'})}
        ${fieldView(form, `/clauses/${index}/summary`, t('policy.summary'), {kind: 'both', rows: 3})}
        ${severalView(form, `/clauses/${index}/rules`, t('policy.clauseRules'), RULES.map((rule) => [rule, t('rule.' + rule)]))}
        ${sourceView(form, `/clauses/${index}`)}
        ${dropButton(form, `/clauses/${index}`, t('policy.dropClause', {id: clause.id}))}
      </div>
    </details></li>`)}</ul>
  ${addButton(form, '/clauses', {id: '', article: {zh: ''}, summary: {zh: ''}, rules: []}, t('policy.addClause'))}`);
