// What is chosen on the board: a line and some of its or other lines' bars. A bar is remembered by its line and one
// of its days, so that it is found again after it has moved.

/** Nothing is chosen. */
export const NOTHING_CHOSEN = {line: null, bars: []};

/** A bar is chosen, and its line with it. */
export const barChosen = (bar) => ({line: bar.line, bars: [{line: bar.line, day: bar.start}]});

/** The line that is chosen; null where there is none. */
export const chosenLine = (scene, {line}) => lineOf(scene, line) ?? null;

/** The bars that are chosen, as they stand now. */
export function chosenBars(scene, {bars}) {
  const found = bars.map(({line, day}) => lineOf(scene, line)?.bars.find((bar) => bar.start <= day && day <= bar.end));
  return [...new Set(found)].filter((bar) => bar !== undefined);
}

/** The other way about: a bar is chosen besides, or no longer. */
export function flipped(scene, chosen, bar) {
  const bars = chosenBars(scene, chosen);
  const others = bars.includes(bar) ? bars.filter((each) => each !== bar) : [...bars, bar];
  return {line: others.length === 0 ? null : bar.line, bars: others.map(({line, start}) => ({line, day: start}))};
}

const lineOf = (scene, id) => (id === null ? undefined : scene.lines.find((line) => line.id === id));
