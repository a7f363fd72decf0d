// Two plans beside each other in what a signer asks: is it legal, who is short, what does it ask of whom.

import {html} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {figure} from '../../lib/numbers.js';
import {t} from '../../lib/text.js';

const sum = (items, of) => items.reduce((all, item) => all + of(item), 0);

const ROWS = {
  legal: ({exceptions}) => (exceptions.length === 0 ? html`<span class="chip good">✓ ${t('summary.legal')}</span>` : html`<span class="chip bad">${t('brief.rulesBroken', {n: exceptions.length})}</span>`),
  short: ({figures}) => figure(figures.plantsShort),
  reserveDays: ({reserves}) => figure(sum(reserves, ({owed, kept}) => owed - kept)),
  lineDays: ({figures}) => figure(figures.stopDays),
  restartsAll: ({figures}) => figure(figures.restarts),
  busiest: ({restarts}) => (restarts ? t('brief.onDay', {n: restarts.lines, day: longDay(dayOf(restarts.day))}) : '–'),
  dark: ({spreads}) => figure(Math.max(0, ...spreads.filter(({measure}) => measure === 'DARK_DAYS').map(({band}) => band.most))),
  refused: ({givenUp}) => figure(sum(givenUp, ({subjects}) => subjects)),
};

/** The table of two briefings. */
export const besideTable = (one, other, name, otherName) => html`
  <div class="table-frame" tabindex="0" role="region" aria-label=${t('brief.compared')}>
    <table>
      <thead><tr><th scope="col">${t('changes.figures')}</th><th scope="col">${name}</th><th scope="col">${otherName}</th></tr></thead>
      <tbody>${Object.entries(ROWS).map(([key, told]) => html`
        <tr class=${key}><th scope="row">${t('brief.row.' + key)}</th><td>${told(one)}</td><td>${told(other)}</td></tr>`)}</tbody>
    </table>
  </div>`;
