// What the marks of the board mean, in words and as they look.

import {html} from 'lit';
import {causesOf} from '../../lib/causes.js';
import {longDay} from '../../lib/days.js';
import {t} from '../../lib/text.js';

const MARKS = ['avoid', 'mustRun', 'wish', 'window', 'byCalendar', 'measure', 'notice'];

/** The legend; causes that do not occur in the plan are left out, and so is what only a plan that is edited has. */
export function legend(scene, edited) {
  const causes = new Set();
  let limits = false;
  for (const line of scene.lines) {
    for (const bar of line.bars) {
      causesOf(bar.reduction).forEach((cause) => causes.add(cause));
      limits ||= !bar.stop;
    }
  }
  const levels = ['YELLOW', 'ORANGE', 'RED'].filter((level) => scene.warnings.some((warning) => warning.level === level && warning.days > 0));
  return html`
    <ul class="legend screen-only" aria-label=${t('legend.title')}>
      ${['SEASON', 'CALENDAR', 'WARNING', 'ORDER'].filter((cause) => causes.has(cause)).map((cause) => html`
        <li><span class="bar stop ${cause.toLowerCase()}" aria-hidden="true">${t('board.shortMark')}</span>${t('cause.' + cause)}</li>`)}
      ${limits ? html`<li><span class="bar limit sample" aria-hidden="true"></span>${t('legend.limit')}</li>` : ''}
      ${MARKS.filter((kind) => scene.marked.has(kind)).map((kind) => html`<li><span class="${kind} ${kind === 'measure' ? 'orange' : ''}" aria-hidden="true"></span>${t('legend.' + kind)}</li>`)}
      <li><span class="ramp" aria-hidden="true"></span>${t('legend.ramps')}</li>
      <li><span class="share" aria-hidden="true"></span>${t('legend.share')}</li>
      <li><span class="needed" aria-hidden="true"></span>${t('legend.required')}</li>
      ${levels.map((level) => html`<li><span class="warned ${level.toLowerCase()}" aria-hidden="true"></span>${t('warning.' + level)}</li>`)}
      ${scene.festivals.map(({start, end}) => html`<li><span class="festival" aria-hidden="true"></span>${t('legend.festival', {from: longDay(scene.first + start), to: longDay(scene.first + end)})}</li>`)}
      ${scene.ordered ? html`<li><span class="ordered" aria-hidden="true"></span>${t('legend.ordered')}</li>` : ''}
      ${scene.compared ? html`<li><span class="before" aria-hidden="true"></span>${t('legend.before')}</li>` : ''}
      ${scene.asOf === null ? '' : html`
        <li><span class="as-of" aria-hidden="true"></span>${t('legend.asOf')}</li>
        <li><span class="past" aria-hidden="true"></span>${underClause(t('legend.past'), scene.clauseOf('frozen-past'))}</li>`}
      ${edited || scene.lines.some((line) => line.pins.length > 0) ? html`<li><span class="pin" aria-hidden="true"></span>${t('legend.pin')}</li>` : ''}
      ${edited ? html`<li><span class="shade" aria-hidden="true"></span>${t('legend.shade')}</li>` : ''}
      <li class="hint">${t(edited ? 'legend.editKeys' : 'legend.keys')}</li>
    </ul>`;
}

const underClause = (what, clause) => (clause === null ? what : t('board.underClause', {what, clause}));
