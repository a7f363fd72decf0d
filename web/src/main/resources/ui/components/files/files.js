// The plan as files: the workbook planners know, a table of reductions, a calendar, and the plan itself.

import {LitElement, css, html} from 'lit';
import {exportAddress} from '../../lib/api.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';

const SUFFIXES = ['xlsx', 'csv', 'ics', 'json'];

class Files extends LitElement {
  static styles = [look, css`
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
      gap: 0.9rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-rows: auto 1fr auto;
      gap: 0.5rem;
      justify-items: start;
      padding: 1rem 1.1rem;
      box-shadow: var(--shadow);
    }
    p {
      color: var(--ink-soft);
    }
    h2 {
      margin-bottom: 0.7rem;
    }
  `];
  static properties = {scene: {attribute: false}};

  constructor() {
    super();
    new Watching(this);
  }

  render() {
    return html`
      <h2>${t('files.title')}</h2>
      <ul>${SUFFIXES.map((suffix) => html`
        <li class="card">
          <h3>${t('files.' + suffix)}</h3>
          <p>${t('files.what.' + suffix)}</p>
          <a class="button" download href=${exportAddress(this.scene.version.id, suffix)}>${t('files.get', {suffix: '.' + suffix})}</a>
        </li>`)}</ul>`;
  }
}

customElements.define('lt-files', Files);
