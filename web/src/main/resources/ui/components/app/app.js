// The frame of the page: header, navigation, language, the notice about what is kept, and the screen that
// the address names.

import {LitElement, html, nothing} from 'lit';
import {onPlace, place, SCREENS, screenAddress} from '../../lib/router.js';
import {language, setLanguage, startLanguage, t} from '../../lib/text.js';
import {current, onCurrent, openVersion} from '../../lib/current.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {problemText} from '../../lib/problems.js';
import {appLook} from './app.css.js';
import '../answers/answers.js';
import '../board/board.js';
import '../changes/changes.js';
import '../events/events.js';
import '../files/files.js';
import '../live/live.js';
import '../plant/plant.js';
import '../plants/plants.js';
import '../run/run.js';
import '../standing/standing.js';
import '../start/start.js';
import '../verdict/verdict.js';

class App extends LitElement {
  static styles = [look, appLook];
  static properties = {noticeClosed: {state: true}};

  constructor() {
    super();
    this.noticeClosed = false;
    new Watching(this, onPlace, onCurrent);
    onPlace(() => this.#arrive());
    this.#open();
  }

  render() {
    const here = place();
    return html`
      ${this.#header(here)} ${this.noticeClosed ? nothing : this.#notice()}
      <main id="main" tabindex="-1">${this.#screen(here)}</main>`;
  }

  updated() {
    // The board fills the window and scrolls inside itself; every other screen scrolls as a page.
    this.toggleAttribute('filling', place().screen === 'board' && current().phase === 'ready');
  }

  #header(here) {
    const version = here.version ?? current().version;
    return html`
      <header class="screen-only">
        <button class="skip" @click=${() => this.renderRoot.querySelector('main').focus()}>${t('app.skip')}</button>
        <a class="brand" href="#/" aria-label=${t('app.home')}><span lang="zh-CN">轮停</span><small>${t('app.tagline')}</small></a>
        <nav aria-label=${t('app.nav')}>
          ${SCREENS.map((screen) => html`
            <a href=${screenAddress(version, screen)}
              aria-current=${here.screen === screen || (screen === 'plants' && here.screen === 'plant') ? 'page' : nothing}
            >${t('nav.' + screen)}</a>`)}
        </nav>
        <a class="button new" href="#/new" aria-current=${here.screen === 'new' ? 'page' : nothing}>${t('nav.new')}</a>
        <div class="choice" role="group" aria-label=${t('app.language')}>
          <button lang="zh-CN" aria-pressed=${language() === 'zh'} @click=${() => setLanguage('zh')}>中文</button>
          <button lang="en" aria-pressed=${language() === 'en'} @click=${() => setLanguage('en')}>English</button>
        </div>
      </header>`;
  }

  #notice() {
    return html`
      <aside class="notice screen-only" aria-label=${t('app.notice')}>
        <p>${t('app.memory')}</p>
        <button @click=${() => (this.noticeClosed = true)}>${t('app.understood')}</button>
      </aside>`;
  }

  #screen(here) {
    switch (here.screen) {
      case 'new':
        return html`<lt-start></lt-start>`;
      case 'run':
        return html`<lt-run .run=${here.run}></lt-run>`;
      case 'answers':
        return html`<lt-answers .answers=${here.answers}></lt-answers>`;
      case 'plant':
        return html`<lt-plant .version=${here.version} .plant=${here.plant}></lt-plant>`;
      case 'unknown':
        return html`<section class="message"><h1>${t('app.nowhere')}</h1><a class="button" href="#/">${t('app.home')}</a></section>`;
      default:
        return this.#planScreen(here);
    }
  }

  #planScreen(here) {
    const {phase, run, problem, scene} = current();
    if (phase === 'solving') {
      return html`<lt-run .run=${run} first></lt-run>`;
    }
    if (phase === 'empty') {
      return html`<section class="message"><h1>${t('app.empty')}</h1><a class="button primary" href="#/new">${t('nav.new')}</a></section>`;
    }
    if (phase === 'problem') {
      return html`<section class="message" role="alert"><h1>${t('app.problem')}</h1><p>${problemText(problem)}</p>
        <p><button @click=${() => this.#open()}>${t('app.again')}</button> <a class="button" href="#/">${t('app.home')}</a></p></section>`;
    }
    if (scene === null) {
      return html`<section class="message" aria-live="polite"><p>${t('app.loading')}</p></section>`;
    }
    return html`
      <lt-live .run=${scene.version.final === false ? scene.version.run : run} ?newest=${here.version === null}></lt-live>
      <lt-standing .scene=${scene}></lt-standing>
      ${here.screen === 'events' ? html`<lt-events .scene=${scene}></lt-events>` : nothing}
      ${here.screen === 'changes' ? html`<lt-changes .scene=${scene} .against=${here.against}></lt-changes>` : nothing}
      ${here.screen === 'plants' ? html`<lt-plants .scene=${scene}></lt-plants>` : nothing}
      ${here.screen === 'verdict' ? html`<lt-verdict .scene=${scene}></lt-verdict>` : nothing}
      ${here.screen === 'files' ? html`<lt-files .scene=${scene}></lt-files>` : nothing}
      ${here.screen === 'board' ? html`<lt-board class="filling" .scene=${scene}></lt-board>` : nothing}`;
  }

  #arrive() {
    this.#open();
    scrollTo(0, 0);
    this.updateComplete.then(() => this.renderRoot.querySelector('main')?.focus({preventScroll: true}));
  }

  #open() {
    const here = place();
    if (SCREENS.includes(here.screen)) {
      openVersion(here.version, here.against);
    }
  }
}

await startLanguage();
customElements.define('lt-app', App);
