// Rows of a document's lists: one more, one less.

import {html} from 'lit';
import {below, valueAt} from '../../lib/pointers.js';

/** One more element of a list. */
export const addButton = (form, at, element, label) => html`
  <button class="add" @click=${() => form.change([added(form.document, at, element)])}>＋ ${label}</button>`;

/** Takes an element or a row out. */
export const dropButton = (form, at, label) => html`
  <button class="drop" aria-label=${label} title=${label} @click=${() => form.change([{at}])}>✕</button>`;

/** The operation that adds an element to a list, which may be missing. */
export function added(document, at, element) {
  const list = valueAt(document, at);
  return list === undefined ? {at, put: [element]} : {at: below(at, list.length), insert: element};
}
