// What a planner has entered of a season's events and not solved yet. The browser keeps it, so that neither a
// closed page nor a restarted server loses it.

const STORED_AS = 'lunting.events.';

/** The draft of a plan version's season: {events, asOf}, asOf '' where it follows from the events; null for none. */
export function readDraft(version) {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED_AS + seasonOf(version)));
    return Array.isArray(kept?.events) ? {events: kept.events, asOf: kept.asOf ?? ''} : null;
  } catch {
    return null;
  }
}

/** Keeps a draft; false where the browser does not. */
export function keepDraft(version, draft) {
  try {
    localStorage.setItem(STORED_AS + seasonOf(version), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft. */
export function forgetDraft(version) {
  try {
    localStorage.removeItem(STORED_AS + seasonOf(version));
  } catch {
    // Where storage is forbidden nothing was kept.
  }
}

/** Versions come and go with the server; policy and list tell the season. */
const seasonOf = (version) => `${version.policy.id}/${version.registry.id}`;
