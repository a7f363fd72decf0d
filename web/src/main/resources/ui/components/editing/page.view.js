// The page of a document that is revised: its name, what was changed of it, what is found, and then what it holds.

import {html, nothing} from 'lit';
import {problemText} from '../../lib/problems.js';
import {say, t} from '../../lib/text.js';
import {barView} from './bar.view.js';
import {byPlace} from './field.view.js';
import '../findings/findings.js';

/**
 * The page.
 *
 * @param revising the document
 * @param title, what, beside the heading, a sentence below it, and what leads on beside the document's name
 * @param words `keep` and `keepAndGo`
 * @param first, then what stands before the findings and after them; each gets the form: `document`, what is `found`
 *     by place, and `change`
 */
export function pageView(revising, {title, what, beside, words, first = () => nothing, then}) {
  const {document, opening, findings} = revising;
  if (document === null) {
    return opening.failed ? html`<p class="problem" role="alert">${problemText(opening.problem)}</p>` : html`<p>${t('app.loading')}</p>`;
  }
  const form = {
    document,
    found: byPlace(findings.filter((each) => each.file === revising.kind)),
    change: (operations) => revising.change(operations),
  };
  return html`
    <div class="page">
      <div class="head"><h1>${title}</h1><span>${say(document.title) || document.id} · ${beside}</span></div>
      <p class="soft">${what}</p>
      ${barView(revising, {wrong: findings.filter((each) => each.severity === 'ERROR').length, words})}
      ${first(form)}
      ${findings.length === 0 ? nothing : html`
        <details class="findings" open><summary>${t('revise.findings')}</summary>
          <lt-findings .findings=${findings} .mends=${revising.kind} @mend=${(event) => revising.lead(event.detail.place)}></lt-findings>
          ${revising.nowhere === null ? nothing : html`<p role="status">${t('revise.nowhere', {place: revising.nowhere})}</p>`}
        </details>`}
      ${then(form)}
    </div>`;
}
