// Addresses live in the hash, so that any of them can be sent, reloaded and gone back to.
//   #/, #/plants, #/verdict, #/files     the newest plan: board, plants, verdict, files
//   #/new                                choose a sample or upload
//   #/runs/{run}                         a solve and its progress
//   #/plans/{version}/{screen}           board, plants, verdict, files, events, changes of a plan version
//   #/plans/{version}/changes/{against}  what changes from another version; #/plans/{version}/board/{against}
//   #/answers/{answers}                  the answers to a warning to choose from
//   #/plans/{version}/plants/{plant}     a plant in it; #/plants/{plant} in the newest plan

const changes = new EventTarget();

/** The screens of a plan. */
export const SCREENS = ['board', 'events', 'changes', 'plants', 'verdict', 'files'];

const COMPARING = ['board', 'changes'];

/** The place the address names; `version` is null for the newest plan. */
export function place() {
  const parts = location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(plain);
  const here = {screen: 'unknown', version: null, run: null, plant: null, answers: null, against: null};
  const [room, id, screen, more] = parts;
  if (room === undefined) {
    return {...here, screen: 'board'};
  }
  if (room === 'new') {
    return {...here, screen: 'new'};
  }
  if (room === 'runs' && id) {
    return {...here, screen: 'run', run: id};
  }
  if (room === 'answers' && id) {
    return {...here, screen: 'answers', answers: id};
  }
  if (id === undefined && SCREENS.includes(room)) {
    return {...here, screen: room};
  }
  if (room === 'plants' && id) {
    return {...here, screen: 'plant', plant: id};
  }
  if (room === 'plans' && id) {
    if (screen === 'plants' && more) {
      return {...here, screen: 'plant', version: id, plant: more};
    }
    if (COMPARING.includes(screen) && more) {
      return {...here, screen, version: id, against: more};
    }
    if (screen === undefined || SCREENS.includes(screen)) {
      return {...here, screen: screen ?? 'board', version: id};
    }
  }
  return here;
}

/** The address of a screen of a plan version; of the newest one for null. */
export const screenAddress = (version, screen) =>
  version === null ? `#/${screen}` : `#/plans/${encodeURIComponent(version)}/${screen}`;

/** The address of a screen that compares a plan version with another; with its own baseline for null. */
export const comparedAddress = (version, screen, against) =>
  screenAddress(version, screen) + (against === null ? '' : `/${encodeURIComponent(against)}`);

/** The address of a set of answers. */
export const answersAddress = (answers) => `#/answers/${encodeURIComponent(answers)}`;

/** The address of a plant in a plan version. */
export const plantAddress = (version, plant) =>
  `#/plans/${encodeURIComponent(version)}/plants/${encodeURIComponent(plant)}`;

/** The address of a run. */
export const runAddress = (run) => `#/runs/${encodeURIComponent(run)}`;

/** Goes to an address; the back button returns. */
export function go(address) {
  location.hash = address.replace(/^#/, '');
}

/** Calls back when the address changes; answers the way to stop that. */
export function onPlace(callback) {
  changes.addEventListener('change', callback);
  return () => changes.removeEventListener('change', callback);
}

addEventListener('hashchange', () => changes.dispatchEvent(new Event('change')));

function plain(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
