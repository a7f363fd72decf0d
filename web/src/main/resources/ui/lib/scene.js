// The board's document made ready to draw: dates become day offsets from the season's first day, ids are
// joined to the names they stand for, and what the filter searches is gathered once.

import {dayOf} from './days.js';
import {say} from './text.js';

/** The scene of a board document. */
export function sceneOf(board) {
  const first = dayOf(board.version.season.from);
  const days = dayOf(board.version.season.to) - first + 1;
  const lines = board.plants.flatMap((plant) =>
    plant.lines.map((line) => lineOf(line, plant, first, days)));
  return {
    board,
    version: board.version,
    first,
    days,
    lines,
    plants: new Map(board.plants.map((plant) => [plant.id, plant])),
    towns: byId(board.towns),
    industries: byId(board.industries),
    kilns: byId(board.kilns),
    services: byId(board.services),
    clauses: byId(board.clauses),
    sectors: board.sectors.map((sector) => ({...sector, short: shortDays(sector)})),
    warnings: board.warnings.map((warning) => spanOf(warning, first, days)),
  };
}

/** The name of a town, industry, kiln or service; its id where it has no name. */
export const nameIn = (map, id) => say(map.get(id)?.name) || id;

/** A sector's name: its industry, and the group of towns where there are several. */
export function sectorName(scene, sector) {
  const industry = nameIn(scene.industries, sector.industry);
  return sector.group ? `${industry} · ${sector.group}` : industry;
}

/** A plant's name, or its id where it has none. */
export const plantName = (plant) => say(plant.name) || plant.id;

/** A line's own name, or its id where it has none. */
export const lineName = (line) => say(line.name) || line.id;

function lineOf(line, plant, first, days) {
  const bars = line.reductions.map((reduction, index) => ({
    ...spanOf(reduction, first, days),
    id: `${line.id}@${reduction.from}`,
    index,
    reduction,
    line: line.id,
    stop: reduction.load === 0,
  }));
  return {
    ...line,
    plant,
    bars,
    avoid: (plant.avoid ?? []).map((avoid) => ({...spanOf(avoid, first, days), reason: avoid.reason})),
    words: [line.id, plant.id, line.name?.zh, line.name?.en, plant.name?.zh, plant.name?.en]
      .filter(Boolean).join(' ').toLowerCase(),
  };
}

function spanOf(range, first, days) {
  const start = Math.max(0, dayOf(range.from) - first);
  const end = Math.min(days - 1, range.to ? dayOf(range.to) - first : days - 1);
  return {start, end, days: end - start + 1};
}

function shortDays(sector) {
  return sector.required ? sector.share.filter((share, day) => share < sector.required[day]).length : 0;
}

const byId = (items) => new Map(items.map((item) => [item.id, item]));
