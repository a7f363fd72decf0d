// The rows in sight, on the days of the season with its warnings, months and the day from which it can change.

import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {longDay, today} from '../../lib/days.js';
import {placed} from '../../lib/placed.js';
import {t} from '../../lib/text.js';
import {warningText} from '../../lib/warnings.js';
import {monthMarks, ROW} from './measures.js';
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
  const options = {rows, width, selected, hand, open: on.open, openLine: on.line, first: scene.first};
  const now = today() - scene.first;
  return html`
    <div class="grid ${scene.compared ? 'compared' : ''} ${hand?.holds ? 'holding' : ''}" role="grid" aria-label=${t('board.grid')} aria-rowcount=${rows.length + 1} aria-colcount="2"
      @keydown=${on.key} @keyup=${on.keyup} @dblclick=${on.twice} @focusin=${on.focusin} ${placed({height: `${rows.length * ROW}px`})}>
      <div class="hidden" role="row" aria-rowindex="1"><span role="columnheader">${t('board.lines')}</span><span role="columnheader">${t('board.reductions')}</span></div>
      ${scene.warnings.map((warning) => warned(scene, warning, width))}
      <div class="months" role="presentation">
        ${scene.asOf === null ? nothing : html`<i class="as-of" title=${t('board.asOf', {day: longDay(scene.first + scene.asOf)})} ${placed({left: `${scene.asOf * width}px`})}></i>`}
        ${now < 0 || now >= scene.days ? nothing : html`<i class="today" title=${t('board.today', {day: longDay(today())})} ${placed({left: `${now * width}px`, width: `${width}px`})}></i>`}
        ${monthMarks(scene.first, scene.days).slice(1).map((mark) => html`<i ${placed({left: `${mark.at * width}px`})}></i>`)}
      </div>
      ${repeat(shown, (index) => rows[index].key, (index) => rows[index].kind === 'group'
        ? groupRow(rows[index], index, index * ROW, focus, on.fold)
        : lineRow(rows[index], index, index * ROW, focus, options))}
      ${hand?.holds ? sentence(hand, {rows, scene, width, names, view}) : nothing}
    </div>
    ${rows.length === 0 ? html`<p class="none" role="status">${t('board.none')}</p>` : nothing}`;
}

const warned = (scene, warning, width) => warning.days < 1 ? nothing : html`
  <div class="warned ${warning.level.toLowerCase()}" role="presentation" title=${warningText(scene, warning.told)}
    ${placed({left: `${warning.start * width}px`, width: `${warning.days * width}px`})}></div>`;
