// The frame of the page: header, navigation, language, and the screen that
// the address names.

import {LitElement, html, nothing} from 'lit';
import {Problem} from '../../lib/api.js';
import {current, onCurrent, openVersion} from '../../lib/current.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {onPlace, place, screenAddress} from '../../lib/router.js';
import {screenNamed, SCREENS} from '../../lib/screens.js';
import {language, setLanguage, startLanguage, t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {appLook} from './app.css.js';
import '../actor/actor.js';
import '../guide/guide.js';
import '../live/live.js';
import '../summary/summary.js';

class App extends LitElement {
  static styles = [look, appLook];
  #screen = new Loading(this);
  #wanted = null;

  constructor() {
    super();
    new Watching(this, onPlace, onCurrent);
    onPlace(() => this.#arrive());
    this.#open();
  }

  willUpdate() {
    const {screen} = this.#here();
    if (screen !== this.#wanted) {
      this.#wanted = screen;
      this.#load();
    }
  }

  render() {
    const here = this.#here();
    return html`
      ${this.#header(here)}
      <main id="main" tabindex="-1">${this.#content(here)}</main>`;
  }

  updated() {
    const {screen} = this.#here();
    document.title = screen === null ? t('app.title') : `${t(screen.title)} · ${t('app.title')}`;
    // The board fills the window and scrolls inside itself; every other screen scrolls as a page.
    this.toggleAttribute('filling', screen?.fills === true && (!screen.plan || current().phase === 'ready'));
  }

  /** Where the reader is: in place of a plan that is still to come, at the run that looks for it. */
  #here() {
    const here = place();
    const {phase, run} = current();
    return here.screen?.plan && phase === 'solving' ? {...here, screen: screenNamed('run'), run, first: true} : here;
  }

  #header(here) {
    const version = here.version ?? current().version;
    return html`
      <header class="screen-only">
        <button class="skip" @click=${() => this.renderRoot.querySelector('main').focus()}>${t('app.skip')}</button>
        <a class="brand" href="#/" aria-label=${t('app.home')}><span lang="zh-CN">轮停</span><small>${t('app.tagline')}</small></a>
        <nav aria-label=${t('app.nav')}>
          ${SCREENS.filter((screen) => screen.plan && !screen.bare).map(({name, title}) => html`
            <a href=${screenAddress(version, name)} aria-current=${isAt(name) ? 'page' : nothing}>${t(title)}</a>`)}
        </nav>
        <a class="button new" href="#/new" aria-current=${isAt('new') ? 'page' : nothing}>${t('nav.new')}</a>
        <lt-actor></lt-actor>
        <div class="choice" role="group" aria-label=${t('app.language')}>
          <button lang="zh-CN" aria-pressed=${language() === 'zh'} @click=${() => setLanguage('zh')}>中文</button>
          <button lang="en" aria-pressed=${language() === 'en'} @click=${() => setLanguage('en')}>English</button>
        </div>
      </header>`;
  }

  #content(here) {
    const {screen} = here;
    if (screen === null) {
      return html`<section class="message"><h1>${t('app.nowhere')}</h1><a class="button" href="#/">${t('app.home')}</a></section>`;
    }
    if (this.#screen.failed) {
      return this.#problem(this.#screen.problem, () => this.#load());
    }
    if (this.#screen.value !== screen) {
      return this.#waiting();
    }
    return screen.plan ? this.#ofPlan(here) : screen.view(here);
  }

  #ofPlan(here) {
    const {phase, run, problem, scene} = current();
    if (phase === 'empty') {
      return html`<section class="message"><h1>${t('app.empty')}</h1><lt-guide></lt-guide><a class="button primary" href="#/new">${t('nav.new')}</a></section>`;
    }
    if (phase === 'problem') {
      return this.#problem(problem, () => this.#open());
    }
    if (scene === null) {
      return this.#waiting();
    }
    if (here.screen.bare) {
      return here.screen.view(here, scene);
    }
    const strip = here.screen.sheet ? 'screen-only' : '';
    return html`
      <lt-live class=${strip} .run=${scene.version.final === false ? scene.version.run : run} ?newest=${here.version === null}></lt-live>
      <lt-summary class=${strip} .scene=${scene}></lt-summary>
      ${here.screen.view(here, scene)}`;
  }

  #waiting() {
    return html`<section class="message" aria-live="polite"><p>${t('app.loading')}</p></section>`;
  }

  #problem(problem, again) {
    return html`<section class="message" role="alert"><h1>${t('app.problem')}</h1><p>${problemText(problem)}</p>
      <p><button @click=${again}>${t('app.again')}</button> <a class="button" href="#/">${t('app.home')}</a></p></section>`;
  }

  #arrive() {
    this.#open();
    scrollTo(0, 0);
    this.updateComplete.then(() => this.renderRoot.querySelector('main')?.focus({preventScroll: true}));
  }

  #open() {
    const {screen, version, against} = place();
    if (screen?.plan) {
      openVersion(version, against);
    }
  }

  /** Fetches the module of the screen that is wanted; nothing is fetched twice. */
  #load() {
    const screen = this.#wanted;
    if (screen === null) {
      this.#screen.clear();
    } else {
      this.#screen.load(() => fetched(screen));
    }
  }
}

/** A screen whose module is there. */
async function fetched(screen) {
  try {
    await screen.load();
  } catch {
    throw new Problem(0, {code: 'unreachable'});
  }
  return screen;
}

/** Whether the address names a screen, or one that has its place in the navigation. */
function isAt(name) {
  const {screen} = place();
  return screen !== null && (screen.name === name || screen.under === name);
}

await startLanguage();
customElements.define('lt-app', App);
