// Which plants a publication changes, each with what its notice would say.

import {html, nothing} from 'lit';
import {plantAddress} from '../../lib/router.js';
import {withId} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {linesTold, spanTold} from '../notice/told.view.js';

/** The card with the plants of a preview. */
export const plantsCard = (scene, {plants, unchanged}) => html`
  <section class="card plants">
    <h3>${t('publish.plants', {n: plants.length})}</h3>
    <p class="soft">${t('publish.unchanged', {n: unchanged})}</p>
    ${plants.length === 0 ? nothing : html`
      <ul class="told" tabindex="0" aria-label=${t('publish.plants', {n: plants.length})}>${plants.map((body) => html`
        <li><details>
          <summary><b>${withId(say(body.name), body.plant)}</b> <span>${summaryOf(body)}</span></summary>
          ${linesTold(body)}
          <p><a href=${plantAddress(scene.version.id, body.plant)}>${t('why.plant')}</a></p>
        </details></li>`)}</ul>`}
  </section>`;

/** What each line is to do, in one line. */
const summaryOf = ({lines}) => lines
  .map((line) => `${say(line.name) || line.line}: ${line.after.map(spanTold).join(t('app.and')) || t('changes.nothing')}`)
  .join(t('publish.then'));
