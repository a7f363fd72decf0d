// What changes a season: acts that several screens offer. Each asks for a name first where none is known, and has
// the page read afterwards what is true now.

import {haveActor} from './actor.js';
import {beginSeason, setDraft} from './api.js';
import {openVersion, refresh} from './current.js';
import {place} from './router.js';
import {seasonOf} from './seasons.js';

/**
 * Makes a plan version the draft of its season, as that one was seen, and begins the season where nobody has.
 * Answers with the season; null where the reader gave no name.
 */
export const makeDraft = (version, seasons) =>
  act(async () => setDraft(seasonOf(seasons, version) ?? (await begin(version)), {planVersion: version.id}));

/** Does what needs a name; null where the reader gave none. Also what was refused may have been overtaken by others. */
export async function act(doing) {
  if (!(await haveActor())) {
    return null;
  }
  try {
    return await doing();
  } finally {
    lookAgain();
  }
}

/** At home another plan may be the one to open on now. */
function lookAgain() {
  const {version, screen} = place();
  if (version === null && screen?.plan) {
    openVersion(null);
  } else {
    refresh();
  }
}

/** Begins the season of the policy and the list that a plan was made with. */
function begin({id}) {
  const inputs = `plan-versions/${id}`;
  return beginSeason({policy: inputs, registry: inputs});
}
