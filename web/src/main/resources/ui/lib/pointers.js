// Values of a document by their JSON Pointer, as findings name their places. A document is never changed: writing
// answers with another one, which shares whatever is the same.

/** The steps of a pointer. */
export const stepsOf = (pointer) => pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The pointer to a member or an element of what stands at a pointer. */
export const below = (pointer, step) => `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What stands at a pointer; undefined where nothing does. */
export const valueAt = (document, pointer) => stepsOf(pointer).reduce((value, step) => value?.[step], document);

/**
 * The document after an operation: {at, put} writes a value, {at} takes it out, {at, insert} moves what stands in a
 * list from there on. An object that is empty in the end is taken out as well.
 */
export const written = (document, operation) => write(document, stepsOf(operation.at), operation) ?? {};

function write(value, [step, ...rest], operation) {
  if (Array.isArray(value)) {
    return writeElement(value, Number(step), rest, operation);
  }
  const {[step]: old, ...others} = value ?? {};
  const now = rest.length > 0 ? write(old, rest, operation) : operation.put;
  if (now !== undefined) {
    return old === undefined ? {...others, [step]: now} : {...value, [step]: now};
  }
  return Object.keys(others).length === 0 ? undefined : others;
}

function writeElement(list, index, rest, operation) {
  if (rest.length > 0) {
    return list.with(index, write(list[index], rest, operation) ?? {});
  }
  if (operation.insert !== undefined) {
    return list.toSpliced(index, 0, operation.insert);
  }
  return operation.put === undefined ? list.toSpliced(index, 1) : list.with(index, operation.put);
}
