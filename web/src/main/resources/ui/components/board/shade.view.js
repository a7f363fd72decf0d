// What is in the planner's hand, drawn: where the bars would stand, on which days they may not begin, and the
// checker's sentence beside them.

import {html, nothing} from 'lit';
import {longDay, shortDay} from '../../lib/days.js';
import {lookOf} from '../../lib/judged.js';
import {placed} from '../../lib/placed.js';
import {problemText} from '../../lib/problems.js';
import {say, t} from '../../lib/text.js';
import {rowHeight} from './measures.js';

const NAMED_FROM = 90;
const BELOW = 6;
const px = (value) => `${Math.round(value * 100) / 100}px`;
const at = (range, width) => placed({left: px(range.start * width), width: px(range.days * width)});

/** On a line's track: the days on which the bar in the hand may not begin, and the places where bars would stand. */
export const inHand = (hand, line, width) => html`
  ${hand.shades(line).map((shade) => html`
    <span class="shade" title=${shadeText(shade)} ${at(shade, width)}>${shade.days * width > NAMED_FROM ? html`<i>${ruleText(shade)}</i>` : nothing}</span>`)}
  ${hand.ghosts.filter((ghost) => ghost.line === line).map((ghost) => html`
    <span class="ghost ${judgement(hand)}" ${at({start: ghost.start, days: ghost.end - ghost.start + 1}, width)}></span>`)}`;

/** The checker's sentence beside the first bar in the hand; above it where there is no room below. */
export function sentence(hand, {rows, scene, width, names, view}) {
  const [ghost] = hand.ghosts;
  const row = rows.findIndex(({line}) => line?.id === ghost.line);
  const height = rowHeight();
  const top = (row + 1) * height + BELOW;
  const above = top + 110 > view.bottom;
  const left = names + ghost.start * width;
  const beside = left > view.left + view.width * 0.55;
  return html`
    <div class="sentence ${judgement(hand)}" ${placed({
      top: px(above ? row * height - BELOW : top),
      left: px(beside ? names + (ghost.end + 1) * width : Math.max(left, view.left + names + 4)),
      transform: `translate(${beside ? '-100%' : '0'}, ${above ? '-100%' : '0'})`,
    })}>
      <b>${t('hand.days', {from: shortDay(scene.first + ghost.start), to: shortDay(scene.first + ghost.end), days: ghost.end - ghost.start + 1})}</b>
      <span>${words(hand)}</span>
    </div>`;
}

/** What is in the hand, for whoever hears it. */
export function heard(hand, scene) {
  const [ghost] = hand.ghosts;
  const line = scene.lines.find(({id}) => id === ghost.line);
  return t('hand.heard', {
    line: say(line.name) || line.id,
    from: longDay(scene.first + ghost.start),
    to: longDay(scene.first + ghost.end),
    days: ghost.end - ghost.start + 1,
    what: words(hand),
  });
}

function words(hand) {
  if (hand.home) {
    return t('hand.home');
  }
  if (hand.problem !== null) {
    return problemText(hand.problem);
  }
  if (hand.judged !== null) {
    return say(hand.judged.said);
  }
  const {hindered} = hand;
  return hindered === null ? t('hand.judging') : shadeText(hindered);
}

/** How it looks: as it stands, good, bad, a cost, or not known yet. */
function judgement({home, judged, hindered, problem}) {
  if (home) {
    return 'home';
  }
  if (judged !== null) {
    return lookOf(judged);
  }
  return hindered !== null || problem !== null ? 'bad' : 'open';
}

const ruleText = ({rule, clause}) => (rule === undefined ? t('legend.pin') : clause ? t('hand.ruleOf', {rule: t('rule.' + rule), clause}) : t('rule.' + rule));
const shadeText = (shade) => say(shade.text) || ruleText(shade);
