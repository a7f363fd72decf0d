// What the planner is told of the last change: what came of it, what was refused, what somebody else did meanwhile,
// and the change that is offered again.

import {html, nothing} from 'lit';
import {problemText} from '../../lib/problems.js';
import {screenAddress} from '../../lib/router.js';
import {deedOf, newestStep, toldOf} from '../../lib/steps.js';
import {say, t} from '../../lib/text.js';

export const notices = (desk) => html`
  <div class="notices">
    <p class="said" role="status">${desk.problem === null ? said(desk) : nothing}</p>
    ${desk.problem === null ? nothing : refused(desk)}
    ${desk.copy.keptAs === undefined ? nothing : html`
      <p><span class="chip good">✓</span> ${t('desk.kept')} <a href=${screenAddress(desk.copy.keptAs, 'board')}>${desk.copy.keptAs}</a></p>`}
  </div>`;

function said({elsewhere, said: text, copy}) {
  const last = newestStep(copy);
  return elsewhere !== null ? t('desk.elsewhere.' + deedOf(elsewhere), toldOf(elsewhere))
    : text !== null ? say(text)
    : last !== null ? t('desk.last.' + deedOf(last), toldOf(last)) : t('desk.begin');
}

const refused = (desk) => html`
  <p class="refused" role="alert"><span class="chip bad">✕</span> ${problemText(desk.problem)}
    ${desk.gone === 0 ? nothing : t('desk.gone', {n: desk.gone})}
    ${desk.overtaken === null ? nothing : html`${t('desk.overtaken')}
      <button class="primary" @click=${() => desk.again()}>${t('desk.again')}</button>`}
    <button @click=${() => desk.leave()}>${t(desk.overtaken === null ? 'app.close' : 'desk.leave')}</button></p>`;
