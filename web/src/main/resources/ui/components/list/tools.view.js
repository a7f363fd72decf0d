// Above the table of a list: what is searched and filtered, and rows to add and to take out.

import {html, nothing} from 'lit';
import {t} from '../../lib/text.js';

/**
 * The tools.
 *
 * @param rows the rows that are shown; `here` is the one with the focus, undefined for none
 * @param on `filter` gets a change of the filter; `addPlant`, `addLine`, `sheet`, `dropLine` and `dropPlant`
 */
export function toolsView({filter, options, grades, rows, here}, on) {
  const choose = (key, choices) => html`
    <select aria-label=${t('list.column.' + key)} @change=${(event) => on.filter({[key]: event.target.value})}>
      <option value="" .selected=${filter[key] === ''}>${t('list.anyOf', {name: t('list.column.' + key)})}</option>
      ${choices.map(([id, name]) => html`<option value=${id} .selected=${filter[key] === id}>${name}</option>`)}
    </select>`;
  return html`
    <div class="tools" role="search" aria-label=${t('list.tools')}>
      <input type="search" aria-label=${t('list.words')} placeholder=${t('list.words')} .value=${filter.words} @input=${(event) => on.filter({words: event.target.value})} />
      ${choose('industry', options.industry)}
      ${choose('town', options.town)}
      ${choose('grade', grades.map((grade) => [grade, grade]))}
      <select class="only" aria-label=${t('list.only')} @change=${(event) => on.filter({only: event.target.value})}>
        ${['all', 'found', 'changed'].map((only) => html`<option value=${only === 'all' ? '' : only} .selected=${(filter.only || 'all') === only}>${t('list.only.' + only)}</option>`)}
      </select>
      <span class="soft" role="status">${t('list.shown', {plants: new Set(rows.map((row) => row.plant)).size, rows: rows.length})}</span>
    </div>
    <div class="tools">
      <button class="add-plant" @click=${on.addPlant}>＋ ${t('list.addPlant')}</button>
      <button class="add-line" ?disabled=${here === undefined} @click=${on.addLine}>＋ ${t('list.addLine')}</button>
      <button class="open-sheet" ?disabled=${here === undefined} @click=${on.sheet}>${t('list.openSheet')}</button>
      <button class="drop-line" ?disabled=${(here?.line ?? null) === null} @click=${on.dropLine}>✕ ${t('list.dropLine')}</button>
      <button class="drop-plant" ?disabled=${here === undefined} @click=${on.dropPlant}>✕ ${t('list.dropPlant')}</button>
      ${here === undefined ? nothing : html`<span class="soft">${t('list.keys')}</span>`}
    </div>`;
}
