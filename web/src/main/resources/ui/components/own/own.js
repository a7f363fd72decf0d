// A plan made by hand is judged and set beside one of ours: the file is taken under the policy, the list and
// the events of the plan that is open, and the page goes on with what changes from the one to the other.

import {LitElement, css, html, nothing} from 'lit';
import {uploadPlan} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {comparedAddress, go} from '../../lib/router.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import '../findings/findings.js';

class Own extends LitElement {
  static styles = [look, css`
    p {
      margin: 0.3rem 0;
    }
  `];
  static properties = {version: {attribute: false}};
  #keeping = new Loading(this);

  constructor() {
    super();
    new Watching(this);
  }

  render() {
    const {pending, problem} = this.#keeping;
    return html`
      <label for="file"><b>${t('own.title')}</b></label>
      <p class="soft" id="what">${t('own.what')}</p>
      <input id="file" type="file" accept=".xlsx,.json" aria-describedby="what" ?disabled=${pending} @change=${this.#pick} />
      <div aria-live="polite">
        ${pending ? html`<p>${t('upload.reading')}</p>` : nothing}
        ${problem ? html`<p><span class="chip bad">✕</span> ${problemText(problem)}</p>` : nothing}
      </div>
      ${problem?.findings?.length > 0 ? html`<lt-findings .findings=${problem.findings}></lt-findings>` : nothing}`;
  }

  async #pick(event) {
    const [file] = event.target.files;
    event.target.value = ''; // so that the same file is read again when it was corrected
    const ours = this.version;
    const kept = file && (await this.#keeping.load((signal) => uploadPlan(file, ours, signal)));
    if (kept) {
      go(comparedAddress(kept.version.id, 'changes', ours));
    }
  }
}

customElements.define('lt-own', Own);
