// Figures as people read them; the documents keep their exact values.

import {language, t} from './text.js';

const formats = new Map();

/** A number with thousands separators and at most so many decimals. */
export function figure(value, decimals = 0) {
  const key = language() + decimals;
  if (!formats.has(key)) {
    const locale = language() === 'zh' ? 'zh-CN' : 'en-GB';
    formats.set(key, new Intl.NumberFormat(locale, {maximumFractionDigits: decimals}));
  }
  return formats.get(key).format(value === 0 ? 0 : value);
}

/** A share such as 0.342 as 34.2%. */
export const percent = (share, decimals = 1) => figure(share * 100, decimals) + '%';

/**
 * A rule's amount in a unit a person can picture: the verdict's thousandths become wholes.
 */
export function amountIn(unit, amount) {
  const thousandths = unit.startsWith('milli-') || unit.endsWith('/1000') || unit.startsWith('thousandths');
  const value = thousandths ? amount / 1000 : amount;
  const n = figure(value, thousandths ? 1 : 0);
  return t('unit.' + unit, {n});
}

/** A duration in milliseconds as 8.4 s or 1 min 05 s. */
export function duration(millis) {
  const seconds = millis / 1000;
  if (seconds < 60) {
    return t('time.seconds', {n: figure(seconds, 1)});
  }
  const whole = Math.round(seconds);
  return t('time.minutes', {m: Math.floor(whole / 60), s: String(whole % 60).padStart(2, '0')});
}
