// What must be confirmed before a solve starts: grades that the policy does not know, whose plants fall under "*".
// Nothing is asked where there are none.

import {LitElement, css, html, nothing} from 'lit';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

const ASKED = 'unknown-grade';

class Confirm extends LitElement {
  static styles = [look, css`
    dialog {
      max-width: min(44rem, calc(100vw - 2rem));
      max-height: calc(100dvh - 2rem);
      padding: 1.1rem 1.2rem;
      overflow: auto;
      color: var(--ink);
      background: var(--surface);
      border: 1px solid var(--edge);
      border-left: 5px solid var(--warn);
      border-radius: var(--radius);
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.4);
    }
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
      margin: 0.7rem 0;
      padding-left: 1.1rem;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
  `];
  static properties = {findings: {state: true}};

  constructor() {
    super();
    this.findings = [];
    new Watching(this);
  }

  render() {
    return this.findings.length === 0 ? nothing : html`
      <dialog @close=${() => (this.findings = [])} aria-labelledby="title" aria-describedby="what">
        <h2 id="title" tabindex="-1" autofocus>${t('confirm.title', {n: this.findings.length})}</h2>
        <p id="what">${t('confirm.what')}</p>
        <ul>${this.findings.map((finding) => html`<li>${say(finding.message)}</li>`)}</ul>
        <p class="buttons">
          <button class="primary" @click=${this.#confirm}>${t('confirm.do')}</button>
          <button @click=${() => this.#dialog.close()}>${t('confirm.back')}</button>
        </p>
      </dialog>`;
  }

  /** Asks where some of the findings must be confirmed; `confirmed` follows then, else at once. */
  async ask(findings) {
    this.findings = findings.filter((finding) => finding.code === ASKED);
    if (this.findings.length === 0) {
      this.dispatchEvent(new Event('confirmed'));
      return;
    }
    await this.updateComplete;
    this.#dialog.showModal();
  }

  #confirm() {
    this.#dialog.close();
    this.dispatchEvent(new Event('confirmed'));
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }
}

customElements.define('lt-confirm', Confirm);
