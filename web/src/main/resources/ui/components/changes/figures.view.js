// The figures of both plans beside each other, judged under the same input.

import {html} from 'lit';
import {amountIn, figure} from '../../lib/numbers.js';
import {t} from '../../lib/text.js';

const FIGURES = [
  ['summary.short', (plan) => plan.plantsShort, figure],
  ['run.hard', (plan) => -plan.score.hard, figure],
  ['run.reserve', (plan) => plan.reserveShortfall, (value) => amountIn('milli-line-days', value)],
  ['run.cost', (plan) => -plan.score.soft, figure],
  ['summary.plants', (plan) => plan.plantsReduced, figure],
  ['summary.lines', (plan) => plan.linesStopped, figure],
  ['summary.stopDays', (plan) => plan.stopDays, figure],
  ['changes.restarts', (plan) => plan.restarts, figure],
];

/** A table of the figures, old and new. */
export const figuresTable = (diff) => html`
  <div class="table-frame" tabindex="0" role="region" aria-label=${t('changes.figures')}>
    <table>
      <caption>${t('changes.disturbed', {...diff.disturbed, lineDays: figure(diff.disturbed.lineDays, 1)})}</caption>
      <thead><tr><th scope="col">${t('changes.figures')}</th><th scope="col" class="number">${t('changes.before')}</th><th scope="col" class="number">${t('changes.after')}</th></tr></thead>
      <tbody>${FIGURES.map(([key, of, write]) => html`
        <tr><th scope="row">${t(key)}</th><td class="number">${write(of(diff.before))}</td><td class="number">${write(of(diff.after))}</td></tr>`)}</tbody>
    </table>
  </div>`;
