// The steps of a working copy, newest first: what each did, who did it and when. Those that were undone are struck out.

import {LitElement, css, html, nothing} from 'lit';
import {shortMoment} from '../../lib/moments.js';
import {say, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class DeskSteps extends LitElement {
  static styles = [look, css`
    ol {
      display: grid;
      gap: 0.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-left: 0.7rem;
      border-left: 3px solid var(--accent);
    }
    li.undone {
      border-color: var(--hair);
      color: var(--ink-soft);
    }
    .undone .what {
      text-decoration: line-through;
    }
    small {
      display: block;
      font-size: 0.88rem;
      color: var(--ink-soft);
    }
  `];
  static properties = {copy: {attribute: false}};

  constructor() {
    super();
    new Watching(this);
  }

  render() {
    const {steps} = this.copy;
    return steps.length === 0
      ? html`<p class="soft">${t('steps.none')}</p>`
      : html`<ol>${steps.map(({at, author, what, undone, changed, changer}) => html`
          <li class=${undone ? 'undone' : ''}><span class="what">${say(what)}</span>
            <small>${shortMoment(at)} ${author ?? ''} ${undone ? html`<span class="chip">${t('steps.undone')}</span> ${shortMoment(changed)} ${changer ?? ''}` : nothing}</small></li>`)}</ol>`;
  }
}

customElements.define('lt-desk-steps', DeskSteps);
