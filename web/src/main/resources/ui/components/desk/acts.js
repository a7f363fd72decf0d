// What can be done by form with what is chosen on the board: the fields of each act, what stands in them at first,
// and the edits that come of them. Dates are ISO, loads are percents, as a form has them.

import {isoOf} from '../../lib/days.js';
import * as edits from '../../lib/edits.js';

/** How long a stop is that is added, where its kiln does not say. */
const USUAL_DAYS = 10;
const MOVED_BY = 5;

const ACTS = {
  place: {
    fields: ['line', 'from', 'to', 'load'],
    start: ({bars: [{reduction}]}) => ({line: reduction.line, from: reduction.from, to: reduction.to, load: percentOf(reduction.load)}),
    edits: ({bars: [bar]}, values) => [edits.place(reduced(values.line, values), bar)],
  },
  move: {
    fields: ['by'],
    start: () => ({by: MOVED_BY}),
    edits: ({scene, bars}, {by}) => edits.placed(scene, bars.map((bar) => ({bar, line: bar.line, start: bar.start + Number(by), end: bar.end + Number(by)}))),
  },
  split: {
    fields: ['from', 'to'],
    start: ({scene, bars: [bar]}) => ({
      from: isoOf(scene.first + bar.start + Math.floor(bar.days / 3)),
      to: isoOf(scene.first + bar.start + Math.max(Math.floor(bar.days / 3), Math.floor((bar.days * 2) / 3) - 1)),
    }),
    edits: ({bars: [bar]}, {from, to}) => [edits.split(bar, from, to)],
  },
  remove: {
    fields: [],
    start: () => ({}),
    edits: ({bars}) => bars.map(edits.remove),
  },
  add: {
    fields: ['from', 'to', 'load'],
    start: ({scene, line, day}) => ({...freeDays(scene, line, day), load: line.canStop ? 0 : percentOf(line.limits.minLoad)}),
    edits: ({line}, values) => [edits.place(reduced(line.id, values))],
  },
  run: {
    fields: ['scope', 'from', 'to', 'pinned', 'reason'],
    start: ({scene, bars: [bar]}) => ({scope: 'plant', ...daysOf(scene, bar), pinned: true, reason: ''}),
    edits: (of, {scope, from, to, pinned, reason}) => linesOf(of, scope).flatMap(({id}) =>
      [edits.run(id, from, to), ...(pinned ? [edits.pin(id, from, to, reason)] : [])]),
  },
  pin: {
    fields: ['from', 'to', 'reason'],
    start: ({scene, bars: [bar]}) => ({...daysOf(scene, bar), reason: ''}),
    edits: ({line}, {from, to, reason}) => [edits.pin(line.id, from, to, reason)],
  },
  pinAll: {
    fields: ['reason'],
    start: () => ({reason: ''}),
    edits: ({bars}, {reason}) => bars.map(({reduction}) => edits.pin(reduction.line, reduction.from, reduction.to, reason)),
  },
};

/** The names of the acts for what is chosen. */
export const actsFor = (bars) =>
  (bars.length === 0 ? ['add', 'run', 'pin'] : bars.length === 1 ? ['place', 'split', 'remove', 'pin', 'add', 'run'] : ['move', 'pinAll', 'remove']);

/** An act by its name; `of` has scene, line and bars, and the day on which to begin, null where there is none. */
export const actNamed = (name) => ACTS[name];

/** The lines of a plant, those that are out of use left out, or the one line. */
export const linesOf = ({scene, line}, scope) =>
  (scope === 'plant' ? scene.lines.filter((each) => each.plant.id === line.plant.id && !each.idle) : [line]);

/** Whether a line, or a bar on it, can have a load between none and all. */
export const canLimit = (line, bars) => !line.canStop || line.limits.minLoad > 0 || bars.some((bar) => !bar.stop);

const reduced = (line, {from, to, load}) => ({line, from, to, load: Number(load) / 100});
const percentOf = (load) => Math.round(load * 100);

/** The days of a bar; without one the season's first week. */
const daysOf = (scene, bar) => ({
  from: isoOf(scene.first + (bar?.start ?? 0)),
  to: isoOf(scene.first + (bar?.end ?? Math.min(6, scene.days - 1))),
});

/** The days of a stop from a day on; without one the first on which it finds room. */
function freeDays(scene, line, day) {
  const days = Math.min(Math.max(line.limits.minStopDays ?? 0, USUAL_DAYS), scene.days);
  let start = day ?? 0;
  for (const bar of day === null ? line.bars : []) {
    if (bar.start - start >= days) {
      break;
    }
    start = bar.end + 1 + (line.limits.minRunDays ?? 0);
  }
  const first = Math.max(0, Math.min(start, scene.days - days));
  return {from: isoOf(scene.first + first), to: isoOf(scene.first + first + days - 1)};
}
