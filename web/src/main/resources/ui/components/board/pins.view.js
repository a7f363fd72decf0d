// Days on which somebody has fixed what a line does: a hatched edge, a lock, and in words who did it and why.

import {html, nothing} from 'lit';
import {dayOf, longDay} from '../../lib/days.js';
import {placed} from '../../lib/placed.js';
import {say, t} from '../../lib/text.js';

const LOCK_FROM = 12;

/** A pin on the track of its line. */
export const pinView = (pin, width) => pin.days < 1 ? nothing : html`
  <span class="pin" title=${pinText(pin)} ${placed({left: `${pin.start * width}px`, width: `${pin.days * width}px`})}>${pin.days * width > LOCK_FROM ? html`
    <svg viewBox="0 0 10 12" aria-hidden="true"><path d="M2 5V3.6a3 3 0 0 1 6 0V5h.6c.3 0 .4.2.4.5v5c0 .3-.1.5-.4.5H1.4c-.3 0-.4-.2-.4-.5v-5c0-.3.1-.5.4-.5zm1.3 0h3.4V3.6a1.7 1.7 0 0 0-3.4 0z" /></svg>` : nothing}<span class="hidden">${pinText(pin)}</span></span>`;

/** Who fixed which days, and why. */
export function pinText({from, to, author, reason}) {
  const days = {from: longDay(dayOf(from)), to: longDay(dayOf(to))};
  const pinned = author ? t('pin.by', {...days, author}) : t('pin.days', days);
  return say(reason) ? t('pin.because', {pinned, reason: say(reason)}) : pinned;
}
