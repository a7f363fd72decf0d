// The events that are entered, in the order of their days, each with the buttons to change and remove it.

import {html, nothing} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {nameIn, plantName} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {CAUSES} from './kinds.js';

/** The list; `on.edit` and `on.remove` are called with an event's place in it. */
export function eventList(events, scene, on) {
  const order = events.map((event, index) => ({event, index}))
    .sort((a, b) => String(a.event.from ?? '').localeCompare(String(b.event.from ?? '')));
  return html`<ul class="events">${order.map(({event, index}) => html`
    <li>
      <span class="chip ${event.kind === 'WARNING' ? 'level ' + String(event.level).toLowerCase() : 'warn'}">${event.kind === 'WARNING' ? t('warning.' + event.level) : t('event.' + event.kind)}</span>
      <span class="what"><b>${event.id}</b> ${whom(event, scene)} ${days(event)}
        ${event.cause ? html`<span class="soft">${CAUSES.includes(event.cause) ? t('eventCause.' + event.cause) : say(event.cause)}</span>` : nothing}</span>
      <button aria-label=${t('events.changeOne', {id: event.id})} @click=${() => on.edit(index)}>${t('events.edit')}</button>
      <button aria-label=${t('events.removeOne', {id: event.id})} @click=${() => on.remove(index)}>${t('events.remove')}</button>
    </li>`)}</ul>`;
}

function whom(event, scene) {
  if (event.plant) {
    const plant = scene.plants.get(event.plant);
    return plant ? `${plantName(plant)} (${plant.id})` : event.plant;
  }
  return event.industries?.length > 0 ? event.industries.map((industry) => nameIn(scene.industries, industry)).join(' · ') : t('events.all');
}

function days({from, to}) {
  if (!from) {
    return '';
  }
  return to ? t('events.days', {from: longDay(dayOf(from)), to: longDay(dayOf(to))}) : t('events.since', {from: longDay(dayOf(from))});
}
