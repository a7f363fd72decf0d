// Which of several answers the planner goes on with. Until there is a store with published plans the browser
// remembers it; a plan that is solved afresh later comes before it.

const STORED_AS = 'lunting.adopted';

/** Goes on with a plan version: it is what the page opens on, and what the next event changes. */
export function adopt({id, created}) {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify({id, created}));
  } catch {
    // Not remembered; the version's address still leads to it.
  }
}

/** Whether this version is the one the planner goes on with. */
export function isAdopted({id, created}) {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED_AS));
    return kept?.id === id && kept?.created === created;
  } catch {
    return false;
  }
}

/** The adopted one among the versions, newest first; undefined where a later season plan stands. */
export function adoptedOf(versions) {
  const place = versions.findIndex(isAdopted);
  const later = versions.slice(0, Math.max(place, 0)).some((version) => version.answer === undefined && version.run !== undefined && version.final);
  return place >= 0 && !later ? versions[place] : undefined;
}
