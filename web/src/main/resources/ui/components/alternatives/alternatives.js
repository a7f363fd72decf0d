// Why a bar stands on just these days: what is said on the telephone when somebody asks for five days earlier, for
// the other line, for two parts. Each answer is the checker's, in one sentence; at the desk it can be done at once.

import {LitElement, css, html, nothing} from 'lit';
import {getAlternatives} from '../../lib/copies.js';
import {lookOf} from '../../lib/judged.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class Alternatives extends LitElement {
  static styles = [look, css`
    h3 {
      margin-bottom: 0.3rem;
      font: 600 0.9rem var(--font);
      color: var(--ink-soft);
    }
    ul {
      display: grid;
      gap: 0.4rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.1rem 0.6rem;
      align-items: center;
      padding: 0.3rem 0.6rem;
      border-left: 3px solid var(--good);
      background: var(--sunken);
    }
    .warn {
      border-color: var(--warn);
    }
    .bad {
      border-color: var(--bad);
    }
    b {
      display: block;
    }
  `];
  static properties = {
    scene: {attribute: false},
    bar: {attribute: false},
  };
  #found = new Loading(this);
  #about = null;

  constructor() {
    super();
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('scene') || changed.has('bar')) {
      const {board, version} = this.scene;
      const {line, reduction, id} = this.bar;
      const keep = id === this.#about; // another bar's answers must not stand under this one
      this.#about = id;
      this.#found.load((signal) => getAlternatives(board.workingCopy?.id ?? null, version.id, {...reduction, line}, signal), {keep});
    }
  }

  render() {
    const {value, problem} = this.#found;
    return html`
      <h3>${t('alternatives.title')}</h3>
      <div aria-live="polite">
        ${problem !== null ? html`<p>${problemText(problem)}</p>`
          : value === null ? html`<p class="soft">${t('app.loading')}</p>`
          : value.length === 0 ? html`<p class="soft">${t('alternatives.none')}</p>`
          : html`<ul>${value.map((each) => this.#one(each))}</ul>`}
      </div>`;
  }

  #one({kind, edits, judged}) {
    return html`<li class=${lookOf(judged)}>
      <span><b>${t('alternatives.' + kind)}</b>${say(judged.said)}</span>
      ${this.scene.board.workingCopy === undefined ? nothing : html`
        <button @click=${() => this.#take(edits)}>${t('alternatives.do')}<span class="hidden"> ${t('alternatives.' + kind)}</span></button>`}
    </li>`;
  }

  #take(edits) {
    this.dispatchEvent(new CustomEvent('take-edits', {detail: edits, bubbles: true, composed: true}));
  }
}

customElements.define('lt-alternatives', Alternatives);
