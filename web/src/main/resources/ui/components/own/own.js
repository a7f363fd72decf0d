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
    .drop {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      padding: 0.6rem 0.8rem;
      border: 1px dashed var(--edge);
      border-radius: 6px;
      background: var(--sunken);
    }
    .drop.over {
      background: var(--accent-soft);
    }
    p {
      margin: 0.3rem 0;
    }
  `];
  static properties = {version: {attribute: false}, over: {state: true}};
  #keeping = new Loading(this);

  constructor() {
    super();
    this.over = false;
    new Watching(this);
  }

  render() {
    const {pending, problem} = this.#keeping;
    return html`
      <div class=${this.over ? 'drop over' : 'drop'} @dragover=${this.#drag} @dragleave=${() => (this.over = false)} @drop=${this.#drop}>
        <label for="file"><b>${t('own.title')}</b></label>
        <p class="soft" id="what">${t('own.what')}</p>
        <input id="file" type="file" accept=".xlsx,.json" aria-describedby="what" ?disabled=${pending} @change=${this.#pick} />
      </div>
      <div aria-live="polite">
        ${pending ? html`<p>${t('upload.reading')}</p>` : nothing}
        ${problem ? html`<p><span class="chip bad">✕</span> ${problemText(problem)}</p>` : nothing}
      </div>
      ${problem?.findings?.length > 0 ? html`<lt-findings .findings=${problem.findings}></lt-findings>` : nothing}`;
  }

  #drag(event) {
    event.preventDefault();
    this.over = true;
  }

  #drop(event) {
    event.preventDefault();
    this.over = false;
    this.#take(event.dataTransfer.files[0]);
  }

  #pick(event) {
    const [file] = event.target.files;
    event.target.value = ''; // so that the same file is read again when it was corrected
    this.#take(file);
  }

  async #take(file) {
    const ours = this.version;
    const kept = file && (await this.#keeping.load((signal) => uploadPlan(file, ours, signal)));
    if (kept) {
      go(comparedAddress(kept.version.id, 'changes', ours));
    }
  }
}

customElements.define('lt-own', Own);
