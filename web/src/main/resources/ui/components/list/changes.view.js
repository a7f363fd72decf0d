// What taking a list over would change, plant by plant and field by field.

import {html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';
import {withId} from '../../lib/scene.js';

const FIRST = 200;
const CHIPS = {added: 'good', changed: 'warn', gone: 'bad'};

/** The preview of the changes; nothing where there are none. */
export function changesView(changes) {
  if (changes.length === 0) {
    return nothing;
  }
  const count = (kind) => changes.filter((change) => change.kind === kind).length;
  return html`
    <details class="changes">
      <summary><b>${t('list.changes')}</b> <span>${t('list.counts', {added: count('added'), changed: count('changed'), gone: count('gone')})}</span></summary>
      <ul>${changes.slice(0, FIRST).map(({kind, plant, fields, lines, more}) => html`
        <li><span class="chip ${CHIPS[kind]}">${t('list.kind.' + kind)}</span> <b>${withId(say(plant.name), plant.id)}</b>
          ${fields.length === 0 ? nothing : html`<ul>${fields.map(({column, line, before, after}) => html`
            <li>${line === null ? nothing : html`${say(line.name) || line.id} `}${t('list.field', {name: t('list.column.' + column.key)})} <s>${before || t('mend.nothing')}</s> → <b>${after || t('mend.nothing')}</b></li>`)}</ul>`}
          ${kind !== 'changed' || lines.added.length === 0 ? nothing : html`<div>${t('list.linesAdded', {lines: names(lines.added)})}</div>`}
          ${kind !== 'changed' || lines.gone.length === 0 ? nothing : html`<div>${t('list.linesGone', {lines: names(lines.gone)})}</div>`}
          ${more ? html`<div class="soft">${t('list.more')}</div>` : nothing}
        </li>`)}</ul>
      ${changes.length > FIRST ? html`<p class="soft">${t('readings.more', {n: changes.length - FIRST})}</p>` : nothing}
    </details>`;
}

const names = (lines) => lines.map((line) => say(line.name) || line.id).join(t('app.and'));
