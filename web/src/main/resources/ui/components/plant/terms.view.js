// What is fixed for one plant alone by documents and by its own list, and what it owes by parts: own windows, days
// to run and days to stop rather, days carried, its own measures, periods, lines with a share of their own.

import {html, nothing} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {figure, percent} from '../../lib/numbers.js';
import {say, t} from '../../lib/text.js';
import {warningTime} from '../../lib/warnings.js';
import {withId} from '../../lib/scene.js';

/** The card of all that is fixed for the plant of a page; nothing where nothing is. */
export function termsCard({plant}) {
  const {terms} = plant;
  const rows = [
    terms?.windows && row('terms.windows', terms.windows.length === 0 ? t('terms.noWindows') : days(terms.windows)),
    terms?.mustRun.length > 0 && row('terms.mustRun', days(terms.mustRun)),
    terms?.wish.length > 0 && row('terms.wish', days(terms.wish)),
    terms?.carried && row('terms.carried', carried(terms.carried)),
    plant.code && row('terms.code', plant.code),
    plant.remark && row('terms.remark', say(plant.remark)),
  ].filter(Boolean);
  return rows.length === 0 && !(terms?.measures.length > 0) ? nothing : html`
    <h2>${t('terms.title')}</h2>
    <section class="card terms">
      ${rows.length > 0 ? html`<dl>${rows}</dl>` : nothing}
      ${terms?.measures.length > 0 ? measures(plant) : nothing}
    </section>`;
}

/** What the plant owes by periods and by single lines, beside what is planned; nothing where it owes none so. */
export function sharesTable({plant, periods, shares}) {
  const rows = [
    ...periods.map((period) => ({...period, name: t('events.days', {from: longDay(dayOf(period.from)), to: longDay(dayOf(period.to))})})),
    ...shares.map((share) => ({...share, name: lineOf(plant, share.line)})),
  ];
  return rows.length === 0 ? nothing : html`
    <div class="table-frame" tabindex="0" role="region" aria-label=${t('terms.shares')}>
      <table class="shares">
        <caption>${t('terms.shares')}</caption>
        <thead><tr><th scope="col">${t('terms.part')}</th><th scope="col" class="number">${t('terms.ratio')}</th>
          <th scope="col" class="number">${t('plants.required')}</th><th scope="col" class="number">${t('plants.reduced')}</th></tr></thead>
        <tbody>${rows.map(({name, ratio, required, reduced}) => html`<tr>
          <th scope="row">${name}</th><td class="number">${percent(ratio, 2)}</td>
          <td class="number">${figure(required, 1)} <span class="soft">${plant.unit}</span></td>
          <td class="number">${reduced < required ? html`<span class="short">✕ ${figure(reduced, 1)}</span>` : figure(reduced, 1)}</td></tr>`)}</tbody>
      </table>
    </div>`;
}

/** The warnings that concern the plant, with their hours and the days they count as; nothing where none does. */
export const warningsCard = ({warnings}) => warnings.length === 0 ? nothing : html`
  <h2>${t('plant.warnings')}</h2>
  <section class="card warnings">
    <ul>${warnings.map((warning) => html`<li><b>${t('warning.' + warning.level)} ${warning.id}</b> ${warningTime(warning)}</li>`)}</ul>
  </section>`;

const row = (key, value) => html`<div><dt>${t(key)}</dt><dd>${value}</dd></div>`;

const days = (ranges) => ranges.map(({from, to, why}) => html`
  <span class="range">${t('events.days', {from: longDay(dayOf(from)), to: longDay(dayOf(to))})}
    ${say(why) ? html`<span class="soft">${say(why)}</span>` : nothing}</span>`);

const carried = (terms) => html`${t(terms.days < 0 ? 'terms.debt' : 'terms.credit', {n: figure(Math.abs(terms.days), 1)})}
  ${say(terms.basis) ? html`<span class="soft">${say(terms.basis)}</span>` : nothing}`;

const measures = (plant) => html`
  <h3>${t('terms.measures')}</h3>
  <ul>${plant.terms.measures.map(({level, lines, text}) => html`<li><b>${t('warning.' + level)}</b>
    ${lines.length === 0 ? t('terms.nothingAsked')
      : lines.map(({line, load}) => t(load === 0 ? 'terms.stops' : 'terms.limits', {line: lineOf(plant, line), load: percent(load, 0)})).join(t('app.and'))}
    ${say(text) ? html`<span class="soft">${say(text)}</span>` : nothing}</li>`)}</ul>
  ${plant.terms.measureDays.length === 0 ? nothing : html`<p class="soft">${t('terms.measureDays', {
    days: plant.terms.measureDays.map(({from, to, level}) => t('terms.measuredDays', {level: t('warning.' + level), from: longDay(dayOf(from)), to: longDay(dayOf(to))})).join(t('app.and'))})}</p>`}`;

const lineOf = (plant, id) => withId(say(plant.lines.find((line) => line.id === id)?.name), id);
