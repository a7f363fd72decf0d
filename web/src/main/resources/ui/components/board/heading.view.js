// The two lines of dates above the board.

import {html} from 'lit';
import {placed} from '../../lib/placed.js';
import {monthName, weekdayName} from '../../lib/days.js';
import {textScale} from '../../lib/rem.js';
import {monthMarks, smallMarks} from './measures.js';

/** Months above, weeks or days below; decoration, for every bar says its dates itself. */
export function heading({first, days}, zoom, width) {
  const at = (mark) => placed({left: `${mark.at * width}px`, width: `${mark.days * width}px`});
  const scale = textScale();
  return html`
    <div class="dates" aria-hidden="true">
      ${monthMarks(first, days).map((mark) => html`
        <span class="month" ${at(mark)}><b>${monthName(mark.first, mark.days * width < 84 * scale)}</b></span>`)}
      ${smallMarks(first, days, zoom).map((mark) => html`
        <span class="small ${mark.weekday === 0 || mark.weekday === 6 ? 'weekend' : ''}" ${at(mark)}
          >${mark.days * width < 15 * scale ? '' : mark.date}${zoom === 'day' ? html`<i>${weekdayName(mark.weekday)}</i>` : ''}</span>`)}
    </div>`;
}
