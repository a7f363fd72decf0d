// The months of the season as calendars of one plant: each day says which lines are stopped or limited, and
// which begin to cool down, are cold, light their fire or produce again.

import {LitElement, css, html, nothing} from 'lit';
import {dayOf, longDay, monthName, monthsBetween, partsOf, weekdayName} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {stepName, stepsOf} from '../../lib/stops.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

const MARKS = ['mustRun', 'wish', 'window', 'measure'];
const STEPS = ['coolDown', 'cold', 'fire', 'full'];
const WEEK = [1, 2, 3, 4, 5, 6, 0];

class Month extends LitElement {
  static styles = [look, css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
      gap: 1rem;
    }
    table {
      border-collapse: collapse;
      table-layout: fixed;
      width: 100%;
      background: var(--surface);
    }
    caption {
      padding: 0.2rem 0 0.3rem;
      text-align: left;
      font-weight: 600;
    }
    th {
      padding: 0.15rem;
      font-weight: 400;
      font-size: 0.82rem;
      color: var(--ink-soft);
    }
    td {
      height: 2.9rem;
      padding: 0.1rem 0.2rem;
      vertical-align: top;
      border: 1px solid var(--hair);
      font-size: 0.86rem;
    }
    td.off {
      background: var(--accent-soft);
    }
    td.all {
      background: var(--stop-season);
      color: var(--stop-ink);
    }
    td.none {
      border: 0;
    }
    td i {
      float: right;
      padding: 0 0.2rem;
      font-style: normal;
      font-size: 0.72rem;
      line-height: 1.25;
      color: var(--ink);
      background: var(--surface);
      border-radius: 3px;
    }
    i.mustRun {
      background: repeating-linear-gradient(0deg, var(--surface) 0 3px, var(--must-run) 3px 4px);
      border: 1px solid var(--must-run);
    }
    i.wish {
      border: 1px dashed var(--wish);
    }
    i.window {
      border: 2px solid var(--ink);
      border-bottom: 0;
    }
    i.measure {
      border-bottom: 3px double var(--level);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      grid-column: 1 / -1;
      gap: 0.3rem 1.2rem;
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: 0.9rem;
      color: var(--ink-soft);
    }
    ul i {
      padding: 0 0.25rem;
      font-style: normal;
      font-size: 0.78rem;
      color: var(--ink);
    }
    td b {
      display: block;
      font-size: 0.78rem;
      line-height: 1.2;
    }
    b.step {
      width: fit-content;
      margin-top: 1px;
      padding: 0 0.2rem;
      color: var(--ink);
      background: var(--surface);
      border: 1px solid var(--ink-soft);
      border-radius: 3px;
    }
    b.fire {
      border-color: var(--warn);
      box-shadow: inset 3px 0 var(--warn);
    }
    table {
      break-inside: avoid;
    }
    @media print {
      td.off,
      td.all {
        color: #000;
        background: none;
        border: 2px solid #000;
      }
    }
  `];
  static properties = {page: {attribute: false}};

  constructor() {
    super();
    new Watching(this);
  }

  render() {
    const {season} = this.page.version;
    const marks = MARKS.filter((kind) => rangesOf(this.page.plant, kind).length > 0);
    return html`
      ${monthsBetween(dayOf(season.from), dayOf(season.to)).map((month) => this.#month(month))}
      ${marks.length === 0 ? nothing : html`<ul aria-label=${t('legend.title')}>${marks.map((kind) => html`
        <li><i class=${kind + (kind === 'measure' ? ' orange' : '')}>${t('month.' + kind)}</i> ${t('legend.' + kind)}</li>`)}</ul>`}`;
  }

  #month({first, days}) {
    const lead = WEEK.indexOf(partsOf(first).weekday);
    const cells = [...Array(lead).fill(null), ...Array.from({length: days}, (_, index) => first + index)];
    const weeks = [];
    for (let at = 0; at < cells.length; at += 7) {
      weeks.push(Array.from({length: 7}, (_, index) => cells[at + index] ?? null));
    }
    return html`
      <table>
        <caption>${monthName(first)}</caption>
        <thead><tr>${WEEK.map((weekday) => html`<th scope="col">${weekdayName(weekday)}</th>`)}</tr></thead>
        <tbody>${weeks.map((week) => html`<tr>${week.map((day) => this.#day(day))}</tr>`)}</tbody>
      </table>`;
  }

  #day(day) {
    if (day === null) {
      return html`<td class="none"></td>`;
    }
    const running = this.page.plant.lines.filter((line) => !line.idle);
    const off = running.filter((line) => reductionOn(line, day));
    const steps = stepsOn(running, day);
    const kind = off.length === 0 ? '' : off.length === running.length && off.every((line) => reductionOn(line, day).load === 0) ? 'all' : 'off';
    const words = off.map((line) => {
      const {load} = reductionOn(line, day);
      return `${say(line.name) || line.id} ${load === 0 ? t('month.stop') : percent(load, 0)}`;
    });
    const marks = MARKS.flatMap((kind) => rangesOf(this.page.plant, kind)
      .filter(({from, to}) => dayOf(from) <= day && day <= dayOf(to)).slice(0, 1).map(({level}) => ({kind, level})));
    const titles = marks.map(({kind}) => t('legend.' + kind));
    return html`<td class=${kind} title=${[longDay(day), ...words, ...steps.map(({line, step, dates}) => `${say(line.name) || line.id} ${stepName(step, dates)}`), ...titles].join(' · ')}>${partsOf(day).date}
      ${marks.map((each) => html`<i class=${each.kind + (each.level ? ' ' + each.level.toLowerCase() : '')} title=${t('legend.' + each.kind)}>${t('month.' + each.kind)}</i>`)}
      ${off.length === 0 ? nothing : html`<b>${mark(off, running, day)}</b>`}
      ${STEPS.filter((step) => steps.some((each) => each.step === step)).map((step) => html`<b class="step ${step}">${stepMark(step, steps, running)}</b>`)}</td>`;
  }
}

/** The lines that reach one of the four days of a stop on a day. */
const stepsOn = (running, day) => running.flatMap((line) => line.reductions.filter(({dates}) => dates !== undefined)
  .flatMap(({dates}) => stepsOf(dates).filter((each) => each.day === day).map(({step}) => ({line, step, dates}))));

function stepMark(step, steps, running) {
  const n = steps.filter((each) => each.step === step).length;
  return running.length === 1 ? t('step.short.' + step) : t('month.steps', {what: t('step.short.' + step), n});
}

/** The ranges of days that the plant has of a kind of mark. */
const rangesOf = ({terms}, kind) =>
  (terms === undefined ? [] : {mustRun: terms.mustRun, wish: terms.wish, window: terms.windows ?? [], measure: terms.measureDays}[kind]);

function mark(off, running, day) {
  if (off.length < running.length || running.length > 1) {
    return t('month.some', {off: off.length, all: running.length});
  }
  const {load} = reductionOn(off[0], day);
  return load === 0 ? t('month.stop') : percent(load, 0);
}

const reductionOn = (line, day) =>
  line.reductions.find((reduction) => dayOf(reduction.from) <= day && day <= dayOf(reduction.to));

customElements.define('lt-month', Month);
