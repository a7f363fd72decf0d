// How a row of the board is drawn: a group's heading, or a line with its bars. The board decides which rows
// exist and where.

import {html, nothing} from 'lit';
import {causesText} from '../../lib/causes.js';
import {placed} from '../../lib/placed.js';
import {dayOf, longDay} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {textScale} from '../../lib/rem.js';
import {lineName, plantName} from '../../lib/scene.js';
import {rampsOf, stepsText} from '../../lib/stops.js';
import {say, t} from '../../lib/text.js';
import {pinView} from './pins.view.js';
import {inHand} from './shade.view.js';

const px = (value) => `${Math.round(value * 100) / 100}px`;

/** The accessible name of a bar: line, what, from, to, days, and the four days of a stop. */
function barName(bar) {
  const {reduction} = bar;
  const name = t(bar.stop ? 'board.stopName' : 'board.limitName', {
    line: bar.line,
    load: percent(reduction.load, 0),
    from: longDay(dayOf(reduction.from)),
    to: longDay(dayOf(reduction.to)),
    days: bar.days,
    cause: causesText(reduction),
  });
  return bar.stop ? t('board.stopDays', {what: name, days: stepsText(reduction.dates)}) : name;
}

/** A group's heading, which opens and closes it. */
export function groupRow(row, index, top, focus, toggle) {
  return html`
    <div class="row group" role="row" aria-rowindex=${index + 2} ${placed({transform: `translateY(${top}px)`})}>
      <div class="name" role="rowheader">
        <button class="fold" data-row=${index} data-bar="-1" tabindex=${focus?.row === index ? 0 : -1}
          aria-expanded=${row.open} @click=${() => toggle(row.key)}>
          <span aria-hidden="true" class="arrow">▸</span>${row.name}
          <span class="count">${t('board.groupCount', {reduced: row.reduced, lines: row.lines})}</span>
        </button>
      </div>
      <div class="track" role="gridcell"></div>
    </div>`;
}

/** A line with its bars. */
export function lineRow(row, index, top, focus, {rows, width, selected, hand, open, openLine, first, clauseOf}) {
  const {line} = row;
  const again = rows[index - 1]?.line?.plant === line.plant;
  return html`
    <div class="row" role="row" aria-rowindex=${index + 2} ${placed({transform: `translateY(${top}px)`})}>
      <div class="name" role="rowheader" title=${`${plantName(line.plant)} · ${lineName(line)} (${line.id})`}>
        ${hand === null ? html`<span class="label">${lineLabel(line, again)}</span>` : html`
          <button class="label" data-row=${index} data-bar="-1" tabindex=${focus?.row === index && focus.bar === -1 ? 0 : -1}
            @click=${() => openLine(line)}>${lineLabel(line, again)}</button>`}
        ${line.idle ? html`<span class="tag">${t('board.idle')}</span>` : nothing}
        ${line.exempt || line.plant.exempt ? html`<span class="tag">${t('board.exempt')}</span>` : nothing}
        ${line.changed ? html`<span class="tag changed">${t('board.changed')}</span>` : nothing}
      </div>
      <div class="track" role="gridcell">
        ${line.marks.map((mark) => html`<span class="${mark.kind} ${mark.level?.toLowerCase() ?? ''}" title=${markName(mark, first, clauseOf)}
          ${placed({left: px(mark.start * width), width: px(mark.days * width)})}></span>`)}
        ${line.marks.length > 0 ? html`<span class="hidden">${line.marks.map((mark) => markName(mark, first, clauseOf)).join(' ')}</span>` : nothing}
        ${line.orders.map((order) => html`<span class="ordered" title=${t('board.ordered', {id: order.id, cause: say(order.cause)})}
          ${placed({left: px(order.start * width), width: px(order.days * width)})}></span>`)}
        ${line.before?.map((bar) => bar.days < 1 ? nothing : html`<span class="before ${bar.load === 0 ? '' : 'limit'}" title=${beforeName(bar, first)}
          ${placed({left: px(bar.start * width), width: px(Math.max(3, bar.days * width - 1))})}></span>`)}
        ${line.before?.length > 0 && line.changed ? html`<span class="hidden">${line.before.map((bar) => beforeName(bar, first)).join(' ')}</span>` : nothing}
        ${line.bars.map((bar) => barView(bar, index, {focus, width, selected, hand, open, first}))}
        ${line.pins.map((pin) => pinView(pin, width))}
        ${hand?.holds ? inHand(hand, line.id, width) : nothing}
      </div>
    </div>`;
}

const lineLabel = (line, again) => html`
  <span class="plant ${again ? 'again' : ''}">${plantName(line.plant)}</span>
  <span class="line">${lineName(line)}</span>`;

/** The rule behind each kind of mark. */
const MARKED_BY = {
  avoid: 'avoid-days', wish: 'wished-days', mustRun: 'must-run', window: 'calendar', byCalendar: 'calendar', measure: 'warning-measures', notice: 'notice',
};

/** What days of a line are marked for, with the clause behind it and the reason that the list gives. */
function markName({kind, start, end, why, level}, first, clauseOf) {
  const days = {from: longDay(first + start), to: longDay(first + end), level: level ? t('warning.' + level) : ''};
  const clause = clauseOf(MARKED_BY[kind]);
  const what = clause === null ? t('mark.' + kind, days) : t('board.underClause', {what: t('mark.' + kind, days), clause});
  const reason = say(why);
  return reason ? t('board.because', {what, reason}) : what;
}

const beforeName = (bar, first) => t(bar.load === 0 ? 'board.beforeStop' : 'board.beforeLimit', {
  load: percent(bar.load, 0),
  from: longDay(first + bar.start),
  to: longDay(first + bar.end),
});

function barView(bar, index, {focus, width, selected, hand, open, first}) {
  const {reduction} = bar;
  const cut = 1 - reduction.load;
  const ramps = rampsOf(reduction);
  const place = {
    left: px(bar.start * width),
    width: px(Math.max(3, bar.days * width - 1)),
    '--cool': px(ramps.cool * width),
    '--heat': px(ramps.heat * width),
    '--cut': percent(cut, 0),
  };
  return html`
    <button class="bar ${(reduction.cause ?? 'SEASON').toLowerCase()} ${bar.stop ? 'stop' : 'limit'} ${hand?.bars.includes(bar) ? 'taken' : ''}" ${placed(place)}
      data-row=${index} data-bar=${bar.index} tabindex=${focus?.row === index && focus.bar === bar.index ? 0 : -1}
      aria-label=${barName(bar)} title=${barName(bar)} aria-pressed=${selected.includes(bar)}
      @click=${(event) => open(bar, event)}>${barParts(bar, width, first)}${barMark(bar, width)}${hand === null ? nothing : GRIPS}</button>`;
}

/** The ends of a bar, by which it is made longer or shorter. */
const GRIPS = html`<span class="grip from" data-grip="from"></span><span class="grip to" data-grip="to"></span>`;

/** The days of a stop that have another cause than most of it, in that cause's colour. */
function barParts(bar, width, first) {
  return !bar.stop || !bar.reduction.parts ? nothing : bar.reduction.parts.filter((part) => part.cause !== bar.reduction.cause).map((part) => html`
    <span class="part ${part.cause.toLowerCase()}" ${placed({
      left: px((dayOf(part.from) - first - bar.start) * width),
      width: px((dayOf(part.to) - dayOf(part.from) + 1) * width),
    })}></span>`);
}

function barMark(bar, width) {
  const space = (bar.days * width) / textScale();
  if (!bar.stop) {
    return space > 26 ? percent(bar.reduction.load, 0) : '';
  }
  if (space > 58) {
    return t('board.mark', {days: bar.days});
  }
  return space > 16 ? t('board.shortMark') : '';
}
