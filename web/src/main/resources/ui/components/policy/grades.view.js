// Tables by grade: a share, or one for each warning level.

import {html, nothing} from 'lit';
import {below, valueAt} from '../../lib/pointers.js';
import {withId} from '../../lib/scene.js';
import {say, t} from '../../lib/text.js';
import {fieldView, ownSource, sourceView} from '../editing/field.view.js';
import {dropButton} from '../editing/rows.view.js';

/** A table by grade names every other grade with a star. */
const EVERY_OTHER = '*';

/** How a grade is called in a table of a policy. */
export function gradeName({grades = []}, grade) {
  return grade === EVERY_OTHER ? t('policy.everyOther') : withId(say(grades.find((each) => each.id === grade)?.name), grade);
}

/** The rows of a table by grade; where it is missing there are none. */
export const gradesIn = (table) => Object.keys(table ?? {}).filter((key) => key !== 'source');

/**
 * A table by grade, and where it comes from.
 *
 * @param columns [key, heading] each; none where a row is a single share
 * @param fresh what a new row holds
 */
export function gradeTable(form, at, name, columns, fresh) {
  const table = valueAt(form.document, at);
  const rows = gradesIn(table);
  const others = [...known(form.document), EVERY_OTHER].filter((grade) => !rows.includes(grade));
  const cell = (path, label) => html`<td>${fieldView(form, path, label, {kind: 'share', bare: true})}</td>`;
  return html`
    <div class="table-frame" tabindex="0" role="region" aria-label=${name}>
      <table class="grades">
        <caption>${name}</caption>
        <thead><tr><th scope="col">${t('policy.grade')}</th>
          ${columns.length === 0 ? html`<th scope="col">${t('policy.ratio')}</th>` : columns.map(([, heading]) => html`<th scope="col">${heading}</th>`)}<td></td></tr></thead>
        <tbody>${rows.map((grade) => html`
          <tr><th scope="row">${gradeName(form.document, grade)}</th>
            ${columns.length === 0 ? cell(below(at, grade), `${name} ${gradeName(form.document, grade)}`)
              : columns.map(([key, heading]) => cell(below(below(at, grade), key), `${name} ${gradeName(form.document, grade)} ${heading}`))}
            <td>${dropButton(form, below(at, grade), t('policy.dropRow', {name, grade: gradeName(form.document, grade)}))}</td></tr>`)}</tbody>
      </table>
    </div>
    ${others.length === 0 ? nothing : html`
      <label class="add">${t('policy.addRow')}
        <select @change=${(event) => (form.change([{at: below(at, event.target.value), put: fresh}]), event.target.value = '')}>
          <option value=""></option>${others.map((grade) => html`<option value=${grade}>${gradeName(form.document, grade)}</option>`)}
        </select></label>`}
    ${table ? sourceView(form, at) : nothing}
    ${rows.map((grade) => ownSource(form, below(at, grade), t('revise.sourceOf', {name: gradeName(form.document, grade)})))}`;
}

/** Every grade that the policy names somewhere. */
function known({grades = [], exemptGrades = [], industries = []}) {
  const tables = industries.flatMap(({season, warning}) => [season?.ratio, warning?.ratio, ...(season?.periods ?? []).map((period) => period.ratio)]);
  return new Set([...grades.map((grade) => grade.id), ...exemptGrades, ...tables.flatMap(gradesIn)].filter((grade) => grade && grade !== EVERY_OTHER));
}
