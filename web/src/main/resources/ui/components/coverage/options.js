// The coverage band as a chart: one strip a sector, all on the board's days and on one scale.

import {token} from '../../lib/charts.js';
import {textScale} from '../../lib/rem.js';

const STRIP = 54;
const AIR = 5;

/** Height of a strip: it holds text beside it. */
export const stripHeight = () => Math.round(STRIP * textScale());

/** The top of the scale, the same for all strips: the next 20 % above the highest share. */
export function scaleTop(sectors) {
  const highest = Math.max(0.2, ...sectors.flatMap((sector) => [...sector.share, ...(sector.required ?? []), ...(sector.reachable ?? [])]));
  return Math.min(1, Math.ceil(highest * 5 + 0.001) / 5);
}

/** What ECharts is told. A step holds over its whole day, as a stop day does. */
export function bandOptions(element, sectors, days, warnings) {
  const colour = (name) => token(element, name);
  const top = scaleTop(sectors);
  const height = stripHeight();
  return {
    animation: false,
    tooltip: {show: false},
    grid: sectors.map((sector, index) => ({left: 0, right: 0, top: index * height + AIR, height: height - AIR - 1})),
    xAxis: sectors.map((sector, index) => ({type: 'value', gridIndex: index, min: 0, max: days, show: false})),
    yAxis: sectors.map((sector, index) => ({
      type: 'value', gridIndex: index, min: 0, max: top, interval: top, axisLabel: {show: false}, axisLine: {show: false}, axisTick: {show: false},
      splitLine: {lineStyle: {color: colour('--hair')}},
    })),
    series: sectors.flatMap((sector, index) => stripSeries(sector, index, colour, warnings)),
  };
}

function stripSeries(sector, index, colour, warnings) {
  const common = {type: 'line', step: 'end', symbol: 'none', silent: true, xAxisIndex: index, yAxisIndex: index};
  const share = {
    ...common,
    data: steps(sector.share),
    lineStyle: {color: colour('--limit-edge'), width: 1.5},
    areaStyle: {color: colour('--limit'), opacity: 0.75},
    markArea: {
      silent: true,
      itemStyle: {color: colour('--avoid'), opacity: 0.6},
      data: warnings.map(({start, end}) => [{xAxis: start}, {xAxis: end + 1}]),
    },
  };
  if (!sector.required) {
    return [share];
  }
  const reachable = sector.reachable
    ? [{...common, data: steps(sector.reachable), lineStyle: {color: colour('--ink-soft'), width: 1.5, type: [1, 3]}}] : [];
  return [share, ...reachable, {
    ...common,
    data: steps(sector.required),
    lineStyle: {color: colour('--bad'), width: 1.5, type: [4, 3]},
    markArea: {
      silent: true,
      itemStyle: {color: colour('--bad'), opacity: 0.22},
      data: shortRuns(sector).map(([from, to]) => [{xAxis: from}, {xAxis: to}]),
    },
  }];
}

/** Runs of days on which the share is below the requirement, the end excluded. */
function shortRuns({share, required}) {
  const runs = [];
  share.forEach((value, day) => {
    if (value < required[day]) {
      if (runs.at(-1)?.[1] === day) {
        runs.at(-1)[1] = day + 1;
      } else {
        runs.push([day, day + 1]);
      }
    }
  });
  return runs;
}

const steps = (values) => [...values.map((value, day) => [day, value]), [values.length, values.at(-1)]];
