// The chip of a version's state.

import {html} from 'lit';
import {stateLook} from '../../lib/seasons.js';
import {t} from '../../lib/text.js';

/** The chip of {state}. */
export function stateChip({state}) {
  const [look, sign] = stateLook(state);
  return html`<span class="chip ${look}">${sign}${t('state.' + state)}</span>`;
}
