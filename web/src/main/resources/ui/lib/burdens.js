// What a plant bears, in words: the figure of each measure as people say it.

import {figure, percent} from './numbers.js';
import {t} from './text.js';

const SHARE_PARTS = 10_000;

/** A figure of a measure with its unit. */
export const burdenText = (measure, amount) =>
  measure === 'SHARE' ? percent(amount / SHARE_PARTS, 1) : t('burdenUnit.' + measure, {n: figure(amount)});

/** The spread of a measure over several plants, as a sentence. */
export const bandText = (measure, band) => t('burden.band', {
  n: band.plants,
  lower: burdenText(measure, band.lower),
  median: burdenText(measure, band.median),
  upper: burdenText(measure, band.upper),
  most: burdenText(measure, band.most),
});
