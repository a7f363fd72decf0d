// What has been changed and not kept yet: undo, redo, what the server says of it, and where it goes on.

import {html, nothing} from 'lit';
import {problemText} from '../../lib/problems.js';
import {t} from '../../lib/text.js';

/**
 * The bar.
 *
 * @param edits the steps
 * @param judging what is being judged, a Loading; `wrong` how many errors there are
 * @param keeping what is being kept, a Loading
 * @param kept where it is kept: a text, shown until something is changed again; null for none
 * @param on `keep`, `goOn`, which keeps as well, and `forget`
 */
export function barView({edits, judging, wrong, keeping, kept, words}, on) {
  const changed = edits.done > 0;
  const ready = !keeping.pending && wrong === 0;
  return html`
    <div class="bar" role="region" aria-label=${t('revise.bar')}>
      <span class="history">
        <button ?disabled=${edits.done === 0} aria-keyshortcuts="Control+Z" @click=${() => edits.undo()}>↶ ${t('revise.undo')}</button>
        <button ?disabled=${edits.undone === 0} aria-keyshortcuts="Control+Y" @click=${() => edits.redo()}>↷ ${t('revise.redo')}</button>
        ${changed ? html`<button @click=${on.forget}>${t('revise.forget')}</button>` : nothing}
      </span>
      <span class="state" role="status">
        ${changed ? html`<span class="chip warn">${t('revise.steps', {n: edits.done})}</span>` : kept ? html`<span class="chip good">✓ ${kept}</span>` : html`<span class="soft">${t('revise.unchanged')}</span>`}
        ${judging.pending ? html`<span class="soft">${t('revise.judging')}</span>` : wrong > 0 ? html`<span class="chip bad">✕ ${t('revise.wrong', {n: wrong})}</span>` : nothing}
      </span>
      <span class="buttons">
        ${changed ? html`<button class="keep" ?disabled=${!ready} @click=${on.keep}>${words.keep}</button>` : nothing}
        <button class="primary onward" ?disabled=${!ready} @click=${on.goOn}>${changed ? words.keepAndGo : t('revise.go')}</button>
      </span>
    </div>
    ${keeping.failed ? html`<p class="problem" role="alert">${problemText(keeping.problem)}</p>` : nothing}`;
}

/** The keys of undoing and doing again, outside of fields that have their own. */
export function historyKey(event, edits) {
  const key = event.key.toLowerCase();
  const again = key === 'y' || (key === 'z' && event.shiftKey);
  if (!(event.ctrlKey || event.metaKey) || !(again || key === 'z') || /^(INPUT|TEXTAREA)$/.test(event.composedPath()[0].tagName)) {
    return;
  }
  event.preventDefault();
  if (again) {
    edits.redo();
  } else {
    edits.undo();
  }
}
