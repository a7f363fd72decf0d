// The events that are entered, in the order of their days, each with the buttons to act on it: extend, downgrade
// and lift, change and remove.

import {html, nothing} from 'lit';
import {plantNamed} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {concernedText, warningTime} from '../../lib/warnings.js';
import {actsOn, holdsNow} from './acts.js';
import {CAUSES} from './kinds.js';
import {daysOf} from './spans.js';
import './act.js';

/**
 * The list.
 *
 * @param acting the act that is being entered, {event, act}; null for none
 * @param on `edit`, `remove` and `act` are called with an event's place in the list, `act` with the act besides;
 *     `done` gets what the act came to, null where it was given up; `lift` lifts a warning at this moment
 */
export function eventList({events, scene, zone, acting}, on) {
  const order = events.map((event, index) => ({event, index, days: daysOf(event, zone)}))
    .sort((a, b) => String(a.days.from ?? '').localeCompare(String(b.days.from ?? '')));
  return html`<ul class="events">${order.map(({event, index, days}) => html`
    <li>
      <p class="what"><span class="chip ${event.kind === 'WARNING' ? 'level ' + String(event.level).toLowerCase() : 'warn'}">${event.kind === 'WARNING' ? t('warning.' + event.level) : t('event.' + event.kind)}</span>
        <b>${event.id}</b> ${whom(event, scene)} ${warningTime(days)}
        ${days.none ? html`<span class="chip warn">! ${t('events.noDay')}</span>` : nothing}
        ${event.cause ? html`<span class="soft">${CAUSES.includes(event.cause) ? t('eventCause.' + event.cause) : say(event.cause)}</span>` : nothing}</p>
      <p class="buttons">
        ${holdsNow(event, zone) ? html`<button class="primary" aria-label=${t('act.lift.nowOne', {id: event.id})} @click=${() => on.lift(index)}>${t('act.lift.now')}</button>` : nothing}
        ${actsOn(event).map((act) => html`<button aria-label=${t(`act.${act}.one`, {id: event.id})} aria-expanded=${acting?.event === event && acting.act === act}
          @click=${() => on.act(index, act)}>${t('act.' + act)}</button>`)}
        <button aria-label=${t('events.changeOne', {id: event.id})} @click=${() => on.edit(index)}>${t('events.edit')}</button>
        <button aria-label=${t('events.removeOne', {id: event.id})} @click=${() => on.remove(index)}>${t('events.remove')}</button>
      </p>
      ${acting?.event === event ? html`<lt-event-act .event=${event} .act=${acting.act} .zone=${zone} .events=${events}
        @act-done=${({detail}) => on.done(detail)}></lt-event-act>` : nothing}
    </li>`)}</ul>`;
}

function whom(event, scene) {
  if (event.plant) {
    const plant = scene.plants.get(event.plant);
    return plant ? plantNamed(plant) : event.plant;
  }
  return concernedText(scene, event);
}
