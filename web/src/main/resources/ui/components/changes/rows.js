// Reductions and changes of a line as a person reads them.

import {html, nothing} from 'lit';
import {dayOf, shortDay} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {stepsText} from '../../lib/stops.js';
import {t} from '../../lib/text.js';

const loadText = (load) => (load === 0 ? t('changes.stop') : load === 1 ? t('changes.run') : t('changes.limit', {load: percent(load, 0)}));

const spanText = ({from, to}) =>
  from === to ? shortDay(dayOf(from)) : t('changes.span', {from: shortDay(dayOf(from)), to: shortDay(dayOf(to))});

/** What a line has, one row a stop or load limit, whatever causes its days have; a stop with its four days. */
export const rowsText = (rows, stops) =>
  rows.length === 0 ? t('changes.nothing') : html`<ul>${joined(rows).map((row) => {
    const stop = row.load === 0 && stops.find(({from, to}) => from === row.from && to === row.to);
    return html`<li>${spanText(row)} ${loadText(row.load)}${stop ? html` <span class="soft">${stepsText(stop.dates)}</span>` : nothing}</li>`;
  })}</ul>`;

/** Rows in time, those put together that touch with the same load. */
function joined(rows) {
  const whole = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last && last.load === row.load && dayOf(last.to) + 1 === dayOf(row.from)) {
      last.to = row.to;
    } else {
      whole.push({...row});
    }
  }
  return whole;
}

/** One change of a line's days. */
export const changeText = (change) =>
  t('changes.change', {span: spanText(change), before: loadText(change.loadBefore), after: loadText(change.loadAfter)});
