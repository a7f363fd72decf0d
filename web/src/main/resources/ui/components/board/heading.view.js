// The two lines of dates above the board.

import {html} from 'lit';
import {placed} from '../../lib/placed.js';
import {monthName, weekdayName} from '../../lib/days.js';
import {t} from '../../lib/text.js';
import {textScale} from '../../lib/rem.js';
import {monthMarks, smallMarks} from './measures.js';

/** Months above, weeks or days below; decoration, for every bar says its dates itself. */
export function heading({first, days, festivals}, zoom, width) {
  const at = (mark) => placed({left: `${mark.at * width}px`, width: `${mark.days * width}px`});
  const scale = textScale();
  const short = ({at: start, days: length}) => length * width < 84 * scale
    || festivals.some((festival) => festival.start >= start && (festival.start - start) * width < 116 * scale);
  return html`
    <div class="dates" aria-hidden="true">
      ${monthMarks(first, days).map((mark) => html`
        <span class="month" ${at(mark)}><b>${monthName(mark.first, short(mark))}</b></span>`)}
      ${festivals.map(({start, days: length}) => html`
        <span class="festival-name" ${placed({left: `${start * width}px`, width: `${length * width}px`})}>${length * width < 44 * scale ? '' : t('board.festival')}</span>`)}
      ${smallMarks(first, days, zoom).map((mark) => html`
        <span class="small ${mark.weekday === 0 || mark.weekday === 6 ? 'weekend' : ''}" ${at(mark)}
          >${mark.days * width < 15 * scale ? '' : mark.date}${zoom === 'day' ? html`<i>${weekdayName(mark.weekday)}</i>` : ''}</span>`)}
    </div>`;
}
