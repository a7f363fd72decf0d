// How the marks on the days look: bars, what an earlier plan had, warnings; and the same in the legend.

import {css} from 'lit';

export const barsLook = css`
  .avoid {
    position: absolute;
    top: 0;
    bottom: 0;
    background: repeating-linear-gradient(135deg, var(--avoid) 0 3px, transparent 3px 6px);
  }
  .mustRun {
    position: absolute;
    top: 0;
    bottom: 0;
    background: repeating-linear-gradient(0deg, var(--must-run) 0 2px, transparent 2px 5px);
    border-inline: 2px solid var(--must-run);
  }
  .wish {
    position: absolute;
    top: 0;
    bottom: 0;
    background: radial-gradient(circle at 3px 3px, var(--wish) 0 1.4px, transparent 1.6px) 0 0 / 6px 6px;
    border-inline: 1px dashed var(--wish);
  }
  .window {
    position: absolute;
    top: 0;
    height: 5px;
    z-index: 1;
    border: 2px solid var(--ink);
    border-bottom: 0;
    pointer-events: none;
  }
  .measure {
    position: absolute;
    bottom: 0;
    height: 4px;
    background: repeating-linear-gradient(90deg, var(--level) 0 5px, transparent 5px 7px);
  }
  .byCalendar {
    position: absolute;
    top: 0;
    height: 5px;
    z-index: 1;
    border: 2px dotted var(--ink-soft);
    border-bottom: 0;
    pointer-events: none;
  }
  .notice {
    position: absolute;
    top: 0;
    bottom: 0;
    background: repeating-linear-gradient(45deg, var(--edge) 0 1px, transparent 1px 5px), repeating-linear-gradient(135deg, var(--edge) 0 1px, transparent 1px 5px);
    border-right: 2px solid var(--edge);
  }
  .past,
  .festival {
    position: absolute;
    top: 0;
    bottom: 0;
    margin-left: var(--names);
  }
  .past {
    background: repeating-linear-gradient(45deg, var(--hair) 0 1px, transparent 1px 8px);
  }
  .festival {
    background: repeating-linear-gradient(90deg, var(--festival) 0 1px, transparent 1px 5px);
    border-inline: 1px solid var(--festival);
    opacity: 0.55;
  }
  .warned {
    position: absolute;
    top: 0;
    bottom: 0;
    margin-left: var(--names);
    background: var(--avoid);
    opacity: 0.55;
    border-top: 3px solid var(--level);
  }
  .ordered {
    position: absolute;
    top: 0;
    bottom: 0;
    border: 1px solid var(--stop-order);
    background: var(--bad-soft);
  }
  .months .today {
    background: var(--accent-soft);
    border-left: 2px solid var(--accent);
  }
  .months .as-of {
    width: 0;
    background: none;
    border-left: 2px dashed var(--accent-strong);
  }
  .changed {
    color: var(--accent-strong);
    border-color: var(--accent);
  }
  .before {
    position: absolute;
    bottom: 1px;
    height: 6px;
    background: repeating-linear-gradient(90deg, var(--edge) 0 3px, transparent 3px 5px);
    border: 1px solid var(--edge);
    border-radius: 2px;
  }
  .before.limit {
    background: none;
  }
  .compared .bar {
    height: calc(var(--row) - 10px);
    min-height: 0;
    font-size: 0.78rem;
    line-height: 1;
  }
  .bar {
    position: absolute;
    top: 2px;
    height: calc(var(--row) - 5px);
    min-height: 0;
    padding: 0 6px 2px;
    justify-content: flex-start;
    overflow: hidden;
    white-space: nowrap;
    font-size: 0.82rem;
    color: var(--stop-ink);
    border: 1px solid rgb(0 0 0 / 0.18);
    border-radius: 4px;
  }
  .bar.stop,
  .bar.stop:hover {
    --ramps: linear-gradient(to top right, var(--surface) 0 49%, transparent 51%) no-repeat left -1px bottom -1px / calc(var(--cool, 0px) + 1px) 10px,
      linear-gradient(to top left, var(--surface) 0 49%, transparent 51%) no-repeat right -1px bottom -1px / calc(var(--heat, 0px) + 1px) 10px;
    border: 0;
    background: var(--ramps), var(--stop-season);
    text-shadow: 0 0 2px rgb(0 0 0 / 0.25);
  }
  .bar.calendar.stop {
    background: var(--ramps), repeating-linear-gradient(135deg, var(--stop-stripe) 0 4px, transparent 4px 9px), var(--stop-calendar);
  }
  .bar.warning.stop {
    background: var(--ramps), repeating-linear-gradient(45deg, var(--stop-stripe) 0 4px, transparent 4px 9px), var(--stop-warning);
  }
  .bar.order.stop {
    background: var(--ramps), repeating-linear-gradient(45deg, var(--stop-stripe) 0 3px, transparent 3px 7px),
      repeating-linear-gradient(135deg, var(--stop-stripe) 0 3px, transparent 3px 7px), var(--stop-order);
  }
  .bar.stop {
    isolation: isolate;
  }
  .bar .part {
    position: absolute;
    z-index: -1;
    inset-block: 0;
    background: var(--stop-season);
  }
  .bar .part.calendar {
    background: repeating-linear-gradient(135deg, var(--stop-stripe) 0 4px, transparent 4px 9px), var(--stop-calendar);
  }
  .bar .part.warning {
    background: repeating-linear-gradient(45deg, var(--stop-stripe) 0 4px, transparent 4px 9px), var(--stop-warning);
  }
  .bar .part.order {
    background: repeating-linear-gradient(45deg, var(--stop-stripe) 0 3px, transparent 3px 7px),
      repeating-linear-gradient(135deg, var(--stop-stripe) 0 3px, transparent 3px 7px), var(--stop-order);
  }
  .bar.limit,
  .bar.limit:hover {
    color: var(--ink);
    background: linear-gradient(to top, var(--limit) var(--cut), var(--surface) var(--cut));
    border-color: var(--limit-edge);
  }
  .bar:hover {
    filter: brightness(1.08);
  }
  .bar:focus-visible {
    z-index: 3;
    outline: 3px solid var(--ink);
    outline-offset: 1px;
  }
  .bar[aria-pressed='true'] {
    z-index: 2;
    box-shadow: 0 0 0 2px var(--surface), 0 0 0 4px var(--accent-strong);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.1rem;
    margin: 0;
    padding: 0.35rem 0.75rem;
    list-style: none;
    font-size: 0.86rem;
    color: var(--ink-soft);
    border-top: 1px solid var(--hair);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .legend span {
    position: static;
    display: inline-flex;
    width: 1.86rem;
    height: 1.15rem;
    flex: none;
    align-items: center;
    justify-content: center;
    border-radius: 3px;
    font-size: 0.72rem;
  }
  .legend .sample {
    --cut: 40%;
    border: 1px solid var(--limit-edge);
  }
  .legend .ramp {
    background: linear-gradient(to top right, var(--surface) 0 49%, transparent 51%) no-repeat left bottom / 14px 8px, var(--stop-season);
  }
  .legend .share {
    background: linear-gradient(to top, var(--limit) 60%, transparent 60%);
    border-top: 0;
  }
  .legend :is(.warned, .past, .festival) {
    margin-left: 0;
    opacity: 1;
  }
  .legend .before {
    height: 7px;
  }
  .legend .as-of {
    width: 0;
    border-left: 2px dashed var(--accent-strong);
    border-radius: 0;
  }
  .legend .needed {
    height: 0;
    border-top: 2px dashed var(--bad);
    border-radius: 0;
  }
  .hint {
    margin-left: auto;
  }
`;
