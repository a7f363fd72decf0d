// Events as a file, in and out.

import {canBeEvent} from '../../lib/draft.js';
import {eventsFile} from './kinds.js';

/** The events in an events.json; an exception where it is none. What is wrong inside an event the server says. */
export async function readEvents(file) {
  const {format, events} = JSON.parse(await file.text());
  if (format !== eventsFile([]).format || !events.every(canBeEvent)) {
    throw new TypeError('These are no events.');
  }
  return events;
}

/** Hands the reader an events.json. */
export function saveEvents(events) {
  const file = new Blob([JSON.stringify(eventsFile(events), null, 2) + '\n'], {type: 'application/json'});
  const link = Object.assign(document.createElement('a'), {href: URL.createObjectURL(file), download: `events.json`});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
