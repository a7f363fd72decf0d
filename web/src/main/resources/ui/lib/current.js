// The plan version the screens show, and the run that is working on a better one. Screens read `current()`
// and are drawn again when it changes.

import {adoptedOf} from './adopted.js';
import {getBoard, listRuns, listVersions} from './api.js';
import {Loading} from './loading.js';
import {sceneOf} from './scene.js';

const NOTHING = {version: null, against: null, scene: null, versions: [], run: null};

const changes = new EventTarget();
const loading = new Loading({
  addController: () => {}, // it is no element and never leaves the page
  requestUpdate: () => changes.dispatchEvent(new Event('change')),
});

/** `run` is one that is under way. phase is 'loading', 'ready', 'solving' (a first plan is on its way), 'empty' or 'problem'. */
export const current = () => ({...(loading.value ?? NOTHING), phase: phase(), problem: loading.problem});

/** Calls back when the shown plan changes; answers the way to stop that. */
export function onCurrent(callback) {
  changes.addEventListener('change', callback);
  return () => changes.removeEventListener('change', callback);
}

/**
 * Shows a plan version, or the newest one for null, compared with another one, or with its own baseline for
 * null. What is shown already stays.
 */
export function openVersion(version, against = null) {
  if (isShown(version, against)) {
    loading.cancel(); // whatever was still on its way is no longer wanted
    return;
  }
  // A better plan takes the place of the one before it without an empty page in between.
  loading.load((signal) => open(version, against, signal), {keep: version === null && !loading.failed});
}

/** The newest version's id, for screens that do not need the whole board; null where there is none. */
export async function newestVersion(signal) {
  return loading.value?.version ?? newestOf(await listVersions(signal))?.id ?? null;
}

function phase() {
  if (loading.failed) {
    return 'problem';
  }
  if (loading.value === null) {
    return 'loading';
  }
  if (loading.value.scene !== null) {
    return 'ready';
  }
  return loading.value.run === null ? 'empty' : 'solving';
}

const isShown = (version, against) =>
  phase() === 'ready' && loading.value.version === version && loading.value.against === against;

async function open(version, against, signal) {
  const versions = await listVersions(signal);
  const id = version ?? newestOf(versions)?.id ?? null;
  if (id === null) {
    const [run] = await listRuns(signal);
    return {...NOTHING, run: run?.id ?? null};
  }
  if (isShown(id, against)) {
    return {...loading.value, versions};
  }
  const scene = sceneOf(await getBoard(id, against, signal));
  return {version: id, against, scene, versions, run: version === null ? await underWay(signal) : null};
}

/** The run that is solving or waiting, so that a closed page finds it again; null where there is none. */
async function underWay(signal) {
  const runs = await listRuns(signal);
  return runs.find((run) => run.status === 'SOLVING_ACTIVE' || run.status === 'SOLVING_SCHEDULED')?.id ?? null;
}

/**
 * Several answers are for choosing from: none of them is the plan before it is chosen; nor is one that was made by
 * hand, which no run found.
 */
const newestOf = (versions) =>
  adoptedOf(versions) ?? versions.find((version) => version.answer === undefined && version.run !== undefined) ?? versions[0];
