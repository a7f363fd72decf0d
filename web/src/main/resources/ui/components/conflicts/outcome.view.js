// Legal, none found yet, proved impossible: three things that are told apart wherever a plan is shown; and, of a
// plan that nobody asked this about, only that it is not legal.

import {html} from 'lit';
import {t} from '../../lib/text.js';

const LOOKS = {LEGAL: ['good', '✓'], NONE_FOUND: ['warn', '?'], IMPOSSIBLE: ['bad', '✕']};

/** What is known of whether a legal plan exists, in words; undefined: the plan at hand is not. */
export const outcomeText = (outcome) => (outcome === undefined ? t('summary.notLegal') : t(`outcome.${outcome}`));

export function outcomeChip(outcome) {
  const [look, mark] = LOOKS[outcome] ?? ['bad', '✕'];
  return html`<span class="chip ${look}">${mark} ${outcomeText(outcome)}</span>`;
}
