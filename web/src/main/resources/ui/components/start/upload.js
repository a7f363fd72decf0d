// One upload: a policy or an enterprise list. What the readers found stands below it; what can be used is
// told to the page, and so is a list in another layout than ours, or one that is wrong, to be looked at and mended
// before it is taken over.

import {LitElement, css, html, nothing} from 'lit';
import {sendList, takeList, templateAddress, uploadPolicy, uploadRegistry} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import '../findings/findings.js';

class Upload extends LitElement {
  static styles = [look, css`
    .drop {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.4rem;
      justify-items: start;
      padding: 0.8rem;
      border: 1px dashed var(--edge);
      border-radius: 6px;
      background: var(--sunken);
    }
    .drop.over {
      background: var(--accent-soft);
    }
    input {
      padding: 0.25rem;
    }
    .done {
      margin-top: 0.4rem;
    }
    lt-findings {
      margin-top: 0.5rem;
    }
  `];
  static properties = {
    kind: {type: String},
    policy: {attribute: false},
    upload: {attribute: false},
    /** Whether what is found leads to its field. */
    mendable: {type: Boolean},
    over: {state: true},
  };
  #reading = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {upload: null, mendable: false, over: false});
    new Watching(this);
  }

  render() {
    const {pending, problem} = this.#reading;
    const findings = problem?.findings ?? this.upload?.findings ?? [];
    return html`
      <div class="drop ${this.over ? 'over' : ''}" @dragover=${this.#drag} @dragleave=${() => (this.over = false)} @drop=${this.#drop}>
        <label for="file"><b>${t('upload.' + this.kind)}</b></label>
        <span class="soft" id="what">${t('upload.what.' + this.kind)}</span>
        <input id="file" type="file" aria-describedby="what" accept=${this.kind === 'policy' ? '.json' : '.xlsx,.xls,.csv,.json'}
          @change=${this.#pick} />
        ${this.kind === 'registry' && this.policy ? html`<a href=${templateAddress(this.policy)} download>${t('upload.template')}</a>` : nothing}
      </div>
      <div aria-live="polite">
        ${pending ? html`<p>${t('upload.reading')}</p>` : nothing}
        ${problem ? html`<p class="done"><span class="chip bad">✕</span> ${problemText(problem)}</p>` : nothing}
        ${this.upload ? html`<p class="done"><span class="chip good">✓ ${this.upload.file}</span>
          ${say(this.upload.title) || this.upload.documentId} · ${t('upload.size.' + this.kind, this.upload)}
          ${this.upload.previous ? html`<span class="soft">${t('upload.previous')}</span>` : nothing}</p>` : nothing}
      </div>
      ${findings.length > 0 ? html`
        <lt-findings .findings=${findings} .mends=${this.mendable && this.upload ? this.upload.file : null}
          @mend=${(event) => this.dispatchEvent(new CustomEvent('mend', {detail: event.detail}))}></lt-findings>` : nothing}`;
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
    // Emptied, so that the same file is read again when it was corrected and is chosen once more.
    event.target.value = '';
    this.#take(file);
  }

  async #take(file) {
    if (!file) {
      return;
    }
    this.upload = null;
    const read = await this.#reading.load((signal) => this.#send(file, signal));
    if (read && !read.upload) {
      this.dispatchEvent(new CustomEvent('understood', {detail: read.sent}));
    } else if (read || this.#reading.failed) {
      this.upload = read?.upload ?? null;
      this.dispatchEvent(new CustomEvent('uploaded', {detail: {upload: this.upload, sent: read?.sent ?? null}}));
    }
  }

  /** A list in our own form without an error is taken over at once; of another one it is told what was understood. */
  async #send(file, signal) {
    if (this.kind === 'policy') {
      return {upload: await uploadPolicy(file, signal)};
    }
    if (this.policy === null) {
      return {upload: await uploadRegistry(file, this.policy, signal)};
    }
    const sent = await sendList(file, this.policy, signal);
    return sent.own && sent.list ? {upload: await takeList(sent.id, signal), sent} : {sent};
  }
}

customElements.define('lt-upload', Upload);
