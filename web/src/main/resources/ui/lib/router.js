// Addresses live in the hash, so that any of them can be sent, reloaded and gone back to: #/ followed by a route
// of screens.js. An address of a plan that names no version means the one on which the page opens.

import {SCREENS} from './screens.js';

const NOWHERE = {
  screen: null, version: null, run: null, plant: null, answers: null, against: null, beside: null, publication: null, notice: null,
  copy: null, policy: null, registry: null,
  about: null, date: null,
};

const changes = new EventTarget();

/** The place the address names: the row of its screen, null where there is none, and the values in it. */
export const place = () => placeOf(location.hash);

/** The place that an address names. */
export function placeOf(hash) {
  const parts = hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(plain);
  for (const screen of SCREENS) {
    for (const route of screen.routes) {
      const values = valuesIn(parts, route);
      if (values !== null) {
        return {...NOWHERE, screen, ...values};
      }
    }
  }
  return NOWHERE;
}

/** The address of a screen of a plan version; for null of the one on which the page opens. */
export const screenAddress = (version, screen) =>
  version === null ? `#/${screen}` : `#/plans/${encodeURIComponent(version)}/${screen}`;

/** The address of a screen that compares a plan version with another; with its own baseline for null. */
export const comparedAddress = (version, screen, against) =>
  screenAddress(version, screen) + (against === null ? '' : `/${encodeURIComponent(against)}`);

/** The address of a set of answers. */
export const answersAddress = (answers) => `#/answers/${encodeURIComponent(answers)}`;

/** The address of a plant in a plan version. */
export const plantAddress = (version, plant) =>
  `#/plans/${encodeURIComponent(version)}/plants/${encodeURIComponent(plant)}`;

/** The address of a screen for a policy and a list by their references: `policy`, `list` or `new`. */
export const inputsAddress = (screen, policy, registry) => `#/${[screen, policy, registry].map(encodeURIComponent).join('/')}`;

/** The address of a run. */
export const runAddress = (run) => `#/runs/${encodeURIComponent(run)}`;

/** The address of a working copy's desk. */
export const deskAddress = (copy) => `#/desk/${encodeURIComponent(copy)}`;

/** The address of a publication. */
export const publicationAddress = (publication) => `#/publications/${encodeURIComponent(publication)}`;

/** The address of a notice. */
export const noticeAddress = (notice) => `#/notices/${encodeURIComponent(notice)}`;

/** The address of the proof of what was published for a plant. */
export const proofAddress = (publication, plant) => `${publicationAddress(publication)}/proofs/${encodeURIComponent(plant)}`;

/** The address of the sheet of a day, by its ISO date, in a plan version. */
export const dayAddress = (version, date) => `${screenAddress(version, 'day')}/${date}`;

/** The address of who did what to something; of all that was done for null. */
export const auditAddress = (about) => (about === null ? '#/audit' : `#/audit/${encodeURIComponent(about)}`);

/** Goes to an address; the back button returns. */
export function go(address) {
  location.hash = address.replace(/^#/, '');
}

/** Calls back when the address changes; answers the way to stop that. */
export function onPlace(callback) {
  changes.addEventListener('change', callback);
  return () => changes.removeEventListener('change', callback);
}

addEventListener('hashchange', () => changes.dispatchEvent(new Event('change')));

/** The values of a route's named parts; null where the address is another one. */
function valuesIn(parts, route) {
  const named = route.split('/').filter(Boolean);
  if (named.length !== parts.length) {
    return null;
  }
  const values = {};
  for (const [index, part] of named.entries()) {
    if (part.startsWith(':')) {
      values[part.slice(1)] = parts[index];
    } else if (part !== parts[index]) {
      return null;
    }
  }
  return values;
}

function plain(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
