// What of a list the table does not show: its towns, and single values that something was found about.

import {html} from 'lit';
import {valueAt} from '../../lib/pointers.js';
import {t} from '../../lib/text.js';
import {fieldView} from '../editing/field.view.js';
import {addButton, dropButton} from '../editing/rows.view.js';

const FIGURE = /\/(capacity|ratio|load|minLoad|days|amount|pm|so2|nox|voc|kwhPerDay|\w+Days|maxStops|inspectionsPerDay)$/;

/** A single value, written anew. */
export function oddView(form, place) {
  const value = valueAt(form.document, place);
  return typeof value === 'object' && value !== null
    ? html`<p role="status">${t('revise.nowhere', {place})}</p>`
    : html`<div class="odd">${fieldView(form, place, t('list.odd', {place}), {kind: FIGURE.test(place) ? 'number' : 'text'})}</div>`;
}

/** The list's name and its towns. */
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
      ${dropButton(form, `/towns/${index}`, t('list.dropTown', {id: town.id}))}
    </li>`)}</ul>
  ${addButton(form, '/towns', {id: '', name: {zh: ''}}, t('list.addTown'))}`;
