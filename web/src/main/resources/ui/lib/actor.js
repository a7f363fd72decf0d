// Who acts: the name that goes with everything a person changes. The browser keeps it; an act that demands a
// name has the reader asked for it first.

const STORED_AS = 'lunting.actor';
const changes = new EventTarget();
let name = kept();
let ask = async () => false;

/** The name of whoever acts; '' where nobody gave one. */
export const actor = () => name;

/** Takes a name, and keeps it for the next visit. */
export function setActor(given) {
  name = given.trim();
  try {
    localStorage.setItem(STORED_AS, name);
  } catch {
    // Not remembered; it holds until the page is closed.
  }
  changes.dispatchEvent(new Event('change'));
}

/** Calls back when the name changes; answers the way to stop that. */
export function onActor(callback) {
  changes.addEventListener('change', callback);
  return () => changes.removeEventListener('change', callback);
}

/** Whoever can ask the reader for a name: a function that answers with a promise of whether one was given. */
export function askWith(asking) {
  ask = asking;
}

/** Whether there is a name, once the reader was asked where there was none. */
export const haveActor = async () => name !== '' || ask();

function kept() {
  try {
    return localStorage.getItem(STORED_AS) ?? '';
  } catch {
    return '';
  }
}
