// What a notice says of each line: what was, what is to be with the four days on which people act, and why.

import {html, nothing} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {stepName, stepNote, stepsOf} from '../../lib/stops.js';
import {say, t} from '../../lib/text.js';
import {changeText} from '../changes/rows.js';

/** Old and new of each line of a notice's body, and the changes one by one. */
export const linesTold = ({lines}) => lines.map((line) => html`
  <section class="line">
    <p><b>${say(line.name) || line.line}</b> ${say(line.name) ? html`<span class="soft">${line.line}</span>` : nothing}</p>
    <dl class="sides">
      <div class="before"><dt>${t('notice.before')}</dt><dd>${stopsTold(line.before, false)}</dd></div>
      <div class="after"><dt>${t('notice.after')}</dt><dd>${stopsTold(line.after, true)}</dd></div>
    </dl>
    <p class="why-title">${t('notice.why')}</p>
    <ul class="changes">${line.changes.map((change) => html`<li>${wordsOf(change)}</li>`)}</ul>
  </section>`);

/** Stops and load limits, one a row; those that are to be with their four days. */
function stopsTold(stops, whole) {
  return stops.length === 0 ? t('changes.nothing') : stops.map((stop) => html`
    <div class="stop"><b>${spanTold(stop)}</b>${whole && stop.load === 0 ? fourDays(stop) : nothing}</div>`);
}

/** A stop or load limit in one line. */
export function spanTold({from, to, load}) {
  const days = dayOf(to) - dayOf(from) + 1;
  const values = {from: longDay(dayOf(from)), to: longDay(dayOf(to)), days, load: percent(load / 100, 0)};
  return t(load === 0 ? 'notice.stop' : 'notice.limit', values);
}

/** The days of a stop in a grid, each under its name. */
export function fourDays(stop) {
  const dates = {...stop, loadAfter: 1};
  const note = stepNote(dates);
  return html`
    <dl class="days">${stepsOf(dates).map(({step, day}) => html`<div class=${step}><dt>${stepName(step, dates)}</dt><dd>${longDay(day)}</dd></div>`)}</dl>
    ${note === null ? nothing : html`<p class="soft">${note}</p>`}`;
}

/** One change with its reason, its event and its clause. */
function wordsOf({loadBefore, loadAfter, why, event, clause, ...span}) {
  const because = [say(why), event, clause && t('why.clause', {id: clause})].filter(Boolean).join(' · ');
  return html`${changeText({...span, loadBefore: loadBefore / 100, loadAfter: loadAfter / 100})} <span class="soft">${because}</span>`;
}
