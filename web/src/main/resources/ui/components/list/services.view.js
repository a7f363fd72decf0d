// The livelihood services (民生保障) that lines supply while they run: what is needed on which days, and who supplies it.

import {html, nothing} from 'lit';
import {freeId} from '../../lib/ids.js';
import {say, t} from '../../lib/text.js';
import {fieldView, spanView} from '../editing/field.view.js';
import {addButton, dropButton} from '../editing/rows.view.js';

const KINDS = ['HEATING', 'WASTE', 'MATERIAL', 'MEDICAL'];

/** All services; a supplier is any line of the list. */
export function servicesView(form, season) {
  const services = form.document.services ?? [];
  const lines = linesOf(form.document);
  return html`
    <p class="soft">${t('list.servicesWhat')}</p>
    ${services.length === 0 ? nothing : html`
      <datalist id="lines">${[...lines].map(([id, name]) => html`<option value=${id}>${name}</option>`)}</datalist>`}
    ${services.map((service, index) => serviceView(form, service, `/services/${index}`, season, lines))}
    ${addButton(form, '/services', {id: freeId(services, 'service-'), name: {zh: ''}, kind: 'HEATING', demand: [{...season, amount: 0}], suppliers: []}, t('list.addService'))}`;
}

const serviceView = (form, service, at, season, lines) => html`
  <fieldset class="service"><legend>${say(service.name) || service.id}</legend>
    <div class="fields">
      ${fieldView(form, `${at}/name`, t('list.serviceName'), {kind: 'both'})}
      ${fieldView(form, `${at}/id`, t('list.serviceId'))}
      ${fieldView(form, `${at}/kind`, t('list.serviceKind'), {kind: 'choice', none: t('policy.none'), options: KINDS.map((kind) => [kind, t('list.service.' + kind)])})}
      ${fieldView(form, `${at}/unit`, t('list.column.unit'))}
      ${dropButton(form, at, t('list.dropService', {name: say(service.name) || service.id}), t('list.dropThisService'))}
    </div>
    <h3>${t('list.demand')}</h3>
    <ul class="rows">${(service.demand ?? []).map((demand, number) => html`
      <li class="fields">
        ${spanView(form, `${at}/demand/${number}`)}
        ${fieldView(form, `${at}/demand/${number}/amount`, t('list.amount'), {kind: 'number'})}
        ${dropButton(form, `${at}/demand/${number}`, t('policy.dropDays', {from: demand.from}))}
      </li>`)}</ul>
    ${addButton(form, `${at}/demand`, {...season, amount: 0}, t('list.addDemand'))}
    <h3>${t('list.suppliers')}</h3>
    <ul class="rows suppliers">${(service.suppliers ?? []).map((supplier, number) => html`
      <li class="fields">
        ${fieldView(form, `${at}/suppliers/${number}/line`, lines.get(supplier.line) ?? t('list.supplierLine'), {among: 'lines'})}
        ${fieldView(form, `${at}/suppliers/${number}/amount`, t('list.supplied'), {kind: 'number'})}
        ${dropButton(form, `${at}/suppliers/${number}`, t('list.dropSupplier', {line: supplier.line}))}
      </li>`)}</ul>
    ${addButton(form, `${at}/suppliers`, {line: '', amount: 0}, t('list.addSupplier'))}
  </fieldset>`;

/** What each line is called together with its plant. */
const linesOf = ({plants = []}) => new Map(plants.flatMap((plant) =>
  (plant.lines ?? []).map((line) => [line.id, [say(plant.name) || plant.id, say(line.name)].filter(Boolean).join(' ')])));
