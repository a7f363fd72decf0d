// The policy (政策口径) in the page: its clauses beside the rules that come of them, each value a field, each reading
// chosen with a click where its price stands. What the page does not show stays as it is.

import {LitElement, html} from 'lit';
import {look, tables} from '../../lib/look.js';
import {Revising} from '../../lib/revising.js';
import {inputsAddress} from '../../lib/router.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {editingLook} from '../editing/editing.css.js';
import {leadTo} from '../editing/field.view.js';
import {pageView} from '../editing/page.view.js';
import {clausesView} from './clauses.view.js';
import {industriesView} from './industries.view.js';
import {kilnsView} from './kilns.view.js';
import {policyLook} from './policy.css.js';
import {daysView, gradesView, publicationView, readingsView, seasonView, weightsView} from './settings.view.js';
import {usesOf} from './uses.view.js';

/** How long somebody goes on typing before the server is asked. */
const PAUSE = 400;

class Policy extends LitElement {
  static styles = [look, tables, editingLook, policyLook];
  static properties = {
    policy: {attribute: false},
    registry: {attribute: false},
  };
  #revising = new Revising(this, 'policy', {pause: PAUSE, beside: 'registry', lead: (place) => leadTo(this.renderRoot, place)});

  constructor() {
    super();
    Object.assign(this, {policy: null, registry: null});
    new Watching(this);
  }

  render() {
    const list = inputsAddress('list', this.policy, this.registry);
    return pageView(this.#revising, {
      title: t('policy.title'),
      what: t('policy.what'),
      beside: html`<a href=${list}>${t('nav.list')}</a>`,
      words: {keep: t('policy.keep'), keepAndGo: t('policy.keepAndGo')},
      then: (form) => this.#parts(form, {uses: usesOf(this.#revising.beside ?? {}), list}),
    });
  }

  #parts(form, used) {
    return html`
      ${seasonView(form)}
      ${readingsView(form, this.registry, (reading, option) => form.change([{at: `/readings/${reading}`, put: option}]))}
      ${industriesView(form, used)}
      ${kilnsView(form, used)}
      ${gradesView(form)}
      ${weightsView(form)}
      ${daysView(form)}
      ${publicationView(form)}
      ${clausesView(form)}`;
  }
}

customElements.define('lt-policy', Policy);
