// Which plants a publication changes, each with what its notice would say.

import {html, nothing} from 'lit';
import {dayOf, shortDay} from '../../lib/days.js';
import {plantAddress} from '../../lib/router.js';
import {withId} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {linesTold, spanTold} from '../notice/told.view.js';

/** The card with the plants of a preview. */
export const plantsCard = (scene, {plants, unchanged}) => html`
  <section class="card plants">
    <h3>${t('publish.plants', {n: plants.length})}</h3>
    <p class="soft">${t('publish.unchanged', {n: unchanged})}</p>
    ${plants.length === 0 ? nothing : html`<p class="lines">${t('publish.lines', {n: plants.reduce((sum, {lines}) => sum + lines.length, 0)})} ${firesTold(plants)}</p>`}
    ${plants.length === 0 ? nothing : html`
      <ul class="told" tabindex="0" aria-label=${t('publish.plants', {n: plants.length})}>${plants.map((body) => html`
        <li><details>
          <summary><b>${withId(say(body.name), body.plant)}</b> <span>${summaryOf(body)}</span></summary>
          ${linesTold(body)}
          ${scene.plants.has(body.plant) ? html`<p><a href=${plantAddress(scene.version.id, body.plant)}>${t('why.plant')}</a></p>` : nothing}
        </details></li>`)}</ul>`}
  </section>`;

/** What each line is to do, in one line. */
const summaryOf = ({lines}) => lines
  .map((line) => `${say(line.name) || line.line}: ${line.after.map(spanTold).join(t('app.and')) || t('changes.nothing')}`)
  .join(t('publish.then'));

/** On which days how many lines are to be lit that were not to be lit on that day before. */
function firesTold(plants) {
  const fires = plants.flatMap(({lines}) => lines.flatMap(({before, after}) => {
    const known = new Set(before.map(({fire}) => fire));
    return after.map(({fire}) => fire).filter((fire) => fire && !known.has(fire));
  }));
  const days = [...new Set(fires)].sort();
  return days.length === 0 ? nothing : t('publish.fires', {
    days: days.map((day) => t('publish.firesOn', {day: shortDay(dayOf(day)), n: fires.filter((fire) => fire === day).length})).join(t('app.and')),
  });
}
