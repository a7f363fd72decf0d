// The parts of the page for whoever signs: sentences and small tables, each without a word of jargon.

import {html, nothing} from 'lit';
import {burdenText} from '../../lib/burdens.js';
import {dayOf, longDay} from '../../lib/days.js';
import {amountIn, figure, percent} from '../../lib/numbers.js';
import {say, t} from '../../lib/text.js';
import '../band/band.js';
import '../rule/rule.js';

/** Of the figures that are told sector by sector, those a signer asks for. */
const TOLD = ['LINE_DAYS', 'DARK_DAYS', 'BEYOND'];

/** The plan in one sentence. */
export function sumText({figures, exceptions, reserves}) {
  const short = reserves.reduce((days, {owed, kept}) => days + owed - kept, 0);
  return [
    t('brief.sum', {plants: figure(figures.plants), reduced: figure(figures.plantsReduced), lines: figure(figures.lines), stopped: figure(figures.linesStopped), days: figure(figures.stopDays)}),
    figures.plantsShort === 0 ? t('brief.allReach') : t('brief.someShort', {n: figure(figures.plantsShort)}),
    reserves.length === 0 ? '' : short === 0 ? t('brief.reserveKept') : t('brief.reserveShort', {n: figure(short)}),
    t(exceptions.length === 0 ? 'brief.legal' : 'brief.notLegal', {n: exceptions.length}),
  ].filter(Boolean).join(t('brief.join'));
}

/** What each industry owes and gives. */
export const industriesTable = (industries) => table(
  ['industry', 'clause', 'reaching', 'amounts'],
  industries.map((each) => html`
    <tr><th scope="row">${say(each.name)}</th><td>${each.clause ?? ''}</td>
      <td class="number">${each.owing === 0 ? t('brief.owesNothing') : t('brief.of', {n: figure(each.reaching), all: figure(each.owing)})}</td>
      <td>${each.amounts.map(({unit, required, reduced}) => html`<div>${t('brief.amount', {
        required: figure(required, 0), reduced: figure(reduced, 0), unit, share: required === 0 ? '' : percent(reduced / required, 0)})}</div>`)}</td></tr>`),
);

/** On how many days each sector's reserve stands, and its worst day. */
export const reservesTable = (reserves) => table(
  ['sector', 'kept', 'worstDay'],
  reserves.map((each) => html`
    <tr><th scope="row">${say(each.name)}</th>
      <td class="number">${each.kept === each.owed ? nothing : html`<span class="chip bad">${t('brief.lacking', {n: each.owed - each.kept})}</span> `}${t('brief.of', {n: each.kept, all: each.owed})}</td>
      <td>${t('brief.margin', {day: longDay(dayOf(each.worst)), share: percent(each.share), required: percent(each.required)})}</td></tr>`),
);

/** How evenly each sector's plants bear what is asked. */
export const spreadsTable = (spreads) => table(
  ['sector', 'measure', 'band', 'mostBy'],
  spreads.filter(({measure, band}) => TOLD.includes(measure) && band.most > 0).map((each) => html`
    <tr><th scope="row">${say(each.name)}</th><td>${t('burden.' + each.measure)}</td>
      <td><lt-band .measure=${each.measure} .band=${each.band}></lt-band> <span class="soft">${t('burden.short', {lower: figure(each.band.lower), median: figure(each.band.median), upper: figure(each.band.upper), most: burdenText(each.measure, each.band.most)})}</span></td>
      <td>${say(each.most)}</td></tr>`),
);

/** The rules that are not kept, or the wishes that are not met, each with whom it concerns. */
export const concernedList = (list, none) => list.length === 0
  ? html`<p><span class="chip good">✓</span> ${t(none)}</p>`
  : html`<ul>${list.map((each) => html`
      <li><lt-rule .rule=${each.rule} .clause=${each.clause ?? null}></lt-rule>${each.clause ? ` · ${t('why.clause', {id: each.clause})}` : ''}: ${amountIn(each.unit, each.amount)}
        <span class="soft">${t('brief.concerns', {n: each.subjects, names: each.first.map(say).join(t('app.and'))})}${each.subjects > each.first.length ? t('brief.andMore') : ''}</span></li>`)}</ul>`;

const table = (heads, rows) => html`
  <div class="table-frame" tabindex="0" role="region" aria-label=${t('brief.head.' + heads.at(-1))}>
    <table>
      <thead><tr>${heads.map((head) => html`<th scope="col">${t('brief.head.' + head)}</th>`)}</tr></thead>
      <tbody>${rows}</tbody>
    </table>
  </div>`;
