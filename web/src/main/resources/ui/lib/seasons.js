// Seasons and the states of their plan versions: which season a version belongs to, what holds in it, and how
// the states are told.

import {say} from './text.js';

/** The season of a plan version: the one of its policy and its list; undefined where none was begun. */
export const seasonOf = (seasons, version) =>
  seasons.find(({policy, registry}) => policy.id === version.policy.id && registry.id === version.registry.id);

/** A season's name as the reader would say it: one that is its list's title, in the reader's language. */
export const nameOf = ({name, registry: {title}}) => (Object.values(title ?? {}).includes(name) ? say(title) : name);

/** The version that holds in a season, else the one that is to be published next; null where there is neither. */
export const mainVersion = ({inForce, draft}) => (inForce ?? draft)?.planVersion ?? null;

/** The newest plan of each list whose season nobody has begun. */
export function unbegun(versions, seasons) {
  const lists = new Map();
  for (const version of versions) {
    const key = `${version.policy.id}/${version.registry.id}`;
    if (isOwnPlan(version) && !lists.has(key) && seasonOf(seasons, version) === undefined) {
      lists.set(key, version);
    }
  }
  return [...lists.values()];
}

/** The newest plan of a season that somebody could make its draft; null where there is none. */
export const newestOf = (season, versions) =>
  versions.find((version) => isOwnPlan(version) && seasonOf([season], version) !== undefined) ?? null;

/** The plan on which the page opens: what holds in any season, else what is to be published in one, else the newest that was solved. */
export function openingVersion(versions, seasons) {
  const season = seasons.find(({inForce}) => inForce) ?? seasons.find(({draft}) => draft);
  return (season && mainVersion(season)) ?? versions.find(isOwnPlan) ?? versions[0] ?? null;
}

/** How the chip of a state looks, and the sign before its word. */
export const stateLook = (state) => LOOKS[state];

const LOOKS = {
  EXPERIMENT: ['', ''],
  DRAFT: ['warn', '✎ '],
  CHECKED: ['good', '✓ '],
  PUBLISHED: ['good', '● '],
  SUPERSEDED: ['', '○ '],
  WITHDRAWN: ['bad', '✕ '],
};

/**
 * Several answers are for choosing from: none of them is the plan before it is chosen; nor is one that was made by
 * hand, which no run found.
 */
const isOwnPlan = (version) => version.answer === undefined && version.run !== undefined;
