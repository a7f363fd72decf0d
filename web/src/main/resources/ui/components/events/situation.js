// What a request about events says: the plan, the events, the list with its regrades, the day from which
// anything may change; and what it comes to before anything is solved.

import {getImpact, proveSituation, regrade} from '../../lib/api.js';
import {eventsFile} from './kinds.js';

/**
 * The situation of a draft and what its regrades came to; they go into the list one plant after the other. Where
 * the events are those that the plan was made with, its own stand: nothing of it can have lost its cause.
 *
 * @param own the events that the plan was made with
 */
export async function situationOf({version, own, draft, registry}, signal) {
  const firstRegrade = draft.regrades.map((each) => each.from).sort()[0];
  const situation = {
    baseline: `plan-versions/${version.id}`,
    events: JSON.stringify(draft.events) === JSON.stringify(own) ? undefined : eventsFile(draft.events),
    registry: registry?.ref,
    asOf: draft.asOf || (draft.events.some((event) => event.issued) ? undefined : firstRegrade),
  };
  const regraded = [];
  for (const plant of new Set(draft.regrades.map((each) => each.plant))) {
    const changes = draft.regrades.filter((each) => each.plant === plant).map(({grade, from}) => ({grade, from}));
    const done = await regrade({...situation, plant, changes}, signal);
    situation.registry = done.registry;
    regraded.push(done);
  }
  return {situation, regraded};
}

/** What a draft does to the plan if nobody did anything: its impact, its proofs, its regrades. */
export async function outlookOf(entered, signal) {
  const {situation, regraded} = await situationOf(entered, signal);
  const [impact, {proofs}] = await Promise.all([getImpact(situation, signal), proveSituation(situation, signal)]);
  return {impact, proofs, regraded};
}
