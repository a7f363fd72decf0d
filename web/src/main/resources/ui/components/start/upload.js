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
import '../drop/drop.js';
import '../findings/findings.js';

class Upload extends LitElement {
  static styles = [look, css`
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
  };
  #reading = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {upload: null, mendable: false});
    new Watching(this);
  }

  render() {
    const {pending, problem} = this.#reading;
    const findings = problem?.findings ?? this.upload?.findings ?? [];
    return html`
      <lt-drop @file=${(event) => this.#take(event.detail)}>
        <label for="file"><b>${t('upload.' + this.kind)}</b></label>
        <span class="soft" id="what">${t('upload.what.' + this.kind)}</span>
        <input id="file" type="file" aria-describedby="what" accept=${this.kind === 'policy' ? '.json' : '.xlsx,.xls,.csv,.json'} />
        ${this.kind === 'registry' && this.policy ? html`<a href=${templateAddress(this.policy)} download>${t('upload.template')}</a>` : nothing}
      </lt-drop>
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

  async #take(file) {
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
    return sent.own && sent.list ? {upload: await takeList(sent.id, null, signal), sent} : {sent};
  }
}

customElements.define('lt-upload', Upload);
