// Events as a file, in and out.

import {Problem} from '../../lib/api.js';
import {canBeEvent} from '../../lib/draft.js';
import {eventsFile} from './kinds.js';

/** The events in an events.json; a Problem where it is none. What is wrong inside an event the server says. */
export async function readEvents(file) {
  const events = eventsIn(await file.text());
  if (events === null) {
    throw new Problem(0, {code: 'not-json'});
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

function eventsIn(text) {
  try {
    const {format, events} = JSON.parse(text);
    return format === eventsFile([]).format && events.every(canBeEvent) ? events : null;
  } catch {
    return null; // neither JSON nor an object that has events
  }
}
