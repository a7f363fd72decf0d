// Reductions and changes of a line as a person reads them.

import {html} from 'lit';
import {dayOf, shortDay} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {t} from '../../lib/text.js';

const loadText = (load) => (load === 0 ? t('changes.stop') : load === 1 ? t('changes.run') : t('changes.limit', {load: percent(load, 0)}));

const spanText = ({from, to}) =>
  from === to ? shortDay(dayOf(from)) : t('changes.span', {from: shortDay(dayOf(from)), to: shortDay(dayOf(to))});

/** What a line has from asOf on, one row a reduction. */
export const rowsText = (rows) =>
  rows.length === 0 ? t('changes.nothing') : html`<ul>${rows.map((row) => html`<li>${spanText(row)} ${loadText(row.load)}</li>`)}</ul>`;

/** One change of a line's days. */
export const changeText = (change) =>
  t('changes.change', {span: spanText(change), before: loadText(change.loadBefore), after: loadText(change.loadAfter)});
