// One value of a list, written anew: what it is called, what it holds, and what is found there. Whether what is
// written will do is for the server to say.

import {html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';

const MOST_ROWS = 8;

/**
 * The form of a value; one of several lines keeps them, which a field of one line would run together.
 *
 * @param value as the server shows it, `at` of a list
 * @param findings those of this value
 * @param on `mend` gets what is written, `leave` is called where it is to stay
 */
export function mendForm(value, findings, {busy, mend, leave}) {
  const wrong = findings.some((finding) => finding.severity === 'ERROR');
  const name = [value.owners.map(say).join(' › '), say(value.field) || value.place].filter(Boolean).join(' · ');
  return html`
    <form class="mend" aria-label=${t('mend.title', {place: name})}
      @submit=${(event) => (event.preventDefault(), mend(event.target.elements.text.value))}
      @keydown=${(event) => (event.key === 'Escape' ? leave() : undefined)}>
      <label><span>${name}</span>
        ${value.text.includes('\n') ? html`
          <textarea name="text" rows=${Math.min(value.text.split('\n').length + 1, MOST_ROWS)} .value=${value.text} aria-invalid=${wrong} aria-describedby="found"></textarea>` : html`
          <input name="text" autocomplete="off" .value=${value.text} aria-invalid=${wrong} aria-describedby="found" list=${value.options.length > 0 ? 'options' : nothing} />`}</label>
      ${value.options.length === 0 ? nothing : html`
        <datalist id="options">${value.options.map((option) => html`<option value=${option.value}>${say(option.title)}</option>`)}</datalist>`}
      <div id="found">${findings.map((finding) => html`<p class=${finding.severity.toLowerCase()}>${say(finding.message)}</p>`)}</div>
      <p class="buttons">
        <button class="primary" ?disabled=${busy}>${t('mend.do')}</button>
        <button type="button" @click=${leave}>${t('mend.leave')}</button>
      </p>
    </form>`;
}

/** What was written in place of what the file has, each to be taken back. */
export const correctionsView = (corrections, onBack) => corrections.length === 0 ? nothing : html`
  <details class="corrections">
    <summary>${t('mend.corrections')} <b>${corrections.length}</b></summary>
    <ul>${corrections.map(({place, before, now}) => html`
      <li><code>${place}</code> <s>${before || t('mend.nothing')}</s> → <b>${now.trim() || t('mend.nothing')}</b>
        <button aria-label=${t('mend.backOne', {place})} @click=${() => onBack(place)}>${t('mend.back')}</button></li>`)}
    </ul>
  </details>`;
