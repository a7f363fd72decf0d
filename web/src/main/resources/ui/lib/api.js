// The only place that talks to the server. Answers are the parsed bodies; what is refused is thrown as a
// Problem, which carries the server's stable code, its message in both languages and its findings.

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

export const health = () => read(at('health'));
export const listSamples = async () => (await read(at('demo-data'))).demoData;
export const listRuns = async () => (await read(at('solve-runs'))).solveRuns;
export const getRun = (run) => read(at('solve-runs', run));
export const listVersions = async () => (await read(at('plan-versions'))).planVersions;
export const getBoard = (version, against = null) => read(compared(at('plan-versions', version, 'board'), against));
export const getDiff = (version, against = null) => read(compared(at('plan-versions', version, 'diff'), against));
export const getVerdict = (version) => read(at('plan-versions', version, 'verdict'));
export const getPolicy = (version) => read(at('plan-versions', version, 'policy'));
export const getEvents = (version) => read(at('plan-versions', version, 'events'));
export const getResponse = (version) => read(at('plan-versions', version, 'response'));
export const getAnswers = (answers) => read(at('answers', answers));
export const getPlantPage = (version, plant) => read(at('plan-versions', version, 'plants', plant));
export const stopRun = (run) => read(at('solve-runs', run), {method: 'DELETE'});

/** Where an export of a plan version is downloaded; with a plant, that plant's share of it. */
export function exportAddress(version, suffix, plant = null) {
  const address = at('plan-versions', `${version}.${suffix}`);
  if (plant !== null) {
    address.searchParams.set('plant', plant);
  }
  return address.href;
}

/** Where the workbook of what changes from an earlier plan is downloaded; from its own baseline for null. */
export const diffAddress = (version, against = null) => compared(at('plan-versions', version, `diff.xlsx`), against).href;

/** What events do to a published plan, before anything is solved; `situation` names the plan and the events. */
export const getImpact = (situation) => send(at('impacts'), situation);

/** What can be proved of a published plan under events. */
export const proveSituation = (situation) => send(at('pre-checks'), situation);

/** Works a regrade into the list; the answer names the list with it and tells the arithmetic. */
export const regrade = (request) => send(at('regrades'), request);

/** Asks for the answers to a situation to choose from. */
export const findAnswers = (situation) => send(at('answers'), situation);

/** What can be proved of a policy and a registry before solving. */
export const preCheck = (policy, registry) => send(at('pre-checks'), {policy, registry});

/** What the other option of each reading would change. */
export const compareReadings = (policy, registry) => send(at('readings'), {policy, registry});

/** Asks for a plan; the key makes a repeated click the same run. */
export const startRun = (request, key) => send(at('solve-runs'), request, {'Idempotency-Key': key});

/** Uploads a policy file as it is. */
export const uploadPolicy = (file) => upload(at('policies'), file);

/** Uploads an enterprise list, checked against a policy. */
export function uploadRegistry(file, policy) {
  const address = at('registries');
  if (policy !== null) {
    address.searchParams.set('policy', policy);
  }
  return upload(address, file);
}

/**
 * Follows a run from its beginning: calls `on.status`, `on.progress`, `on.plan` and `on.end` with what is
 * reported. The browser reconnects by itself; answers the way to stop following.
 */
export function followRun(run, on) {
  const stream = new EventSource(at('solve-runs', run, 'events'));
  for (const kind of ['status', 'progress', 'plan', 'end']) {
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

const at = (...parts) => new URL(parts.map(encodeURIComponent).join('/'), ROOT);

function compared(address, against) {
  if (against !== null) {
    address.searchParams.set('against', against);
  }
  return address;
}

const send = (address, body, headers = {}) =>
  read(address, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', ...headers},
    body: JSON.stringify(body),
  });

function upload(address, file) {
  address.searchParams.set('name', file.name);
  return read(address, {
    method: 'POST',
    headers: {'Content-Type': 'application/octet-stream'},
    body: file,
  });
}

async function read(address, options = {}) {
  let answer;
  try {
    answer = await fetch(address, options);
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
