// What a planner said of the columns and words of a list, kept in the browser by the list's layout: the next list
// with the same captions is read the same way. Rows are not kept: the next list may have one more title row.

const STORED_AS = 'lunting.mappings';
const MOST = 30;

/** A mapping that says nothing. */
export const noMapping = () => ({columns: {}, values: {}, rows: {}});

/** Whether a mapping says nothing. */
export const isEmpty = ({columns, values, rows}) =>
  [columns, rows, ...Object.values(values)].every((words) => Object.keys(words).length === 0);

/** The layout of a list as it was first understood: the captions of its tables, whatever their order. */
export function layoutOf(sent) {
  const captions = sent.sheets.flatMap((sheet) => sheet.tables).flatMap((table) => table.columns)
    .map((column) => column.caption.replace(/\s+/g, ''));
  return [...new Set(captions)].sort().join('\n');
}

/** The mapping kept for a layout; null for none. */
export const readMapping = (layout) => layout === '' ? null : kept().find((each) => each.layout === layout)?.mapping ?? null;

/** Keeps a mapping for a layout; one that says nothing is forgotten. */
export function keepMapping(layout, mapping) {
  const {columns, values} = mapping;
  const others = kept().filter((each) => each.layout !== layout);
  const said = {columns, values, rows: {}};
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(isEmpty(said) ? others : [{layout, mapping: said}, ...others].slice(0, MOST)));
  } catch {
    // Where storage is forbidden or full, the next list is asked about again.
  }
}

function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(STORED_AS));
    return Array.isArray(found) ? found.filter(canBeKept) : [];
  } catch {
    return [];
  }
}

const canBeKept = (each) => typeof each?.layout === 'string' && isWords(each.mapping?.columns) && isObject(each.mapping.values)
  && Object.values(each.mapping.values).every(isWords);

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value) => isObject(value) && Object.values(value).every((word) => typeof word === 'string');
