// What the readers found in a file: where, which value, what is wrong and the way out. Where the file can be
// mended on the page, a place is a button that leads to its field.

import {LitElement, css, html} from 'lit';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

const FIRST = 100;

class Findings extends LitElement {
  static styles = [look, css`
    ol {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.45rem;
      margin: 0.4rem 0 0;
      padding: 0;
      list-style: none;
      max-height: 26rem;
      overflow: auto;
    }
    li {
      padding: 0.5rem 0.7rem;
      border: 1px solid var(--hair);
      border-left: 4px solid var(--bad);
      border-radius: 0 6px 6px 0;
      background: var(--surface);
      overflow-wrap: anywhere;
    }
    li.warning {
      border-left-color: var(--warn);
    }
    code {
      padding: 0 0.25rem;
      font: 0.9em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace;
      background: var(--sunken);
      border-radius: 3px;
    }
    .place {
      font-size: 0.9rem;
      color: var(--ink-soft);
    }
    .place button {
      min-height: 24px;
      padding: 0 0.5rem;
    }
    .message {
      white-space: pre-line;
    }
  `];
  static properties = {
    findings: {attribute: false},
    /** The file whose places lead to their fields; null for none. */
    mends: {attribute: false},
    all: {state: true},
  };

  constructor() {
    super();
    Object.assign(this, {findings: [], mends: null, all: false});
    new Watching(this);
  }

  render() {
    const errors = this.findings.filter((finding) => finding.severity === 'ERROR').length;
    const shown = this.all ? this.findings : this.findings.slice(0, FIRST);
    return html`
      <p><b>${t('findings.count', {errors, warnings: this.findings.length - errors})}</b></p>
      <ol tabindex="0" aria-label=${t('findings.list')}>
        ${shown.map((finding) => html`
          <li class=${finding.severity.toLowerCase()}>
            <p class="message"><span class="chip ${finding.severity === 'ERROR' ? 'bad' : 'warn'}">${t('findings.' + finding.severity)}</span> ${say(finding.message)}</p>
            <p class="place">${finding.file}${finding.place ? html` · ${this.#place(finding)}` : ''}${finding.value ? html` · ${t('findings.value')} <code>${finding.value}</code>` : ''}</p>
          </li>`)}
      </ol>
      ${shown.length < this.findings.length
        ? html`<button @click=${() => (this.all = true)}>${t('findings.all', {n: this.findings.length})}</button>` : ''}`;
  }

  #place(finding) {
    const {file, place} = finding;
    return file !== this.mends ? html`<code>${place}</code>`
      : html`<code>${place}</code> <button aria-label=${t('findings.mendOne', {place})}
        @click=${() => this.dispatchEvent(new CustomEvent('mend', {detail: finding}))}>${t('findings.mend')}</button>`;
  }
}

customElements.define('lt-findings', Findings);
