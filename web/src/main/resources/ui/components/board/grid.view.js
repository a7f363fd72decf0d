// The rows in sight, on the days of the season with its warnings, months and the day from which it can change.

import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {longDay, today} from '../../lib/days.js';
import {placed} from '../../lib/placed.js';
import {t} from '../../lib/text.js';
import {warningText} from '../../lib/warnings.js';
import {monthMarks, rowHeight} from './measures.js';
import {groupRow, lineRow} from './rows.view.js';
import {sentence} from './shade.view.js';

/**
 * The grid.
 *
 * @param rows all rows; `shown` has the indexes of those that are to exist
 * @param focus the place of the focus, `selected` the bars that are chosen
 * @param hand what is in the planner's hand; null where the plan is only looked at
 * @param view the part in sight, `names` the width of the names
 * @param on `fold` gets a group's key, `open` a bar and the event, `line` a line, the others their events
 */
export function grid({scene, rows, shown, width, focus, selected, hand, names, view}, on) {
  const options = {rows, width, selected, hand, open: on.open, openLine: on.line, first: scene.first, clauseOf: scene.clauseOf};
  const now = today() - scene.first;
  const height = rowHeight();
  return html`
    <div class="grid ${scene.compared ? 'compared' : ''} ${hand?.holds ? 'holding' : ''}" role="grid" aria-label=${t('board.grid')} aria-rowcount=${rows.length + 1} aria-colcount="2"
      @keydown=${on.key} @keyup=${on.keyup} @dblclick=${on.twice} @focusin=${on.focusin} ${placed({height: `${rows.length * height}px`})}>
      <div class="hidden" role="row" aria-rowindex="1"><span role="columnheader">${t('board.lines')}</span><span role="columnheader">${t('board.reductions')}</span></div>
      ${scene.asOf === null ? nothing : html`<div class="past" role="presentation" ${placed({width: `${scene.asOf * width}px`})}></div>`}
      ${scene.festivals.map(({start, days}) => html`<div class="festival" role="presentation" ${placed({left: `${start * width}px`, width: `${days * width}px`})}></div>`)}
      ${scene.warnings.map((warning) => warned(scene, warning, width))}
      <div class="months" role="presentation">
        ${scene.asOf === null ? nothing : html`<i class="as-of" title=${t('board.asOf', {day: longDay(scene.first + scene.asOf)})} ${placed({left: `${scene.asOf * width}px`})}></i>`}
        ${now < 0 || now >= scene.days ? nothing : html`<i class="today" title=${t('board.today', {day: longDay(today())})} ${placed({left: `${now * width}px`, width: `${width}px`})}></i>`}
        ${monthMarks(scene.first, scene.days).slice(1).map((mark) => html`<i ${placed({left: `${mark.at * width}px`})}></i>`)}
      </div>
      ${repeat(shown, (index) => rows[index].key, (index) => guard([height, ...madeOf(rows, index, focus, options)], () => rows[index].kind === 'group'
        ? groupRow(rows[index], index, index * height, focus, on.fold)
        : lineRow(rows[index], index, index * height, focus, options)))}
      ${hand?.holds ? sentence(hand, {rows, scene, width, names, view}) : nothing}
    </div>
    ${rows.length === 0 ? html`<p class="none" role="status">${t('board.none')}</p>` : nothing}`;
}

/** What a row is drawn from: it is drawn anew where one of these changes; where something in the hand is on it, each time. */
function madeOf(rows, index, focus, {width, selected, hand}) {
  const row = rows[index];
  const id = row.line?.id;
  if (hand !== null && [...hand.ghosts, ...hand.bars].some(({line}) => line === id)) {
    return [Symbol('in the hand')];
  }
  const mine = selected.filter(({line}) => line === id).map(({start}) => start);
  return [row, index, rows[index - 1], width, hand === null, focus?.row === index ? focus.bar : null, ...mine];
}

const warned = (scene, warning, width) => warning.days < 1 ? nothing : html`
  <div class="warned ${warning.level.toLowerCase()}" role="presentation" title=${warningText(scene, warning.told)}
    ${placed({left: `${warning.start * width}px`, width: `${warning.days * width}px`})}></div>`;
