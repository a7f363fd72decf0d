// Whether whoever uses this browser has had enough of the guide.

const STORED_AS = 'lunting.guide';
let forgone = false;

/** Whether the guide is no longer shown. */
export function guideForgone() {
  try {
    return forgone || localStorage.getItem(STORED_AS) === 'forgone';
  } catch {
    return forgone; // Storage may be forbidden; then it comes up again with the next visit.
  }
}

/** Shows the guide no longer. */
export function forgoGuide() {
  forgone = true;
  try {
    localStorage.setItem(STORED_AS, 'forgone');
  } catch {
    // Not remembered; nothing else is lost.
  }
}
