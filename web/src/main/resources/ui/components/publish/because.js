// Why a version is published: what has happened since the plan in force was made, in words that whoever publishes
// may change.

import {getEvents} from '../../lib/api.js';
import {t} from '../../lib/text.js';
import {warningText} from '../../lib/warnings.js';

/**
 * The reason that the events of a scene's version give; '' where they are those that the plan in force knows.
 *
 * @param inForce id of the version in force; null for none
 */
export async function becauseOf(scene, inForce, signal) {
  const [own, known] = await Promise.all([scene.version.id, inForce].map(async (version) => (version === null ? [] : (await getEvents(version, signal)).events)));
  const before = new Map(known.map((event) => [event.id, event]));
  const told = own.filter((event) => !same(event, before.get(event.id))).map((event) => textOf(scene, event, before.get(event.id)));
  const left = new Set(own.map((event) => event.id));
  const gone = known.filter((event) => !left.has(event.id)).map(({id}) => t('because.gone', {id}));
  return [...told, ...gone].join(t('publish.then'));
}

/** An event that is new or another than it was. */
function textOf(scene, event, before) {
  const warning = scene.board.warnings.find(({id}) => id === event.id);
  const what = warning ? warningText(scene, warning) : `${t('event.' + event.kind)} ${event.id}`;
  if (before === undefined) {
    return what;
  }
  return endOf(event) < endOf(before) ? t('because.ended', {what}) : t('because.changed', {what});
}

const same = (event, other) => JSON.stringify(event) === JSON.stringify(other);

/** The day of an event's end, as it can be compared; one without an end holds longest. */
const endOf = ({to, end}) => (to ?? end ?? '9999').slice(0, 10);
