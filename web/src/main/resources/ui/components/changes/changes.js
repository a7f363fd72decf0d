// What changes from one plan to another: the figures of both beside each other, then every plant that hears of
// it, line by line: old and new with the four days of each stop, why, how many days it has.

import {LitElement, html, nothing} from 'lit';
import {diffAddress, getDiff, getResponse} from '../../lib/api.js';
import {current} from '../../lib/current.js';
import {Loading} from '../../lib/loading.js';
import {problemText} from '../../lib/problems.js';
import {comparedAddress, go, plantAddress, screenAddress} from '../../lib/router.js';
import {lineName, named, nameIn, plantName} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {warningTime} from '../../lib/warnings.js';
import {Watching} from '../../lib/watching.js';
import {folded, hasWords} from '../../lib/words.js';
import {look, tables} from '../../lib/look.js';
import {changesLook} from './changes.css.js';
import {figuresTable} from './figures.view.js';
import {goneView} from './gone.view.js';
import {changeText, rowsText} from './rows.js';
import '../own/own.js';
import '../shortfalls/shortfalls.js';
import '../standing/standing.js';
import '../versions/versions.js';

class Changes extends LitElement {
  static styles = [look, tables, changesLook];
  static properties = {
    scene: {attribute: false},
    against: {attribute: false},
    words: {state: true},
  };
  #compared = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {against: null, words: ''});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('scene') || changed.has('against')) {
      this.#compared.load((signal) => comparison(this.scene.version.id, this.against, signal));
    }
  }

  render() {
    const {scene, against} = this;
    const {value, problem} = this.#compared;
    return html`
      <section class="card tools">
        <h2>${t('changes.title')}</h2>
        <lt-versions .chosen=${against ?? scene.board.against ?? ''} .without=${scene.version.id} .label=${t('changes.against')} .none=${scene.compared && against === null ? t('changes.own') : ''}
          @choose=${(event) => go(comparedAddress(scene.version.id, 'changes', event.detail))}></lt-versions>
        ${value === null ? nothing : html`
          <a class="button" href=${comparedAddress(scene.version.id, 'board', against)}>${t('changes.board')}</a>
          <a class="button" download href=${diffAddress(scene.version.id, against)}>${t('changes.xlsx')}</a>`}
        <lt-own .version=${scene.version.id}></lt-own>
      </section>
      ${problem !== null ? this.#noDiff(problem) : value === null ? html`<p>${t('app.loading')}</p>` : this.#diff(value)}`;
  }

  #noDiff(problem) {
    return problem.code === 'no-baseline'
      ? html`<p class="card tools">${t('changes.noBaseline')} <a class="button" href=${screenAddress(this.scene.version.id, 'events')}>${t('nav.events')}</a></p>`
      : html`<p role="alert">${problemText(problem)}</p>`;
  }

  #diff({diff, shortfalls}) {
    return html`
      ${this.#standing()}
      <section class="card">${figuresTable(diff)}</section>
      ${shortfalls.length === 0 ? nothing : html`<section class="card">
        <h3>${t('changes.shortfalls')}</h3><lt-shortfalls .scene=${this.scene} .shortfalls=${shortfalls}></lt-shortfalls></section>`}
      <section class="card plants">
        <h3>${t('changes.plants', {n: diff.plants.length})}</h3>
        <p class="soft">${t('changes.unchanged', {n: diff.unchanged.length})}</p>
        ${diff.plants.length === 0 ? nothing : html`
          <input type="search" aria-label=${t('plants.words')} placeholder=${t('plants.words')} .value=${this.words} @input=${(event) => (this.words = event.target.value)} />
          <div class="table-frame" tabindex="0" role="region" aria-label=${t('changes.title')}>${this.#plants(diff)}</div>`}
      </section>
      ${diff.gone.length === 0 ? nothing : goneView(diff.gone)}`;
  }

  /** Both plans in a planner's words, where the earlier one is still kept. */
  #standing() {
    const {versions} = current();
    const plans = [this.against ?? this.scene.board.against ?? this.scene.version.baseline, this.scene.version.id];
    const known = plans.map((plan) => versions.find(({id}) => id === plan));
    return known.some((version) => version === undefined) ? nothing : html`
      <section class="card"><lt-standing .plans=${plans} .names=${known.map(({id, name}) => `${name} · ${id}`)}></lt-standing></section>`;
  }

  #plants(diff) {
    const rows = diff.plants.filter((plant) => this.#matches(plant));
    return html`
      <table>
        <thead><tr>${['plant', 'notice', 'line', 'before', 'after', 'why'].map((key) => html`<th scope="col" class=${key === 'notice' ? 'number' : ''}>${t('changes.' + key)}</th>`)}</tr></thead>
        ${rows.map((plant) => html`<tbody>${plant.lines.map((line, index) => this.#line(plant, line, index))}</tbody>`)}
      </table>`;
  }

  #line(plant, line, index) {
    const known = this.scene.plants.get(plant.plant);
    const knownLine = known?.lines.find((each) => each.id === line.line);
    return html`
      <tr>
        ${index > 0 ? nothing : html`
          <th scope="rowgroup" rowspan=${plant.lines.length}>${known ? html`<a href=${plantAddress(this.scene.version.id, plant.plant)}>${plantName(known)}</a>` : plant.plant}
            <small>${plant.plant}${known ? ` · ${named(this.scene.industries, known.industry)}` : ''}</small></th>
          <td class="number" rowspan=${plant.lines.length}>${plant.noticeDays === undefined ? '–' : t('changes.days', {n: plant.noticeDays})}</td>`}
        <td>${knownLine ? lineName(knownLine) : line.line}</td>
        <td class="before">${rowsText(line.before, line.stopsBefore)}</td>
        <td class="after">${rowsText(line.after, line.stopsAfter)}</td>
        <td class="why"><ul>${line.changes.map((change) => html`<li>${changeText(change)}
          <span class="soft">${say(change.cause.text)}${this.#hours(change.cause.event)}${change.cause.clause ? ` · ${t('why.clause', {id: change.cause.clause})}` : ''}</span></li>`)}</ul></td>
      </tr>`;
  }

  /** The hours of the warning behind a change, where it goes by hours. */
  #hours(event) {
    const told = this.scene.warnings.map((warning) => warning.told).find((warning) => warning.id === event);
    return told?.start || told?.end ? ` · ${warningTime(told)}` : '';
  }

  #matches({plant, lines}) {
    const known = this.scene.plants.get(plant);
    const text = folded([plant, known?.name?.zh, known?.name?.en, nameIn(this.scene.industries, known?.industry), nameIn(this.scene.towns, known?.town), ...lines.map((line) => line.line)]
      .join(' '));
    return hasWords(text, this.words);
  }
}

/** What changes from another version to this one, and what this one cannot keep in time. */
async function comparison(version, against, signal) {
  const [diff, {shortfalls}] = await Promise.all([getDiff(version, against, signal), getResponse(version, signal)]);
  return {diff, shortfalls};
}

customElements.define('lt-changes', Changes);
