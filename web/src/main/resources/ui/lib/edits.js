// The edits of a working copy, as the server takes them: each names the bar it is about as it was seen.

import {isoOf} from './days.js';

/** A bar as it was seen. */
export const asItWas = ({reduction: {line, from, to, load}}) => ({line, from, to, load});

/** A reduction on exactly these days; `bar` is the one that it comes from, null where it is new. */
export const place = ({line, from, to, load}, bar = null) => ({kind: 'PLACE', line, from, to, load, ...(bar ? {was: asItWas(bar)} : {})});

/** A bar is taken away: its line runs. */
export const remove = (bar) => ({kind: 'REMOVE', was: asItWas(bar)});

/** Days inside a bar run, so that two are left of it. */
export const split = (bar, from, to) => ({kind: 'SPLIT', was: asItWas(bar), from, to});

/** A line runs on these days, whatever stood there. */
export const run = (line, from, to) => ({kind: 'RUN', line, from, to});

/** What a line does on these days stays as it is, for every solve. */
export const pin = (line, from, to, reason) => ({kind: 'PIN', line, from, to, ...(reason ? {reason} : {})});

export const unpin = (line, from, to) => ({kind: 'UNPIN', line, from, to});

/** Every line as another version of the same list has it. */
export const takeOver = (planVersion) => ({kind: 'TAKE_OVER', planVersion});

/** Where bars are to stand: {line, start, end} in days of the season, each with the bar that it comes from. */
export function placed(scene, ghosts) {
  const moved = ghosts.filter(({bar, line, start, end}) => line !== bar.line || start !== bar.start || end !== bar.end);
  // What moves later is placed from the last on, so that no bar meets one that has still to move.
  const later = moved.some(({bar, start}) => start > bar.start);
  const inOrder = [...moved].sort((a, b) => (later ? b.start - a.start : a.start - b.start));
  return inOrder.map(({bar, line, start, end}) =>
    place({line, from: isoOf(scene.first + start), to: isoOf(scene.first + end), load: bar.reduction.load}, bar));
}

/** Sets pins over bars, or frees them where all of them are fixed already. */
export function turned(scene, bars, reason) {
  const fixed = (bar) => lineOf(scene, bar.line).pins.some((held) => held.start <= bar.start && held.end >= bar.end);
  return bars.every(fixed)
    ? bars.map((bar) => unpin(bar.line, bar.reduction.from, bar.reduction.to))
    : bars.filter((bar) => !fixed(bar)).map((bar) => pin(bar.line, bar.reduction.from, bar.reduction.to, reason));
}

/** Edits once more, of what now stands where their bars stood; where nothing does, they are left out. */
export const renewed = (scene, edits) => edits.flatMap((each) => {
  if (each.was === undefined) {
    return [each];
  }
  const {was: seen, ...rest} = each;
  const was = standing(scene, seen);
  return was === null ? [] : [{...rest, was}];
});

/** The bar that now has most of the days of one that was seen; null where none has any. */
function standing(scene, {line, from, to}) {
  const shared = ({reduction}) => [reduction.from > from ? reduction.from : from, reduction.to < to ? reduction.to : to];
  const bars = lineOf(scene, line).bars.filter((bar) => shared(bar)[0] <= shared(bar)[1]);
  const length = (bar) => Date.parse(shared(bar)[1]) - Date.parse(shared(bar)[0]);
  const [most] = bars.sort((a, b) => length(b) - length(a));
  return most === undefined ? null : asItWas(most);
}

const lineOf = (scene, id) => scene.lines.find((line) => line.id === id);
