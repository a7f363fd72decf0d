// The screens, one row each; the router finds a screen by its routes, the page loads it when it is first opened,
// and the navigation lists those of a plan in this order. To add a screen, add its row and its words.

import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

const ofPlan = (name) => [name, `plans/:version/${name}`];

/**
 * name: what addresses call it; title: its words; routes: its addresses, a part with a colon stands for a value;
 * load: its module; view: how it is shown, with the values of its address and, of a plan, the scene of the plan.
 * plan: it shows a plan version; bare: without the strip that sums the plan up, and outside the navigation;
 * under: whose place in the navigation it has; fills: it fills the window; sheet: it is printed alone, without that strip.
 */
export const SCREENS = [
  {
    name: 'home', title: 'nav.home', plan: true, bare: true, fills: true,
    routes: [''],
    load: () => import('../components/home/home.js'),
    view: (here, scene) => html`<lt-home class="filling" .scene=${scene}></lt-home>`,
  },
  {
    name: 'board', title: 'nav.board', plan: true, fills: true,
    routes: ['plans/:version', ...ofPlan('board'), 'plans/:version/board/:against'],
    load: () => import('../components/board/board.js'),
    view: (here, scene) => html`<lt-board class="filling" .scene=${scene}></lt-board>`,
  },
  {
    name: 'desk', title: 'nav.desk', under: 'board', fills: true,
    routes: ['desk/:copy'],
    load: () => import('../components/desk/desk.js'),
    // A desk of its own for each copy: what is still on its way there is never taken for another's.
    view: ({copy}) => keyed(copy, html`<lt-desk class="filling" .copy=${copy}></lt-desk>`),
  },
  {
    name: 'events', title: 'nav.events', plan: true,
    routes: ofPlan('events'),
    load: () => import('../components/events/events.js'),
    view: (here, scene) => html`<lt-events .scene=${scene}></lt-events>`,
  },
  {
    name: 'changes', title: 'nav.changes', plan: true,
    routes: [...ofPlan('changes'), 'plans/:version/changes/:against'],
    load: () => import('../components/changes/changes.js'),
    view: ({against}, scene) => html`<lt-changes .scene=${scene} .against=${against}></lt-changes>`,
  },
  {
    name: 'plants', title: 'nav.plants', plan: true,
    routes: ofPlan('plants'),
    load: () => import('../components/plants/plants.js'),
    view: (here, scene) => html`<lt-plants .scene=${scene}></lt-plants>`,
  },
  {
    name: 'day', title: 'nav.day', plan: true,
    routes: [...ofPlan('day'), 'plans/:version/day/:date'],
    load: () => import('../components/day/day.js'),
    view: ({date}, scene) => html`<lt-day .scene=${scene} .date=${date}></lt-day>`,
  },
  {
    name: 'drill', title: 'nav.drill', plan: true, bare: true, under: 'events',
    routes: ofPlan('drill'),
    load: () => import('../components/drill/drill.js'),
    view: (here, scene) => html`<lt-drill .scene=${scene}></lt-drill>`,
  },
  {
    name: 'verdict', title: 'nav.verdict', plan: true,
    routes: ofPlan('verdict'),
    load: () => import('../components/verdict/verdict.js'),
    view: (here, scene) => html`<lt-verdict .scene=${scene}></lt-verdict>`,
  },
  {
    name: 'brief', title: 'nav.brief', plan: true, sheet: true,
    routes: [...ofPlan('brief'), 'plans/:version/brief/:beside'],
    load: () => import('../components/brief/brief.js'),
    view: ({beside}, scene) => html`<lt-brief .scene=${scene} .beside=${beside}></lt-brief>`,
  },
  {
    name: 'files', title: 'nav.files', plan: true,
    routes: ofPlan('files'),
    load: () => import('../components/files/files.js'),
    view: (here, scene) => html`<lt-files .scene=${scene}></lt-files>`,
  },
  {
    name: 'versions', title: 'nav.versions', plan: true,
    routes: ofPlan('versions'),
    load: () => import('../components/versions/list.js'),
    view: (here, scene) => html`<lt-version-list .scene=${scene}></lt-version-list>`,
  },
  {
    name: 'publish', title: 'nav.publish', plan: true,
    routes: ofPlan('publish'),
    load: () => import('../components/publish/publish.js'),
    view: (here, scene) => html`<lt-publish .scene=${scene}></lt-publish>`,
  },
  {
    name: 'notices', title: 'nav.notices', plan: true,
    routes: [...ofPlan('notices'), 'plans/:version/plants/:plant/notices'],
    load: () => import('../components/notices/notices.js'),
    view: ({plant}, scene) => html`<lt-notices .scene=${scene} .plant=${plant}></lt-notices>`,
  },
  {
    name: 'notice', title: 'nav.notice', under: 'notices',
    routes: ['notices/:notice'],
    load: () => import('../components/notice/notice.js'),
    view: ({notice}) => html`<lt-notice .notice=${notice}></lt-notice>`,
  },
  {
    name: 'publication', title: 'nav.publication', under: 'versions',
    routes: ['publications/:publication'],
    load: () => import('../components/publication/publication.js'),
    view: ({publication}) => html`<lt-publication .publication=${publication}></lt-publication>`,
  },
  {
    name: 'audit', title: 'nav.audit', under: 'versions',
    routes: ['audit', 'audit/:about'],
    load: () => import('../components/audit/audit.js'),
    view: ({about}) => html`<lt-audit .about=${about}></lt-audit>`,
  },
  {
    name: 'proof', title: 'nav.proof', under: 'notices',
    routes: ['proof', 'publications/:publication/proofs/:plant'],
    load: () => import('../components/proof/proof.js'),
    view: ({publication, plant}) => html`<lt-proof .publication=${publication} .plant=${plant}></lt-proof>`,
  },
  {
    name: 'plant', title: 'nav.plant', under: 'plants',
    routes: ['plants/:plant', 'plans/:version/plants/:plant'],
    load: () => import('../components/plant/plant.js'),
    view: ({version, plant}) => html`<lt-plant .version=${version} .plant=${plant}></lt-plant>`,
  },
  {
    name: 'new', title: 'nav.new',
    routes: ['new', 'new/:policy/:registry'],
    load: () => import('../components/start/start.js'),
    view: ({policy, registry}) => html`<lt-start .givenPolicy=${policy} .givenRegistry=${registry}></lt-start>`,
  },
  {
    name: 'policy', title: 'nav.policy', under: 'new',
    routes: ['policy/:policy/:registry'],
    load: () => import('../components/policy/policy.js'),
    view: ({policy, registry}) => html`<lt-policy .policy=${policy} .registry=${registry}></lt-policy>`,
  },
  {
    name: 'list', title: 'nav.list', under: 'new',
    routes: ['list/:policy/:registry'],
    load: () => import('../components/list/list.js'),
    view: ({policy, registry}) => html`<lt-list .policy=${policy} .registry=${registry}></lt-list>`,
  },
  {
    name: 'next', title: 'nav.next', under: 'new',
    routes: ['next', 'next/:version'],
    load: () => import('../components/next/next.js'),
    view: ({version}) => html`<lt-next .version=${version}></lt-next>`,
  },
  {
    name: 'run', title: 'nav.run',
    routes: ['runs/:run'],
    load: () => import('../components/run/run.js'),
    view: ({run, first}) => html`<lt-run .run=${run} ?first=${first}></lt-run>`,
  },
  {
    name: 'answers', title: 'nav.answers',
    routes: ['answers/:answers'],
    load: () => import('../components/answers/answers.js'),
    view: ({answers}) => html`<lt-answers .answers=${answers}></lt-answers>`,
  },
];

/** The row of a screen. */
export const screenNamed = (name) => SCREENS.find((screen) => screen.name === name);
