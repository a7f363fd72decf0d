// What a planner has entered of events and not solved yet. The browser keeps it for each plan version, and the
// last of a season besides, so that neither a closed page nor a restarted server loses it.

const STORED_AS = 'lunting.events.';

/** The draft kept for a plan version: {events, regrades, asOf, typed, answers}, asOf '' where it follows, typed where the planner has set it, answers the id of those that were found; null for none. */
export const readDraft = (version) => read(versionKey(version));

/** The draft that was entered last for a season, whichever plan it was entered against; null for none. */
export const lastDraft = (version) => read(seasonKey(version));

/** Keeps a draft. */
export function keepDraft(version, draft) {
  try {
    const kept = JSON.stringify(draft);
    localStorage.setItem(versionKey(version), kept);
    localStorage.setItem(seasonKey(version), kept);
  } catch {
    // Where storage is forbidden or full the page itself still has it.
  }
}

/** Forgets the draft of a version; the season's last one stays. */
export function forgetDraft(version) {
  try {
    localStorage.removeItem(versionKey(version));
  } catch {
    // Where storage is forbidden nothing was kept.
  }
}

/** Whether something can be an event at all: the server says what is wrong with one that can. */
export const canBeEvent = (event) =>
  typeof event === 'object' && event !== null && !Array.isArray(event) &&
  ['id', 'kind', 'level', 'from', 'to', 'start', 'end', 'plant', 'issued'].every((key) => ['string', 'undefined'].includes(typeof (event[key] ?? undefined))) &&
  ['industries', 'groups'].every((key) => (event[key] ?? null) === null || Array.isArray(event[key]));

function read(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key));
    return Array.isArray(kept?.events) && kept.events.every(canBeEvent)
      ? {events: kept.events, regrades: kept.regrades ?? [], asOf: kept.asOf ?? '', typed: kept.typed ?? false, answers: kept.answers ?? null}
      : null;
  } catch {
    return null;
  }
}

const seasonKey = (version) => `${STORED_AS}${version.policy.id}/${version.registry.id}`;

/** Ids were once given anew by each server; the moment stays in the name, so that no draft that is kept is lost. */
const versionKey = (version) => `${seasonKey(version)}/${version.id}@${version.created}`;
