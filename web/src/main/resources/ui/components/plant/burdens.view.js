// What a plant bears beside its sector's others.

import {html, nothing} from 'lit';
import {burdenText} from '../../lib/burdens.js';
import {t} from '../../lib/text.js';
import '../band/band.js';

/** A row a measure: the plant's figure, and how that of its peers spreads; nothing where it has no peer. */
export const burdensCard = (burdens) => burdens.length === 0 || burdens[0].peers.plants < 2 ? nothing : html`
  <section class="card burdens">
    <h3>${t('burden.title')}</h3>
    <p class="soft">${t('burden.what', {n: burdens[0].peers.plants})}</p>
    <dl>${burdens.map(({measure, amount, peers}) => html`
      <div><dt>${t('burden.' + measure)}</dt><dd><b>${burdenText(measure, amount)}</b> <lt-band .measure=${measure} .band=${peers} .amount=${amount}></lt-band></dd></div>`)}</dl>
  </section>`;
