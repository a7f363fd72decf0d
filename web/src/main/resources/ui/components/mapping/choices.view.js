// The words of a list that nobody knows, once each, with what they may mean; those that were answered stay, so that
// the answer can be changed or taken back.

import {html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';

const SHOWN_PLACES = 3;

/**
 * The words that need a choice.
 *
 * @param open those that still need one
 * @param first those that needed one when the list came
 * @param given kind to word to meaning
 * @param onMean gets kind, word and meaning, blank to take it back
 */
export function choicesView(open, first, given, onMean) {
  const answered = first.filter((choice) => !open.some((other) => other.kind === choice.kind && other.written === choice.written));
  return open.length + answered.length === 0 ? nothing : html`
    <h4>${t('mapping.choices')}</h4>
    <ul class="choices">
      ${[...open, ...answered].map((choice) => {
        const meant = given[choice.kind]?.[choice.written] ?? '';
        const onChange = (event) => onMean(choice.kind, choice.written, event.target.value.trim());
        return html`
          <li class=${open.includes(choice) ? 'open' : ''}>
            <label><span>${t('mapping.kind.' + choice.kind)} <b>${choice.written}</b></span>
              ${choice.options.length > 0 ? html`
                <select @change=${onChange}>
                  <option value="" .selected=${meant === ''}>${t('mapping.choose')}</option>
                  ${choice.options.map(({value, title}) => html`<option value=${value} .selected=${meant === value}>${title ? say(title) : value}</option>`)}
                </select>` : html`<input .value=${meant} @change=${onChange} />`}
            </label>
            ${open.includes(choice) ? nothing : html`<span class="chip good">✓</span>`}
            <span class="soft">${t('mapping.places', {n: choice.places.length, places: choice.places.slice(0, SHOWN_PLACES).join(' ')})}</span>
          </li>`;
      })}
    </ul>`;
}
