// Rows of a document's lists: one more, one less.

import {html} from 'lit';
import {below, valueAt} from '../../lib/pointers.js';
import {leadTo} from './field.view.js';

/** One more element of a list; its first field gets the focus. */
export const addButton = (form, at, element, label) => html`
  <button class="add" @click=${(event) => add(form, at, element, event.target.getRootNode())}>＋ ${label}</button>`;

async function add(form, at, element, root) {
  const {length = 0} = valueAt(form.document, at) ?? [];
  form.change([added(form.document, at, element)]);
  await root.host.updateComplete;
  leadTo(root, below(at, length));
}

/** Takes an element or a row out; `shown` stands beside the cross. */
export const dropButton = (form, at, label, shown = '') => html`
  <button class="drop" aria-label=${label} title=${label} @click=${() => form.change([{at}])}>✕ ${shown}</button>`;

/** The operation that adds an element to a list, which may be missing. */
export function added(document, at, element) {
  const list = valueAt(document, at) ?? null;
  return list === null ? {at, put: [element]} : {at: below(at, list.length), insert: element};
}
