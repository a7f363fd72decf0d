// The sheet of keys: what each does on the board of the desk.

import {LitElement, css, html, nothing} from 'lit';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {dialogs} from '../../lib/dialogs.css.js';
import {look} from '../../lib/look.js';

const KEYS = {
  move: ['↑ ↓ ← →'],
  take: ['Space'],
  day: ['← →'],
  week: ['PgUp PgDn'],
  last: ['Shift', '← →'],
  first: ['Ctrl', '← →'],
  sister: ['↑ ↓'],
  drop: ['Enter'],
  back: ['Esc'],
  form: ['Enter'],
  add: ['A'],
  pin: ['P'],
  remove: ['Delete'],
  mark: ['Shift', 'Space'],
  undo: ['Ctrl', 'Z'],
  redo: ['Ctrl', 'Y'],
  help: ['?'],
};

class DeskHelp extends LitElement {
  static styles = [look, dialogs, css`
    :host {
      display: inline-block;
    }
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0.35rem 1rem;
      margin: 0.7rem 0;
    }
    dt {
      white-space: nowrap;
    }
    dd {
      margin: 0;
    }
    kbd {
      padding: 0.05rem 0.45rem;
      font: 0.9rem var(--font);
      background: var(--sunken);
      border: 1px solid var(--edge);
      border-bottom-width: 2px;
      border-radius: 4px;
    }
  `];
  static properties = {open: {state: true}};

  constructor() {
    super();
    this.open = false;
    new Watching(this);
  }

  render() {
    return html`
      <button aria-haspopup="dialog" @click=${() => this.show()}>${t('keys.open')}</button>
      ${this.open ? html`
        <dialog aria-labelledby="title" @close=${() => (this.open = false)}>
          <h2 id="title">${t('keys.title')}</h2>
          <p class="soft">${t('keys.mouse')}</p>
          <dl>${Object.entries(KEYS).map(([act, keys]) => html`
            <dt>${keys.map((key, index) => html`${index > 0 ? ' + ' : ''}<kbd>${key}</kbd>`)}</dt><dd>${t('keys.do.' + act)}</dd>`)}</dl>
          <form method="dialog"><button class="primary" autofocus>${t('app.close')}</button></form>
        </dialog>` : nothing}`;
  }

  /** Opens the sheet. */
  async show() {
    this.open = true;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog').showModal();
  }
}

customElements.define('lt-desk-help', DeskHelp);
