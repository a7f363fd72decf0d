// The only place that talks to the server. Answers are the parsed bodies; what is refused is thrown as a
// Problem, which carries the server's stable code, its message in both languages and its findings. What only
// reads takes an AbortSignal, so that an answer nobody waits for is not sent to its end. What changes something
// carries the name of whoever does it.

import {actor} from './actor.js';

const ROOT = new URL('api/v1/', document.baseURI);

/** What the server answered instead of what was asked for. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.code);
    this.status = status;
    this.code = body.code;
    this.text = body.message ?? null;
    this.findings = body.findings ?? [];
  }
}

/** The words of the page in a language. */
export const readWords = (language) => read(new URL(`../${language}.json`, import.meta.url));

export const listSamples = async (signal) => (await read(at('demo-data'), {signal})).demoData;
export const listRuns = async (signal) => (await read(at('solve-runs'), {signal})).solveRuns;
export const listVersions = async (signal) => (await read(at('plan-versions'), {signal})).planVersions;
export const getVersion = (version, signal) => read(at('plan-versions', version), {signal});
export const getBoard = (version, against, signal) => read(asking(at('plan-versions', version, 'board'), 'against', against), {signal});
export const getDiff = (version, against, signal) => read(asking(at('plan-versions', version, 'diff'), 'against', against), {signal});
export const getBound = (version, signal) => read(at('plan-versions', version, 'bound'), {signal});
export const proveBound = (version) => read(at('plan-versions', version, 'bound'), {method: 'POST'});
export const getVerdict = (version, signal) => read(at('plan-versions', version, 'verdict'), {signal});
export const getLegality = (version, signal) => read(at('plan-versions', version, 'legality'), {signal});
export const getPolicy = (version, signal) => read(at('plan-versions', version, 'policy'), {signal});
export const getEvents = (version, signal) => read(at('plan-versions', version, 'events'), {signal});
export const getResponse = (version, signal) => read(at('plan-versions', version, 'response'), {signal});
export const getStanding = (version, signal) => read(at('plan-versions', version, 'standing'), {signal});
export const getAnswers = (answers, signal) => read(at('answers', answers), {signal});
export const getPlantPage = (version, plant, signal) => read(at('plan-versions', version, 'plants', plant), {signal});
export const stopRun = (run) => read(at('solve-runs', run), {method: 'DELETE'});

/** Where an export of a plan version is downloaded; with a plant, that plant's share of it. */
export const exportAddress = (version, suffix, plant = null) =>
  asking(at('plan-versions', `${version}.${suffix}`), 'plant', plant).href;

/** Where the workbook of what changes from an earlier plan is downloaded; from its own baseline for null. */
export const diffAddress = (version, against = null) => asking(at('plan-versions', version, `diff.xlsx`), 'against', against).href;

/** What events do to a published plan, before anything is solved; `situation` names the plan and the events. */
export const getImpact = (situation, signal) => send(at('impacts'), situation, {signal});

/** What can be proved of a published plan under events. */
export const proveSituation = (situation, signal) => send(at('pre-checks'), situation, {signal});

/** Works a regrade into the list; the answer names the list with it and tells the arithmetic. */
export const regrade = (request, signal) => send(at('regrades'), request, {signal});

/** Asks for the answers to a situation to choose from. */
export const findAnswers = (situation) => send(at('answers'), situation);

/** A run as it stands, with what is known of whether a legal plan exists. */
export const getRun = (run, signal) => read(at('solve-runs', run), {signal});

/** What can be proved of a policy and a registry before solving. */
export const preCheck = (policy, registry, signal) => send(at('pre-checks'), {policy, registry}, {signal});

/** What the other option of each reading would change. */
export const compareReadings = (policy, registry, signal) => send(at('readings'), {policy, registry}, {signal});

/** Asks for a plan; the key makes a repeated click the same run. */
export const startRun = (request, key) => send(at('solve-runs'), request, {headers: {'Idempotency-Key': key}});

/** Goes on from the best plan of a run that has ended; the key makes a repeated click the same run. */
export const continueRun = (run, key) => read(at('solve-runs', run, 'continuation'), {method: 'POST', headers: {'Idempotency-Key': key}});

/** Uploads a policy file as it is. */
export const uploadPolicy = (file, signal) => upload(at('policies'), file, signal);

/** The enterprise lists that were uploaded, newest first. */
export const listRegistries = async (signal) => (await read(at('registries'), {signal})).registries;

/** Sends a list in any layout; the answer tells what was understood of it. */
export function sendList(file, policy, signal) {
  const address = at('list-imports');
  address.searchParams.set('policy', policy);
  return upload(address, file, signal);
}

/** Opens a list that is kept, to be mended; it stays as it is. */
export function openList(registry, policy, signal) {
  const address = at('list-imports');
  address.searchParams.set('registry', registry.ref);
  address.searchParams.set('policy', policy);
  address.searchParams.set('name', registry.file);
  return read(address, {method: 'POST', signal});
}

/** Reads a list that was sent in another way; with a place, the value there is shown. */
export function readList(list, how, place, signal) {
  const address = at('list-imports', list);
  if (place !== null) {
    address.searchParams.set('at', place);
  }
  return send(address, how, {method: 'PUT', signal});
}

/** Takes a list over as it was last understood; the answer is the upload that it becomes, the same one for the same key. */
export const takeList = (list, key, signal) => read(at('list-imports', list, 'registry'), {method: 'POST', headers: key === null ? {} : {'Idempotency-Key': key}, signal});

/** Uploads an enterprise list, checked against a policy. */
export function uploadRegistry(file, policy, signal) {
  const address = at('registries');
  if (policy !== null) {
    address.searchParams.set('policy', policy);
  }
  return upload(address, file, signal);
}

/** Keeps a plan made by hand, as JSON or workbook, under the policy, list, events and published plan of a plan version. */
export function uploadPlan(file, like, signal) {
  const address = at('plan-versions');
  address.searchParams.set('like', like);
  return upload(address, file, signal);
}

export const listSeasons = async (signal) => (await read(at('seasons'), {signal})).seasons;
export const getSeason = (season, signal) => read(at('seasons', season), {signal});
export const listSeasonVersions = (season, before, signal) => read(asking(at('seasons', season, 'plan-versions'), 'before', before), {signal});
export const listPublications = (season, before, signal) => read(asking(at('seasons', season, 'publications'), 'before', before), {signal});
export const getPublication = (publication, signal) => read(at('publications', publication), {signal});
export const getNotice = (notice, signal) => read(at('notices', notice), {signal});
export const getProof = (publication, plant, signal) => read(at('publications', publication, 'proofs', plant), {signal});

/** A page of a season's notices, newest first; `of` names a plant or a publication. */
export function listNotices(season, of, before, signal) {
  const address = asking(at('seasons', season, 'notices'), 'before', before);
  Object.entries(of).forEach(([key, value]) => address.searchParams.set(key, value));
  return read(address, {signal});
}

/** Where a version stands on its way to publication. */
export const getVersionState = (version, signal) => read(at('plan-versions', version, 'publication'), {signal});

/** What publishing a version of a season would do. */
export const previewPublication = (season, version, signal) =>
  read(asking(at('seasons', season, 'publication-preview'), 'planVersion', version), {signal});

/** Begins the season of a plan version. */
export const beginSeason = (season) => send(at('seasons'), season);

/** Makes a plan version the draft of a season as it was seen. */
export const setDraft = (season, draft) => send(at('seasons', season.id, 'draft'), draft, {method: 'PUT', headers: asSeen(season)});

/** Publishes a season's draft, as both were seen; the key makes a repeated click the same publication. */
export const publish = (season, request, key) => send(at('seasons', season.id, 'publications'), request, {headers: {...asSeen(season), 'Idempotency-Key': key}});

export const approve = (version, approval) => send(at('plan-versions', version, 'approvals'), approval);
export const withdraw = (publication, reason) => send(at('publications', publication, 'withdrawal'), {reason});
export const nameVersion = (version, name) => send(at('plan-versions', version, 'name'), {name}, {method: 'PUT'});

/** Where an empty enterprise list for a policy is downloaded. */
export function templateAddress(policy) {
  const address = at('template');
  address.searchParams.set('policy', policy);
  return address.href;
}

/**
 * Follows a run from its beginning: calls `on.status`, `on.progress`, `on.plan` and `on.end` with what is
 * reported. The browser reconnects by itself; answers the way to stop following.
 */
export function followRun(run, on) {
  const stream = new EventSource(at('solve-runs', run, 'events'));
  for (const kind of ['status', 'progress', 'plan', 'bound', 'end']) {
    stream.addEventListener(kind, (event) => {
      if (kind === 'end') {
        stream.close();
      }
      on[kind]?.(JSON.parse(event.data));
    });
  }
  stream.addEventListener('error', () => on.error?.(stream.readyState === EventSource.CLOSED));
  return () => stream.close();
}

/** An address of the API, made of its parts. */
export const at = (...parts) => new URL(parts.map(encodeURIComponent).join('/'), ROOT);

/** An address with a parameter, where there is a value for it. */
export function asking(address, name, value) {
  if (value !== null && value !== undefined) {
    address.searchParams.set(name, value);
  }
  return address;
}

/** Refused where somebody has changed a season or a working copy since it was read. */
export const asSeen = ({id, revision}) => ({'If-Match': `"${id}-${revision}"`});

/** Sends a body as JSON. */
export const send = (address, body, {method = 'POST', headers = {}, signal} = {}) =>
  read(address, {
    method,
    headers: {'Content-Type': 'application/json', ...headers},
    body: JSON.stringify(body),
    signal,
  });

function upload(address, file, signal) {
  address.searchParams.set('name', file.name);
  return read(address, {
    method: 'POST',
    headers: {'Content-Type': 'application/octet-stream'},
    body: file,
    signal,
  });
}

export async function read(address, {headers = {}, ...options} = {}) {
  let answer;
  try {
    answer = await fetch(address, {...options, headers: {...headers, ...signed(options.method)}});
  } catch {
    throw new Problem(0, {code: 'unreachable'});
  }
  let body = null;
  try {
    body = await answer.json();
  } catch {
    throw new Problem(answer.status, {code: 'unreadable'});
  }
  if (!answer.ok) {
    throw new Problem(answer.status, body);
  }
  return body;
}

/** The name of whoever changes something, where one is known. */
const signed = (method) => (method === undefined || actor() === '' ? {} : {'Lunting-Actor': encodeURIComponent(actor())});
