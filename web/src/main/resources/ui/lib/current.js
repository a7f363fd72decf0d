// The plan version the screens show, and the run that is working on a better one. Screens read `current()`
// and are drawn again when it changes.

import {adoptedOf} from './adopted.js';
import {getBoard, listRuns, listVersions} from './api.js';
import {sceneOf} from './scene.js';

const changes = new EventTarget();
let state = {phase: 'loading', version: null, against: null, scene: null, versions: [], run: null, problem: null};
let asked = null;

/** `run` is one that is under way. phase is 'loading', 'ready', 'solving' (a first plan is on its way), 'empty' or 'problem'. */
export const current = () => state;

/** Calls back when the shown plan changes; answers the way to stop that. */
export function onCurrent(callback) {
  changes.addEventListener('change', callback);
  return () => changes.removeEventListener('change', callback);
}

/**
 * Shows a plan version, or the newest one for null, compared with another one, or with its own baseline for
 * null. What is shown already stays.
 */
export async function openVersion(version, against = null) {
  const shown = (id) => state.phase === 'ready' && state.version === id && state.against === against;
  if (shown(version)) {
    asked = null; // whatever was still on its way is no longer wanted
    return;
  }
  const mine = (asked = Symbol(String(version)));
  const settle = (next) => {
    if (asked === mine) {
      become(next);
    }
  };
  try {
    const versions = await listVersions();
    const chosen = version ?? (await newest(versions));
    if (chosen.run !== undefined) {
      settle({...state, phase: chosen.run === null ? 'empty' : 'solving', run: chosen.run});
      return;
    }
    const id = version ?? chosen.id;
    if (shown(id)) {
      return;
    }
    if (state.phase !== 'ready' || version !== null) {
      settle({phase: 'loading', version: null, against: null, scene: null, versions, run: null, problem: null});
    }
    const scene = sceneOf(await getBoard(id, against));
    settle({phase: 'ready', version: id, against, scene, versions, run: version === null ? await underWay() : null, problem: null});
  } catch (problem) {
    settle({...state, phase: 'problem', problem});
  }
}

/** The newest version's id, for screens that do not need the whole board; null where there is none. */
export async function newestVersion() {
  return state.version ?? newestOf(await listVersions())?.id ?? null;
}

/** The run that is solving or waiting, so that a closed page finds it again; null where there is none. */
async function underWay() {
  const runs = await listRuns();
  return runs.find((run) => run.status === 'SOLVING_ACTIVE' || run.status === 'SOLVING_SCHEDULED')?.id ?? null;
}

/** Several answers are for choosing from: none of them is the plan before it is chosen. */
const newestOf = (versions) =>
  adoptedOf(versions) ?? versions.find((version) => version.answer === undefined) ?? versions[0];

async function newest(versions) {
  if (versions.length > 0) {
    return {id: newestOf(versions).id};
  }
  const runs = await listRuns();
  return {run: runs[0]?.id ?? null};
}

function become(next) {
  state = next;
  changes.dispatchEvent(new Event('change'));
}
