// Several of a choice, as a list of a document holds them: each can be taken out, any other added.

import {html, nothing} from 'lit';
import {below, valueAt} from '../../lib/pointers.js';
import {say, t} from '../../lib/text.js';
import {added} from './rows.view.js';

/**
 * The list at a pointer.
 *
 * @param options [value, name] each; what is none of them is shown as it stands
 */
export function severalView(form, at, label, options) {
  const chosen = valueAt(form.document, at) ?? [];
  const nameOf = (value) => options.find(([each]) => each === value)?.[1] ?? value;
  const findings = [...form.found].filter(([place]) => place === at || place.startsWith(`${at}/`)).flatMap(([, each]) => each);
  return html`
    <div class="field several">
      <label><span>${label}</span>
        <select data-at=${at} aria-describedby=${findings.length > 0 ? `found${at}` : nothing} @change=${(event) => (form.change([added(form.document, at, event.target.value)]), event.target.value = '')}>
          <option value="">${t('revise.add')}</option>
          ${options.filter(([value]) => !chosen.includes(value)).map(([value, name]) => html`<option value=${value}>${name}</option>`)}
        </select></label>
      <ul class="chosen" aria-label=${label}>${chosen.map((value, index) => html`
        <li class="chip">${nameOf(value)} <button aria-label=${t('revise.takeOut', {name: nameOf(value)})} @click=${() => form.change([{at: below(at, index)}])}>✕</button></li>`)}</ul>
      ${findings.length > 0 ? html`<p class="found" id=${`found${at}`}>${findings.map((finding) => html`<span class=${finding.severity.toLowerCase()}>${say(finding.message)}</span>`)}</p>` : nothing}
    </div>`;
}
