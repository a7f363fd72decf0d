// Whom a breach concerns: a plant, a line, a town, a service or a sector, found by its id.

import {named, plantName, plantNamed, sectorName} from './scene.js';
import {say, t} from './text.js';

/** The name to show, and the plant to open where there is one. */
export function subjectOf(scene, id) {
  const plant = scene.plants.get(id);
  if (plant) {
    return {name: plantNamed(plant), plant: id};
  }
  const line = scene.lines.find((candidate) => candidate.id === id);
  if (line) {
    return {name: `${plantName(line.plant)} · ${t('app.named', {name: say(line.name) || id, id})}`, plant: line.plant.id};
  }
  const sector = scene.sectors.find((candidate) => candidate.id === id);
  if (sector) {
    return {name: sectorName(scene, sector), plant: null};
  }
  const [industry, group] = id.split('/');
  if (group && scene.industries.has(industry)) {
    return {name: sectorName(scene, {industry, group}), plant: null};
  }
  const map = [scene.towns, scene.services, scene.industries].find((candidate) => candidate.has(id));
  return {name: map ? named(map, id) : id, plant: null};
}
