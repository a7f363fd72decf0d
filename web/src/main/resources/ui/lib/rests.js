// Which runs have solved the rest of a working copy. The browser keeps it, so that a closed page finds them again.

const STORED_AS = 'lunting.rest.';
const MOST = 5;

/** The runs of a working copy, newest first: {run, change, scope, n, revision} each, the last of the copy when it began. */
export function restsOf(copy) {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED_AS + copy));
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Keeps one more run; answers with all of them, the oldest left out where there are many. */
export function keepRest(copy, rest) {
  const kept = [rest, ...restsOf(copy)].slice(0, MOST);
  try {
    localStorage.setItem(STORED_AS + copy, JSON.stringify(kept));
  } catch {
    // Not remembered; the open page still has it.
  }
  return kept;
}
