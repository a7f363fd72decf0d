// What stands above the desk: which plan is changed, how it stands and what it costs beside the one it was begun with,
// and the ways back and on.

import {html, nothing} from 'lit';
import {actor} from '../../lib/actor.js';
import {figure} from '../../lib/numbers.js';
import {screenAddress} from '../../lib/router.js';
import {undoneNext} from '../../lib/steps.js';
import {say, t} from '../../lib/text.js';

/** The heading of a desk; `more` stands after the buttons. */
export function heading({copy, scene, busy}, {undo, redo}, more) {
  return html`
    <div class="head">
      <h1>${t('desk.title', {name: copy.name})}</h1>
      <div class="chips">
        ${copy.legal ? html`<span class="chip good">✓ ${t('summary.legal')}</span>` : html`<span class="chip bad">✕ ${t('summary.notLegal')}</span>`}
        ${copy.score.medium === 0 ? nothing : html`<span class="chip warn">! ${t('desk.reserveLacks')}</span>`}
        <span class="chip">${t('desk.changed', {n: figure(plantsChanged(scene))})}</span>
        <span class="chip">${cost(copy, scene.version)}</span>
      </div>
      <span class="spread"></span>
      <div class="buttons" role="group" aria-label=${t('desk.acts')}>
        <button ?disabled=${!copy.canUndo || busy > 0} title=${undoes(copy)} aria-keyshortcuts="Control+Z" @click=${undo}>↶ ${t('desk.undo')}</button>
        <button ?disabled=${!copy.canRedo || busy > 0} title=${copy.redoes ? t('desk.redoes', {what: say(copy.redoes)}) : ''} aria-keyshortcuts="Control+Y" @click=${redo}>↷ ${t('desk.redo')}</button>
        <a class="button" href=${screenAddress(copy.planVersion, 'board')}>${t('desk.base')}</a>
        ${more}
      </div>
    </div>`;
}

/** What undo takes back; whose it is, where that is not the reader's own. */
function undoes(copy) {
  if (!copy.undoes) {
    return '';
  }
  const step = undoneNext(copy);
  const what = say(copy.undoes);
  return step === null || (step.author ?? '') === actor() ? t('desk.undoes', {what})
    : t('desk.undoesOf', {author: step.author ?? t('desk.somebody'), what});
}

function cost({score}, {score: before}) {
  const more = before.soft - score.soft;
  return more === 0 ? t('desk.cost', {cost: figure(-score.soft)})
    : t(more > 0 ? 'desk.costMore' : 'desk.costLess', {cost: figure(-score.soft), by: figure(Math.abs(more))});
}

const plantsChanged = (scene) => new Set(scene.lines.filter((line) => line.changed).map((line) => line.plant.id)).size;
