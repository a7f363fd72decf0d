// Moving over the board with the keyboard: which bar has the focus and which one it goes to next. Bars are found
// in the rows, not in the page, for most rows are not on the page. One bar at a time can be reached by Tab.

export class Keys {
  place = null;
  #host;
  #board;
  #awaited = false;

  /**
   * The keys of a board.
   *
   * @param board `rows()` are its rows, `page()` is how many of them a page is, `reveal(place)` brings one in sight; `names()` whether the
   *     names of lines take the focus too
   */
  constructor(host, board) {
    this.#host = host;
    this.#board = board;
    host.addController(this);
  }

  /** Keeps the place where it still is one, else takes the first. */
  hostUpdate() {
    const rows = this.#board.rows();
    if (this.place === null || this.place.row >= rows.length) {
      this.place = firstPlace(rows);
    }
  }

  hostUpdated() {
    if (this.#awaited && this.place !== null) {
      const {row, bar} = this.place;
      this.#host.renderRoot.querySelector(`[data-row="${row}"][data-bar="${bar}"]`)?.focus({preventScroll: true});
    }
    this.#awaited = false;
  }

  /** Puts the focus back to its place on the board. */
  back() {
    this.#awaited = true;
    this.#host.requestUpdate();
  }

  /** Forgets the place: the rows are to be others. */
  forget() {
    this.place = null;
  }

  /** Takes a key that was pressed on the board. */
  press(event) {
    const next = this.place && nextPlace(this.#board.rows(), this.place, event.key, this.#board.page(), this.#board.names());
    if (next) {
      event.preventDefault();
      this.goTo(next);
    }
  }

  /** Brings a place in sight and puts the focus there. */
  goTo(place) {
    this.place = place;
    this.#board.reveal(place);
    this.back();
  }

  /** Takes note of a bar or a heading that got the focus otherwise, by a click or by Tab. */
  arrive({target: {dataset: {row, bar}}}) {
    if (row !== undefined && (this.place?.row !== +row || this.place.bar !== +bar)) {
      this.place = {row: +row, bar: +bar};
      this.#host.requestUpdate();
    }
  }
}

/** The place of the focus: a row's index and a bar's index in it (-1 on a group's heading or a line's name). */
function nextPlace(rows, place, key, pageRows, names) {
  switch (key) {
    case 'ArrowRight':
      return sideways(rows, place, 1, names);
    case 'ArrowLeft':
      return sideways(rows, place, -1, names);
    case 'ArrowDown':
      return upDown(rows, place, 1, 1, names);
    case 'ArrowUp':
      return upDown(rows, place, -1, 1, names);
    case 'PageDown':
      return upDown(rows, place, 1, pageRows, names);
    case 'PageUp':
      return upDown(rows, place, -1, pageRows, names);
    case 'Home':
      return upDown(rows, {row: -1, bar: 0}, 1, 1, names);
    case 'End':
      return upDown(rows, {row: rows.length, bar: 0}, -1, 1, names);
    default:
      return null;
  }
}

/** The first place that can take the focus. */
const firstPlace = (rows) => (rows.length > 0 ? {row: 0, bar: rows[0].kind === 'group' ? -1 : 0} : null);

function sideways(rows, place, step, names) {
  const row = rows[place.row];
  if (row?.kind !== 'line') {
    return null;
  }
  const bar = place.bar + step;
  return bar >= (names ? -1 : 0) && bar < row.line.bars.length ? {row: place.row, bar} : null;
}

function upDown(rows, place, step, atLeast, names) {
  const start = rows[place.row]?.line?.bars[place.bar]?.start ?? 0;
  const onName = names && place.bar === -1 && rows[place.row]?.kind === 'line';
  let found = null;
  for (let index = place.row + step; index >= 0 && index < rows.length; index += step) {
    const bar = landing(rows[index], start, names, onName);
    if (bar !== null) {
      found = {row: index, bar};
      if (Math.abs(index - place.row) >= atLeast) {
        break;
      }
    }
  }
  return found;
}

function landing(row, start, names, onName) {
  if (row.kind === 'group' || onName) {
    return -1;
  }
  if (row.line.bars.length === 0) {
    return names ? -1 : null;
  }
  let best = 0;
  row.line.bars.forEach((bar, index) => {
    if (Math.abs(bar.start - start) < Math.abs(row.line.bars[best].start - start)) {
      best = index;
    }
  });
  return best;
}
