// Charts by ECharts, loaded when the first one is drawn. They are pictures only: each component says the
// same in words or in a table. Colours come from styles.css, light or dark.

import {language} from './text.js';

let library = null;
const scheme = matchMedia('(prefers-color-scheme: dark)');

/** A chart in an element, or null where the library cannot be loaded: the words beside it remain. */
export async function chartIn(element) {
  try {
    library ??= import('echarts');
    const {init} = await library;
    return init(element, null, {renderer: 'canvas', locale: language() === 'zh' ? 'ZH' : 'EN'});
  } catch {
    library = null;
    return null;
  }
}

/** A colour or font of styles.css as the chart needs it. */
export const token = (element, name) => getComputedStyle(element).getPropertyValue(name).trim();

/** Calls back when the reader's system turns dark or light; answers the way to stop that. */
export function onScheme(callback) {
  scheme.addEventListener('change', callback);
  return () => scheme.removeEventListener('change', callback);
}

/** Whether charts should stand still. */
export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
