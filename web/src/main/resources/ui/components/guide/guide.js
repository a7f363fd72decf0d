// The first season in five steps, until one is published or whoever reads it has seen enough: what is done, what comes
// next and where, from an empty server to a plan in force.

import {LitElement, css, html, nothing} from 'lit';
import {current, onCurrent} from '../../lib/current.js';
import {forgoGuide, guideForgone} from '../../lib/guide.js';
import {screenAddress} from '../../lib/router.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

class Guide extends LitElement {
  static styles = [look, css`
    section {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem 1.2rem;
      align-items: center;
      padding: 0.5rem 0.9rem;
    }
    h2 {
      font-size: 1rem;
    }
    ol {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 0.3rem 1.1rem;
      margin: 0;
      padding: 0;
      list-style: none;
      counter-reset: step;
    }
    li {
      counter-increment: step;
    }
    li::before {
      content: counter(step) '. ';
      color: var(--ink-soft);
    }
    .done {
      color: var(--good);
    }
    .next a {
      font-weight: 700;
    }
    .what {
      flex-basis: 100%;
    }
  `];

  constructor() {
    super();
    new Watching(this, onCurrent);
  }

  render() {
    const steps = stepsOf(current());
    const next = steps.find(({done}) => !done);
    return next === undefined || guideForgone() ? nothing : html`
      <section class="card" aria-labelledby="title">
        <h2 id="title">${t('guide.title')}</h2>
        <ol>${steps.map(({name, done, address}) => html`
          <li class=${done ? 'done' : name === next.name ? 'next' : ''} aria-current=${name === next.name ? 'step' : nothing}>
            ${done ? html`✓ <span class="hidden">${t('guide.done')}</span> ` : nothing}<a href=${address}>${t('guide.' + name)}</a></li>`)}</ol>
        <button @click=${this.#forgo}>${t('guide.forgo')}</button>
        <p class="what soft">${t('guide.what.' + next.name)}</p>
      </section>`;
  }

  #forgo() {
    forgoGuide();
    this.requestUpdate();
  }
}

/** The five steps, each with where it is done and whether it is. */
function stepsOf({versions, seasons}) {
  const drafts = seasons.map(({draft}) => draft).filter(Boolean);
  const published = seasons.some(({inForce, publications}) => inForce || publications > 0);
  const found = versions.find(({run, final}) => run !== undefined && final !== false);
  const draft = drafts[0]?.planVersion.id ?? null;
  const plan = draft ?? found?.id ?? null;
  return [
    {name: 'inputs', done: versions.length > 0 || published, address: '#/new'},
    {name: 'solve', done: found !== undefined || published, address: '#/new'},
    {name: 'look', done: draft !== null || published, address: screenAddress(plan, 'board')},
    {name: 'check', done: drafts.some(({standing}) => standing.state === 'CHECKED') || published, address: screenAddress(plan, 'publish')},
    {name: 'publish', done: published, address: screenAddress(plan, 'publish')},
  ];
}

customElements.define('lt-guide', Guide);
