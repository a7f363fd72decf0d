// The plan version the screens show, and the run that is working on a better one. Screens read `current()`
// and are drawn again when it changes.

import {getBoard, listRuns, listSeasons, listVersions} from './api.js';
import {Loading} from './loading.js';
import {sceneOf} from './scene.js';
import {openingVersion, seasonOf} from './seasons.js';

const NOTHING = {version: null, against: null, scene: null, versions: [], seasons: [], run: null};

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
 * Shows a plan version, for null the one on which the page opens; compared with another one, for null with its own
 * baseline. What is shown already stays.
 */
export function openVersion(version, against = null) {
  if (isShown(version, against)) {
    loading.cancel(); // whatever was still on its way is no longer wanted
    return;
  }
  // A better plan takes the place of the one before it without an empty page in between.
  loading.load((signal) => open(version, against, signal), {keep: version === null && !loading.failed});
}

/** Asks again which versions and seasons there are: something was changed that may concern what is shown. */
export function refresh() {
  if (loading.value !== null) {
    const {version, against} = loading.value;
    loading.load((signal) => open(version, against, signal), {keep: true});
  }
}

/** The season of the plan that is shown; undefined where none was begun. */
export function currentSeason() {
  const {scene, seasons} = loading.value ?? NOTHING;
  return scene === null ? undefined : seasonOf(seasons, scene.version);
}

/** The id of the version on which the page opens, for screens that do not need the whole board; null where there is none. */
export async function openingId(signal) {
  const [versions, seasons] = await Promise.all([listVersions(signal), listSeasons(signal)]);
  return openingVersion(versions, seasons)?.id ?? null;
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
  const [versions, seasons] = await Promise.all([listVersions(signal), listSeasons(signal)]);
  const id = version ?? openingVersion(versions, seasons)?.id ?? null;
  if (id === null) {
    const [run] = await listRuns(signal);
    return {...NOTHING, seasons, run: run?.id ?? null};
  }
  if (isShown(id, against)) {
    return {...loading.value, versions, seasons};
  }
  const scene = sceneOf(await getBoard(id, against, signal));
  return {version: id, against, scene, versions, seasons, run: version === null ? await underWay(signal) : null};
}

/** The run that is solving or waiting, so that a closed page finds it again; null where there is none. */
async function underWay(signal) {
  const runs = await listRuns(signal);
  return runs.find((run) => run.status === 'SOLVING_ACTIVE' || run.status === 'SOLVING_SCHEDULED')?.id ?? null;
}
