// The steps of a working copy: which changed last, which undo takes back, and how what became of one is told.

import {shortMoment} from './moments.js';
import {say, t} from './text.js';

/** The step that was done, undone or done again last, of those after a revision; null where there is none. */
export const newestStep = ({steps}, after = 0) =>
  steps.filter(({revision}) => revision > after).sort((one, other) => other.revision - one.revision)[0] ?? null;

/** The step that undo takes back; null where there is none. */
export const undoneNext = ({steps}) => steps.find(({undone}) => !undone) ?? null;

/** What became of a step last: 'done', 'undone' or 'redone'. */
export const deedOf = ({undone, number, revision}) => (undone ? 'undone' : revision > number ? 'redone' : 'done');

/** Who did that and when, and what the step is, for a text. */
export const toldOf = ({changer, changed, what}) => ({author: changer ?? t('desk.somebody'), at: shortMoment(changed), what: say(what)});
