// What a list brings to the one before it: added, changed and gone, before anything is taken over.

import {html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';

const KINDS = ['added', 'changed', 'gone'];

/** The changes, each as it was told. */
export const changesView = (changes) => html`
  <h4>${t('mapping.changes')}</h4>
  <div class="changes">
    ${KINDS.map((kind) => html`
      <details class=${kind} ?open=${changes[kind].length > 0 && changes[kind].length <= 20}>
        <summary>${t('mapping.' + kind)} <b>${changes[kind].length}</b></summary>
        ${changes[kind].length === 0 ? nothing : html`<ul>${changes[kind].map((finding) => html`<li>${say(finding.message)}</li>`)}</ul>`}
      </details>`)}
  </div>`;
