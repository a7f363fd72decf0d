// A field of a document: what it is called, what it holds, and what is found at its place. It is written as it is
// left; whether its value will do is for the server to say.

import {html, nothing} from 'lit';
import {numberIn, shareIn, shareText} from '../../lib/figures.js';
import {below, valueAt} from '../../lib/pointers.js';
import {language, say, t} from '../../lib/text.js';

const plain = (typed) => typed.trim() === '' ? undefined : typed.trim();
const shown = (value) => typeof value === 'object' && value !== null ? say(value) : String(value ?? '');

/** How a kind of value is shown, and what is made of what was typed. */
const KINDS = {
  text: {show: shown, take: plain},
  day: {show: shown, take: plain},
  number: {show: shown, take: numberIn},
  share: {show: shareText, take: shareIn},
  words: {show: (value) => Array.isArray(value) ? value.join(' ') : shown(value), take: (typed) => plain(typed)?.split(/[\s,，、]+/).filter(Boolean)},
};

/**
 * A field.
 *
 * @param form `document`, what is `found` by place, and `change`, which gets operations
 * @param at its pointer; of a text in both languages the one being read is written
 * @param kind 'text', 'both' (a text in both languages), 'day', 'number', 'share' (typed in percent), 'words', 'flag' or 'choice'
 * @param options of a choice: [value, name] each; `none` names the choice of nothing
 * @param usual what holds where nothing is written
 * @param among the id of a datalist that is offered
 * @param bare whether the label is only read out, as in a table
 */
export function fieldView(form, at, label, {kind = 'text', options = [], none = null, usual = null, among = null, bare = false, rows = 0} = {}) {
  const value = valueAt(form.document, at) ?? undefined;
  const findings = form.found.get(at) ?? form.found.get(below(at, 'zh')) ?? [];
  const id = `found${at}`;
  const described = findings.length > 0 ? id : nothing;
  const wrong = findings.some((finding) => finding.severity === 'ERROR');
  const write = (put) => form.change([{at, put}]);
  return html`
    <div class="field ${kind} ${wrong ? 'wrong' : ''}">
      <label>${bare ? html`<span class="hidden">${label}</span>` : html`<span>${label}</span>`}
        ${kind === 'choice' ? html`
          <select data-at=${at} aria-describedby=${described} aria-invalid=${wrong} @change=${(event) => write(options.find(([each]) => String(each) === event.target.value)?.[0])}>
            ${none === null ? nothing : html`<option value="" .selected=${value === undefined}>${none}</option>`}
            ${options.some(([each]) => each === value) || value === undefined ? nothing : html`<option .selected=${true}>${value}</option>`}
            ${options.map(([each, name]) => html`<option value=${each} .selected=${each === value}>${name}</option>`)}
          </select>` : kind === 'flag' ? html`
          <input type="checkbox" data-at=${at} aria-describedby=${described} .checked=${value ?? usual ?? false} @change=${(event) => write(event.target.checked)} />`
        : typed(at, value, {kind, rows, usual, among, described, wrong}, form)}
      </label>
      ${kind === 'both' ? ownSource(form, at, t('revise.sourceOf', {name: label})) : nothing}
      ${findings.length > 0 ? html`<p class="found" id=${id}>${findings.map((finding) => html`<span class=${finding.severity.toLowerCase()}>${say(finding.message)}</span>`)}${kind === 'share' ? html`<span>${t('revise.inPercent')}</span>` : nothing}</p>` : nothing}
    </div>`;
}

/** A field of something that is typed. */
function typed(at, value, {kind, rows, usual, among, described, wrong}, form) {
  const {show, take} = KINDS[kind === 'both' ? 'text' : kind];
  const text = show(value);
  const leave = (event) => {
    if (event.target.value !== text) {
      form.change([{at: kind === 'both' ? spokenAt(at, value) : at, put: take(event.target.value)}]);
    }
  };
  const placeholder = usual === null ? nothing : show(usual);
  const input = rows > 0 ? html`
    <textarea data-at=${at} rows=${rows} placeholder=${placeholder} aria-describedby=${described} aria-invalid=${wrong} .value=${text} @change=${leave}></textarea>` : html`
    <input data-at=${at} type=${kind === 'day' ? 'date' : 'text'} inputmode=${kind === 'number' || kind === 'share' ? 'decimal' : nothing}
      autocomplete="off" list=${among ?? nothing} placeholder=${placeholder} aria-describedby=${described} aria-invalid=${wrong} .value=${text} @change=${leave} />`;
  return kind === 'share' ? html`<span class="unit">${input} <i aria-hidden="true">%</i></span>` : input;
}

/** Where what is typed of a text goes: into the language being read, or in place of a plain text. */
export const spokenAt = (at, value) => typeof value === 'string' ? at : below(at, language() === 'en' && value?.zh ? 'en' : 'zh');

/** Where a part of a document comes from: a text that opens to be changed. */
export const sourceView = (form, at, label = t('revise.source')) => html`
  <details class="source">
    <summary><span class="soft">${label}</span> ${say(valueAt(form.document, below(at, 'source'))) || t('revise.noSource')}</summary>
    ${fieldView(form, below(at, 'source'), label, {kind: 'both', rows: 2, bare: true})}
  </details>`;

/** The source of a part that seldom has one of its own, where it has. */
export const ownSource = (form, at, label) => (valueAt(form.document, below(at, 'source')) ?? null) === null ? nothing : sourceView(form, at, label);

/** Days: the first and the last. */
export const spanView = (form, at, name) => html`
  ${fieldView(form, below(at, 'from'), name ? t('revise.fromOf', {name}) : t('revise.from'), {kind: 'day'})}
  ${fieldView(form, below(at, 'to'), name ? t('revise.toOf', {name}) : t('revise.to'), {kind: 'day'})}`;

/** What is found, by the place. */
export function byPlace(findings) {
  const found = new Map();
  for (const finding of findings) {
    found.set(finding.place, [...(found.get(finding.place) ?? []), finding]);
  }
  return found;
}

/** Leads to the field of a place, or to the nearest that is shown; answers whether there is one. */
export function leadTo(root, place) {
  const fields = [...root.querySelectorAll('[data-at]')];
  const field = fields.find((each) => each.dataset.at === place)
    ?? fields.find((each) => each.dataset.at.startsWith(`${place}/`) || place.startsWith(`${each.dataset.at}/`));
  for (let around = field?.closest('details'); around; around = around.parentElement?.closest('details')) {
    around.open = true;
  }
  field?.scrollIntoView({block: 'center'});
  field?.focus();
  return field !== undefined;
}
