// What taking a list over would change, plant by plant and field by field, then its towns and services.

import {html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';
import {withId} from '../../lib/scene.js';

const FIRST = 200;
/** Members whose words stand with the form that they are changed in. */
const MEMBERS = {
  carried: 'list.carriedDays', measures: 'terms.measures',
  ...Object.fromEntries(['wish', 'avoid', 'mustRun', 'windows'].map((kind) => [kind, 'dates.kind.' + kind])),
  ...Object.fromEntries(['coolDownDays', 'heatUpDays', 'minStopDays', 'minRunDays', 'maxStops', 'noticeDays', 'canStop', 'minLoad', 'stopProcedure', 'safety']
    .map((key) => [key, 'policy.kiln.' + key])),
};
const CHIPS = {added: 'good', changed: 'warn', gone: 'bad'};

/** The preview of the changes; nothing where there are none. */
export function changesView(changes) {
  if (changes.length === 0) {
    return nothing;
  }
  const count = (kind) => changes.filter((change) => change.what === 'plants' && change.kind === kind).length;
  const others = changes.filter((change) => change.what !== 'plants').length;
  return html`
    <details class="changes">
      <summary><b>${t('list.changes')}</b> <span>${t('list.counts', {added: count('added'), changed: count('changed'), gone: count('gone')})}${others === 0 ? nothing : html` · ${t('list.others', {n: others})}`}</span></summary>
      <ul>${changes.slice(0, FIRST).map(({what, kind, each, fields, lines, members}) => html`
        <li><span class="chip ${CHIPS[kind]}">${t('list.kind.' + kind)}</span> ${what === 'plants' ? nothing : html`${t('list.what.' + what)} `}<b>${withId(say(each.name), each.id)}</b>
          ${fields.length === 0 ? nothing : html`<ul>${fields.map(({column, line, before, after}) => html`
            <li>${line === null ? nothing : html`${say(line.name) || line.id} `}${t('list.field', {name: t('list.column.' + column.key)})} <s>${before || t('mend.nothing')}</s> → <b>${after || t('mend.nothing')}</b></li>`)}</ul>`}
          ${lines.added.length === 0 ? nothing : html`<div>${t('list.linesAdded', {lines: names(lines.added)})}</div>`}
          ${lines.gone.length === 0 ? nothing : html`<div>${t('list.linesGone', {lines: names(lines.gone)})}</div>`}
          ${members.length === 0 ? nothing : html`<div>${t('list.members', {members: members.map(memberText).join(t('app.and'))})}</div>`}
        </li>`)}</ul>
      ${changes.length > FIRST ? html`<p class="soft">${t('readings.more', {n: changes.length - FIRST})}</p>` : nothing}
    </details>`;
}

const names = (lines) => lines.map((line) => say(line.name) || line.id).join(t('app.and'));

/** What of a plant or of one of its lines is different. */
const memberText = ({key, line}) => [line === null ? '' : say(line.name) || line.id, t(MEMBERS[key] ?? 'list.' + key)].filter(Boolean).join(' ');
