// Ids of what is new in a document.

/** The first id that nothing of a list has, counted on from a number. */
export function freeId(all, prefix, from = 1) {
  const taken = new Set(all.map((each) => each.id));
  let number = from;
  while (taken.has(prefix + number)) {
    number++;
  }
  return prefix + number;
}
