// New plants and lines: what they begin with, so that as little as possible is to be typed.

import {freeId} from '../../lib/ids.js';

const lines = (registry) => (registry.plants ?? []).flatMap((plant) => plant.lines ?? []);

/**
 * A new plant with one line, like another where there is one.
 *
 * @param sample {town, industry} that is looked at; '' for any
 * @param before how many new ones come before it
 */
export function freshPlant(registry, sample, before = 0) {
  const plants = registry.plants ?? [];
  const like = plants.findLast((plant) => (sample.industry === '' || plant.industry === sample.industry) && (sample.town === '' || plant.town === sample.town));
  const id = freeId(plants, 'NEW-', before + 1);
  return {
    id,
    name: {zh: ''},
    town: sample.town || like?.town || registry.towns?.[0]?.id,
    industry: sample.industry || like?.industry,
    lines: [{...likeLine(like?.lines?.at(-1)), id: `${id}-1`}],
  };
}

/** A new line of a plant, like its last one. */
export function freshLine(registry, plant) {
  return {...likeLine(plant.lines?.at(-1)), id: freeId(lines(registry), `${plant.id}-`, (plant.lines ?? []).length + 1)};
}

const likeLine = (line) => (line === undefined ? {} : {kiln: line.kiln, unit: line.unit});
