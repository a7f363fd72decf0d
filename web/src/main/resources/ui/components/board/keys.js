// Moving over the board with the keyboard: which bar the focus goes to next. Bars are found in the rows, not
// in the page, for most rows are not on the page.

/** The place of the focus: a row's index and a bar's index in it (-1 on a group's heading). */
export function nextPlace(rows, place, key, pageRows) {
  switch (key) {
    case 'ArrowRight':
      return sideways(rows, place, 1);
    case 'ArrowLeft':
      return sideways(rows, place, -1);
    case 'ArrowDown':
      return upDown(rows, place, 1, 1);
    case 'ArrowUp':
      return upDown(rows, place, -1, 1);
    case 'PageDown':
      return upDown(rows, place, 1, pageRows);
    case 'PageUp':
      return upDown(rows, place, -1, pageRows);
    case 'Home':
      return upDown(rows, {row: -1, bar: 0}, 1, 1);
    case 'End':
      return upDown(rows, {row: rows.length, bar: 0}, -1, 1);
    default:
      return null;
  }
}

/** The first place that can take the focus. */
export const firstPlace = (rows) => (rows.length > 0 ? {row: 0, bar: rows[0].kind === 'group' ? -1 : 0} : null);

function sideways(rows, place, step) {
  const row = rows[place.row];
  if (row?.kind !== 'line') {
    return null;
  }
  const bar = place.bar + step;
  return bar >= 0 && bar < row.line.bars.length ? {row: place.row, bar} : null;
}

function upDown(rows, place, step, atLeast) {
  const start = rows[place.row]?.line?.bars[place.bar]?.start ?? 0;
  let found = null;
  for (let index = place.row + step; index >= 0 && index < rows.length; index += step) {
    const bar = landing(rows[index], start);
    if (bar !== null) {
      found = {row: index, bar};
      if (Math.abs(index - place.row) >= atLeast) {
        break;
      }
    }
  }
  return found;
}

function landing(row, start) {
  if (row.kind === 'group') {
    return -1;
  }
  if (row.line.bars.length === 0) {
    return null;
  }
  let best = 0;
  row.line.bars.forEach((bar, index) => {
    if (Math.abs(bar.start - start) < Math.abs(row.line.bars[best].start - start)) {
      best = index;
    }
  });
  return best;
}
