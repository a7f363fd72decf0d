// Which published reductions have lost their cause, because a warning was lifted or lowered or an order lifted, and
// from when on their lines may run again.

import {html} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {percent} from '../../lib/numbers.js';
import {plantAddress} from '../../lib/router.js';
import {lineNamed, plantNamed} from '../../lib/scene.js';
import {t} from '../../lib/text.js';

/** The table: plant, line, what ends, when it may run again. */
export const endingsTable = (scene, endings) => html`
  <div class="table-frame" tabindex="0" role="region" aria-label=${t('impact.endingsTitle')}>
    <table class="endings">
      <caption>${t('impact.endingsTitle')}</caption>
      <thead><tr>${['who', 'line', 'ends', 'runsFrom'].map((key) => html`<th scope="col">${t('impact.' + key)}</th>`)}</tr></thead>
      <tbody>${endings.map((ending) => row(scene, ending))}</tbody>
    </table>
  </div>`;

function row(scene, {plant, line, cause, load, from, to, runsFrom}) {
  const known = scene.plants.get(plant);
  const knownLine = known?.lines.find((each) => each.id === line);
  const days = {from: longDay(dayOf(from)), to: longDay(dayOf(to)), load: percent(load, 0)};
  return html`<tr>
    <th scope="row">${known ? html`<a href=${plantAddress(scene.version.id, plant)}>${plantNamed(known)}</a>` : plant}</th>
    <td>${knownLine ? lineNamed(knownLine) : line}</td>
    <td class="text">${t(load === 0 ? 'impact.endingStop' : 'impact.endingLimit', days)} <span class="soft">${t('cause.' + cause)}</span></td>
    <td>${runsFrom ? longDay(dayOf(runsFrom)) : t('impact.notBeforeEnd')}</td></tr>`;
}
