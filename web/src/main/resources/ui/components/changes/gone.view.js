// Lines of the old plan that have left the list: what it asked of them is void.

import {html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';
import {rowsText} from './rows.js';

/** The lines, each with what the old plan asked of it. */
export const goneView = (gone) => html`
  <section class="card gone">
    <h3>${t('changes.gone', {n: gone.length})}</h3>
    <p class="soft">${t('changes.goneWhat')}</p>
    <div class="table-frame" tabindex="0" role="region" aria-label=${t('changes.gone', {n: gone.length})}>
      <table>
        <thead><tr><th scope="col">${t('changes.line')}</th><th scope="col">${t('changes.before')}</th></tr></thead>
        <tbody>${gone.map(({line, name, before}) => html`
          <tr><th scope="row">${say(name) || line}${name ? html` <small>${line}</small>` : nothing}</th><td class="before">${rowsText(before, [])}</td></tr>`)}</tbody>
      </table>
    </div>
  </section>`;
