// Home: every season with what holds in it and what is next, then the board of the plan on which the page opens:
// what is in force, else what is to be published, the same for everybody.

import {LitElement, css, html, nothing} from 'lit';
import {current, onCurrent, openVersion} from '../../lib/current.js';
import {newestOf, unbegun} from '../../lib/seasons.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import '../board/board.js';
import '../guide/guide.js';
import '../live/live.js';
import '../season/season.js';
import '../summary/summary.js';

const MOST_SEASONS = 2;

class Home extends LitElement {
  static styles = [look, css`
    :host {
      display: flex;
      flex-direction: column;
      min-width: 0;
    }
    .seasons {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.6rem;
      margin-top: 0.7rem;
    }
    details > div {
      display: grid;
      gap: 0.6rem;
      margin-top: 0.5rem;
    }
    summary {
      min-height: 26px;
      cursor: pointer;
    }
    lt-guide {
      margin-top: 0.7rem;
    }
    lt-board {
      flex: 1;
      min-height: 26rem;
    }
    @media (min-width: 900px) and (min-height: 560px) {
      lt-board {
        min-height: 0;
      }
    }
  `];
  static properties = {scene: {attribute: false}};
  #again = () => document.visibilityState === 'visible' && openVersion(null);

  constructor() {
    super();
    new Watching(this, onCurrent, () => this.#whenSeenAgain());
  }

  render() {
    const {scene} = this;
    const {run} = current();
    const cards = this.#cards();
    return html`
      <lt-guide class="screen-only"></lt-guide>
      <section class="seasons screen-only" aria-label=${t('home.seasons')}>
        ${cards.slice(0, MOST_SEASONS)}
        ${cards.length <= MOST_SEASONS ? nothing : html`
          <details><summary>${t('home.more', {n: cards.length - MOST_SEASONS})}</summary><div>${cards.slice(MOST_SEASONS)}</div></details>`}
      </section>
      <lt-live .run=${scene.version.final === false ? scene.version.run : run} newest></lt-live>
      <lt-summary .scene=${scene}></lt-summary>
      <lt-board .scene=${scene}></lt-board>`;
  }

  #cards() {
    const {seasons, versions} = current();
    return [
      ...seasons.map((season) => html`<lt-season .season=${season} .newest=${newestOf(season, versions)} .seasons=${seasons}></lt-season>`),
      ...unbegun(versions, seasons).map((newest) => html`<lt-season .season=${null} .newest=${newest} .seasons=${seasons}></lt-season>`),
    ];
  }

  /** A colleague may have published while the page lay behind another window. */
  #whenSeenAgain() {
    document.addEventListener('visibilitychange', this.#again);
    return () => document.removeEventListener('visibilitychange', this.#again);
  }
}

customElements.define('lt-home', Home);
