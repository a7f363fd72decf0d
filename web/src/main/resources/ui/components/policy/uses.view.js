// What of a policy the list uses, told where it could be taken out: without it the list would have to change first.

import {html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';

const NAMED = 5;

/** The plants of each industry and of each kiln, by their ids; a plant stands once however many lines it has there. */
export const usesOf = ({plants = []}) => ({
  industries: plantsBy(plants, ({industry}) => [industry]),
  kilns: plantsBy(plants, ({lines = []}) => lines.map(({kiln}) => kiln)),
});

function plantsBy(plants, ids) {
  const found = new Map();
  for (const plant of plants) {
    for (const id of new Set(ids(plant))) {
      found.has(id) ? found.get(id).push(plant) : found.set(id, [plant]);
    }
  }
  return found;
}

/** Which plants those are, with the way to the list; nothing where there is none. */
export function usedView(uses, {id}, key, list) {
  const plants = uses.get(id) ?? [];
  const named = plants.slice(0, NAMED).map((plant) => say(plant.name) || plant.id).join(t('app.and'));
  return plants.length === 0 ? nothing : html`
    <p class="soft used">${t(key, {n: plants.length, names: plants.length > NAMED ? t('policy.used.more', {names: named}) : named})}
      <a href=${list}>${t('nav.list')}</a></p>`;
}
