// The board's document made ready to draw: dates become day offsets from the season's first day, ids are
// joined to the names they stand for, and what the filter searches is gathered once.

import {dayOf, isoOf, partsOf} from './days.js';
import {springFestival} from './nextseason.js';
import {say, t} from './text.js';
import {folded} from './words.js';

/** The scene of a board document. */
export function sceneOf(board) {
  const first = dayOf(board.version.season.from);
  const days = dayOf(board.version.season.to) - first + 1;
  const orders = board.orders.filter((order) => order.kind !== 'EXEMPTION_REVOKED')
    .map((order) => ({...order, ...spanOf(order, first, days)}));
  const industries = byId(board.industries);
  const lines = board.plants.flatMap((plant) => {
    const marks = marksOf(plant, industries.get(plant.industry), first, days);
    return plant.lines.map((line) => lineOf(line, plant, first, days, orders, [...marks, ...noticeOf(line, board.asOf, first, days)]));
  });
  const asOf = board.asOf ? dayOf(board.asOf) - first : null;
  return {
    board,
    version: board.version,
    first,
    days,
    dayOf: (iso) => dayOf(iso) - first,
    spanOf: (range) => ({...range, ...spanOf(range, first, days)}),
    lines,
    marked: new Set(lines.flatMap((line) => line.marks.map((mark) => mark.kind))),
    ordered: lines.some((line) => line.orders.length > 0),
    compared: lines.some((line) => line.before !== null),
    asOf: asOf !== null && asOf > 0 && asOf < days ? asOf : null,
    plants: new Map(board.plants.map((plant) => [plant.id, plant])),
    towns: byId(board.towns),
    industries,
    kilns: byId(board.kilns),
    services: byId(board.services),
    clauses: byId(board.clauses),
    sectors: board.sectors.map(sectorOf),
    warnings: warningsOf(board.warnings, first, days),
    festivals: festivalsOf(first, days),
    clauseOf: (rule) => board.rules.find((each) => each.rule === rule)?.clause ?? null,
  };
}

/** A scene once some lines, plants and sectors are as the server gives them now; all others stay as they are. */
export function sceneWith(scene, {lines, plants, sectors}) {
  const [newLines, newSectors] = [byId(lines), byId(sectors)];
  const known = new Map(plants.map((plant) => [plant.id, {...scene.plants.get(plant.id), ...plant}]));
  const now = (line) => ({...line, plant: known.get(line.plant.id) ?? line.plant});
  return {
    ...scene,
    plants: new Map([...scene.plants, ...known]),
    lines: scene.lines.map((line) => newLines.has(line.id)
      ? lineOf(newLines.get(line.id), now(line).plant, scene.first, scene.days, line.orders, line.marks)
      : known.has(line.plant.id) ? now(line) : line),
    sectors: scene.sectors.map((sector) => newSectors.has(sector.id) ? sectorOf(newSectors.get(sector.id)) : sector),
  };
}

/** A warning's level and where it stands on the season's days; `days` below 1 where it lies outside. `told` is the whole of it. */
export const warningsOf = (warnings, first, days) => warnings.map((told) => ({level: told.level, told, ...spanOf(told, first, days)}));

/** The name of a town, industry, kiln or service; its id where it has no name. */
export const nameIn = (map, id) => say(map.get(id)?.name) || id;

/** A town, industry, kiln or service by its name, then its id; by its id alone where it has no name. */
export const named = (map, id) => withId(say(map.get(id)?.name), id);

/** A sector by its industry's name, then its id, which has the group of towns where there are several. */
export const sectorName = (scene, {industry, group}) =>
  withId(say(scene.industries.get(industry)?.name), group ? `${industry}/${group}` : industry);

/** A plant's name, or its id where it has none. */
export const plantName = (plant) => say(plant.name) || plant.id;

/** A plant by its name, then its id. */
export const plantNamed = (plant) => withId(say(plant.name), plant.id);

/** The plant that a text means, as it is named or by its id alone; the text itself where it means none. */
export function plantMeant(scene, text) {
  const meant = scene.board.plants.find((plant) => [plant.id, plantName(plant), plantNamed(plant)].includes(text));
  return meant?.id ?? text;
}

/** A line's own name, or its id where it has none. */
export const lineName = (line) => say(line.name) || line.id;

/** A line by its own name, then its id. */
export const lineNamed = (line) => withId(say(line.name), line.id);

function lineOf(line, plant, first, days, orders, marks) {
  const bars = line.reductions.map((reduction, index) => ({
    ...spanOf(reduction, first, days),
    id: `${line.id}@${reduction.from}`,
    index,
    reduction,
    line: line.id,
    stop: reduction.load === 0,
  }));
  const before = line.before?.map((bar) => ({...spanOf(bar, first, days), load: bar.load})) ?? null;
  return {
    ...line,
    plant,
    bars,
    before,
    pins: (line.pins ?? []).map((pin) => ({...pin, ...spanOf(pin, first, days)})),
    changed: before !== null && !sameLoads(before, bars.map((bar) => ({...bar, load: bar.reduction.load})), days),
    orders: line.idle ? [] : orders.filter((order) => order.plant === plant.id && order.days > 0),
    marks: line.idle || line.exempt ? marks.filter((mark) => mark.kind === 'avoid') : marks,
    words: folded([line.id, plant.id, line.name?.zh, line.name?.en, plant.name?.zh, plant.name?.en]
      .filter(Boolean).join(' ')),
  };
}

/** The Spring Festivals inside the season, each from the eve to the sixth day of the new year. */
function festivalsOf(first, days) {
  const years = [...new Set([first, first + days - 1].map((day) => partsOf(day).year))];
  return years.map(springFestival).filter((day) => day !== null)
    .map((day) => spanOf({from: isoOf(day - 1), to: isoOf(day + 5)}, first, days))
    .filter((span) => span.days > 0);
}

/** The days on which no new stop of a line may begin, since it must be told of it in time. */
function noticeOf(line, asOf, first, days) {
  const {noticeDays} = line.limits;
  const span = asOf && noticeDays > 0 ? spanOf({from: asOf, to: isoOf(dayOf(asOf) + noticeDays - 1)}, first, days) : {days: 0};
  return span.days > 0 && !line.idle ? [{...span, kind: 'notice'}] : [];
}

/** The days of a plant that the board marks on each of its lines, those inside the season. */
function marksOf(plant, industry, first, days) {
  const {windows, wish, mustRun, measureDays} = plant.terms ?? {};
  const set = windows || plant.exempt ? [] : (industry?.windows ?? []).filter(({grades}) => grades.length === 0 || grades.includes(plant.grade));
  const of = (kind, ranges) => (ranges ?? []).map((range) => ({...spanOf(range, first, days), kind, why: range.why ?? range.reason, level: range.level}));
  return [...of('avoid', plant.avoid), ...of('wish', wish), ...of('mustRun', mustRun), ...of('window', windows), ...of('byCalendar', set), ...of('measure', measureDays)]
    .filter((mark) => mark.days > 0);
}

/** A name, then its id; the id alone where there is no name. */
export const withId = (name, id) => (name && name !== id ? t('app.named', {name, id}) : id);

function spanOf(range, first, days) {
  const start = Math.max(0, dayOf(range.from) - first);
  const end = Math.min(days - 1, range.to ? dayOf(range.to) - first : days - 1);
  return {start, end, days: end - start + 1};
}

/** Whether two lists of bars have the same load on every day. */
function sameLoads(some, others, days) {
  const [a, b] = [some, others].map((bars) => {
    const loads = new Array(days).fill(1);
    bars.forEach((bar) => loads.fill(bar.load, bar.start, bar.end + 1));
    return loads;
  });
  return a.every((load, day) => load === b[day]);
}

function sectorOf(sector) {
  const short = sector.required ? sector.share.filter((share, day) => share < sector.required[day]).length : 0;
  return {...sector, short};
}

const byId = (items) => new Map(items.map((item) => [item.id, item]));
