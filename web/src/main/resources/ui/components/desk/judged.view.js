// What the checker says of a change: its one sentence, and rule by rule what it makes worse or better.

import {html, nothing} from 'lit';
import {lookOf} from '../../lib/judged.js';
import {amountIn} from '../../lib/numbers.js';
import {say, t} from '../../lib/text.js';

const MOST = 6;

/** The sentence and the rules. */
export const judgement = (judged) => html`
  <div class="judged ${lookOf(judged)}">
    <b>${say(judged.said)}</b>
    ${judged.changes.length === 0 ? nothing : html`
      <ul>${judged.changes.slice(0, MOST).map(change)}</ul>`}
  </div>`;

const change = ({rule, clause, unit, before, after, breaks, text, level}) => html`
  <li><span class="chip ${breaks || after > before ? (level === 'SOFT' ? 'warn' : 'bad') : 'good'}">${t('level.' + level)}</span>
    ${clause ? t('hand.ruleOf', {rule: t('rule.' + rule), clause}) : t('rule.' + rule)}
    <span class="soft">${amountIn(unit, before)} → ${amountIn(unit, after)}</span>
    ${text && level !== 'SOFT' ? html`<small>${say(text)}</small>` : nothing}</li>`;
