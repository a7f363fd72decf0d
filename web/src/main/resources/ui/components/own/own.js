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
import '../drop/drop.js';
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
    const {value, pending, problem} = this.#keeping;
    const findings = problem?.findings ?? value?.findings ?? [];
    return html`
      <lt-drop @file=${(event) => this.#take(event.detail)}>
        <label for="file"><b>${t('own.title')}</b></label>
        <p class="soft" id="what">${t('own.what')}</p>
        <input id="file" type="file" accept=".xlsx,.json" aria-describedby="what" ?disabled=${pending} />
      </lt-drop>
      <div aria-live="polite">
        ${pending ? html`<p>${t('upload.reading')}</p>` : nothing}
        ${problem ? html`<p><span class="chip bad">✕</span> ${problemText(problem)}</p>` : nothing}
        ${value?.findings.length > 0 ? html`<p><span class="chip good">✓ ${value.version.name}</span> ${t('own.kept')}
          <a class="button primary" href=${this.#beside(value)}>${t('own.goOn')}</a></p>` : nothing}
      </div>
      ${findings.length > 0 ? html`<lt-findings .findings=${findings}></lt-findings>` : nothing}`;
  }

  /** Goes on at once, unless there is something to tell of the file, such as what was left out: that is read first. */
  async #take(file) {
    const kept = await this.#keeping.load((signal) => uploadPlan(file, this.version, signal));
    if (kept?.findings.length === 0) {
      go(this.#beside(kept));
    }
  }

  #beside({version}) {
    return comparedAddress(version.id, 'changes', this.version);
  }
}

customElements.define('lt-own', Own);
