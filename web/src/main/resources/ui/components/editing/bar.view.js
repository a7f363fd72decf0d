// What has been changed and not kept yet: undo, redo, what the server says of it, and where it goes on.

import {html, nothing} from 'lit';
import {problemText} from '../../lib/problems.js';
import {t} from '../../lib/text.js';

/**
 * The bar of a document that is revised.
 *
 * @param wrong how many errors there are
 * @param words what keeping is called: `keep`, and `keepAndGo`, which goes on to a new plan as well
 */
export function barView(revising, {wrong, words}) {
  const {edits, judging, keeping, kept} = revising;
  const changed = edits.done > 0;
  const ready = !keeping.pending && wrong === 0;
  return html`
    <div class="bar" role="region" aria-label=${t('revise.bar')}>
      <span class="history">
        <button ?disabled=${edits.done === 0 || keeping.pending} aria-keyshortcuts="Control+Z" @click=${() => edits.undo()}>↶ ${t('revise.undo')}</button>
        <button ?disabled=${edits.undone === 0 || keeping.pending} aria-keyshortcuts="Control+Y" @click=${() => edits.redo()}>↷ ${t('revise.redo')}</button>
        ${changed ? html`<button ?disabled=${keeping.pending} @click=${() => edits.forget()}>${t('revise.forget')}</button>` : nothing}
      </span>
      <span class="state" role="status">
        ${changed ? html`<span class="chip warn">${t('revise.steps', {n: edits.done})}</span>` : kept ? html`<span class="chip good">✓ ${kept}</span>` : html`<span class="soft">${t('revise.unchanged')}</span>`}
        ${judging.pending ? html`<span class="soft">${t('revise.judging')}</span>` : wrong > 0 ? html`<span class="chip bad">✕ ${t('revise.wrong', {n: wrong})}</span>` : nothing}
      </span>
      <span class="buttons">
        ${changed ? html`<button class="keep" ?disabled=${!ready} @click=${() => revising.keep()}>${words.keep}</button>` : nothing}
        <button class="primary onward" ?disabled=${!ready} @click=${() => revising.goOn()}>${changed ? words.keepAndGo : t('revise.go')}</button>
      </span>
    </div>
    ${keeping.failed ? html`<p class="problem" role="alert">${problemText(keeping.problem)}</p>` : nothing}`;
}
