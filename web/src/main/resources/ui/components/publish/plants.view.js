// Which plants a publication changes, each with what its notice would say.

import {html, nothing} from 'lit';
import {dayOf, shortDay} from '../../lib/days.js';
import {plantAddress} from '../../lib/router.js';
import {withId} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {linesTold, spanTold} from '../notice/told.view.js';

/** A warning lights kilns on a few days; a whole season on so many that nobody reads them here. */
const MOST_DAYS = 7;

/** The card with the plants of a preview. */
export const plantsCard = (scene, {plants, unchanged}) => html`
  <section class="card plants">
    <h3>${t('publish.plants', {n: plants.length})}</h3>
    ${plants.length === 0 ? nothing : html`<p class="lines">${t('publish.lines', {n: plants.reduce((sum, {lines}) => sum + lines.length, 0)})} ${firesTold(plants)}</p>`}
    ${plants.length === 0 ? nothing : html`
      <button class="skip" @click=${pastList}>${t('publish.pastPlants', {n: plants.length})}</button>
      <ul class="told" tabindex="0" aria-label=${t('publish.plants', {n: plants.length})}>${plants.map((body) => html`
        <li><details>
          <summary><b>${withId(say(body.name), body.plant)}</b> <span>${summaryOf(body)}</span></summary>
          ${linesTold(body)}
          ${scene.plants.has(body.plant) ? html`<p><a href=${plantAddress(scene.version.id, body.plant)}>${t('why.plant')}</a></p>` : nothing}
        </details></li>`)}</ul>`}
    <p class="soft rest" tabindex="-1">${t('publish.unchanged', {n: unchanged})}</p>
  </section>`;

/** A season's first publication names every plant: whoever goes by keyboard need not pass them one by one. */
const pastList = ({target}) => target.closest('section').querySelector('.rest').focus();

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
  const told = days.slice(0, MOST_DAYS)
    .map((day) => t('publish.firesOn', {day: shortDay(dayOf(day)), n: fires.filter((fire) => fire === day).length})).join(t('app.and'));
  return days.length === 0 ? nothing
    : days.length <= MOST_DAYS ? t('publish.fires', {days: told}) : t('publish.firesMore', {days: told, n: days.length, all: fires.length});
}
