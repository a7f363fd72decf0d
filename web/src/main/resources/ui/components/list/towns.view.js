// The list's name and its towns.

import {html} from 'lit';
import {t} from '../../lib/text.js';
import {fieldView} from '../editing/field.view.js';
import {addButton, dropButton} from '../editing/rows.view.js';

/** The list's name, and each town with whom to call there. */
export const townsView = (form) => html`
  <div class="fields">
    ${fieldView(form, '/title', t('list.title'), {kind: 'both'})}
    ${fieldView(form, '/id', t('list.id'))}
  </div>
  <ul class="rows">${(form.document.towns ?? []).map((town, index) => html`
    <li class="fields">
      ${fieldView(form, `/towns/${index}/name`, t('list.townName'), {kind: 'both'})}
      ${fieldView(form, `/towns/${index}/id`, t('list.townId'))}
      ${fieldView(form, `/towns/${index}/group`, t('list.group'))}
      ${fieldView(form, `/towns/${index}/inspectionsPerDay`, t('list.inspections'), {kind: 'number'})}
      ${fieldView(form, `/towns/${index}/contact/person`, t('list.column.person'))}
      ${fieldView(form, `/towns/${index}/contact/phone`, t('list.column.phone'))}
      ${dropButton(form, `/towns/${index}`, t('list.dropTown', {id: town.id}))}
    </li>`)}</ul>
  ${addButton(form, '/towns', {id: '', name: {zh: ''}}, t('list.addTown'))}`;
