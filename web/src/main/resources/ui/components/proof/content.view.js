// What was published for a plant, the very text that the proof is about.

import {html} from 'lit';
import {t} from '../../lib/text.js';
import {contentOf} from '../../lib/proving.js';

/** The card with the text of a leaf, laid out where it is JSON. */
export function contentTold(leaf) {
  const content = contentOf(leaf);
  return html`
    <section class="card">
      <h2>${t('proof.content')}</h2>
      <pre tabindex="0">${content === null ? leaf : JSON.stringify(content, null, 2)}</pre>
    </section>`;
}
