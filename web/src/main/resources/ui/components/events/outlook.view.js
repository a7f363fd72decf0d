// What the events do to the plan, beside the form in which they are entered: the impact, and what can be
// proved of it.

import {html, nothing} from 'lit';
import {problemText} from '../../lib/problems.js';
import {t} from '../../lib/text.js';
import '../findings/findings.js';
import '../impact/impact.js';
import '../proofs/proofs.js';

/** The card of a Loading of the outlook; `problem` is what went wrong, here or on the way to the answers. */
export function outlookCard({scene, outlook, problem, empty}) {
  const told = outlook.failed ? null : outlook.value;
  const impossible = told?.proofs.filter((proof) => proof.impossible) ?? [];
  return html`
    <section class="card" aria-labelledby="impact">
      <h3 id="impact">${t('impact.title')}</h3>
      <div aria-live="polite">${problemBox(problem)}</div>
      ${told ? html`<lt-impact .scene=${scene} .impact=${told.impact}></lt-impact>` : waiting(empty, outlook)}
      ${impossible.length > 0 ? html`<lt-proofs .proofs=${impossible}></lt-proofs>` : nothing}
    </section>`;
}

/** A problem with its findings; nothing for null. */
export const problemBox = (problem) => problem === null ? nothing : html`
  <p class="problem" role="alert">${problemText(problem)}</p>
  ${problem.findings?.length > 0 ? html`<lt-findings .findings=${problem.findings}></lt-findings>` : nothing}`;

function waiting(empty, outlook) {
  if (empty) {
    return html`<p class="soft">${t('impact.none')}</p>`;
  }
  return outlook.pending ? html`<p class="soft">${t('impact.waiting')}</p>` : nothing;
}
