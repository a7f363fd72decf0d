// How figures are typed and shown where they are edited. What is no figure stays as it was typed: whether a value
// will do is for the server to say.

const EXACT = 1e8;

/** What was typed, as a document has it: a number, else the text; undefined for nothing. */
export function numberIn(typed) {
  const text = typed.normalize('NFKC').trim();
  const plain = text.replaceAll(',', '');
  return text === '' ? undefined : /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : typed.trim();
}

/** The share that was typed in percent: 30 or 30% is 0.3. */
export function shareIn(typed) {
  const number = numberIn(typed.normalize('NFKC').replace(/\s*%\s*$/, ''));
  return typeof number === 'number' ? Math.round(number * EXACT) / (100 * EXACT) : number;
}

/** A share as it is typed, in percent. */
export const shareText = (share) => typeof share === 'number' ? String(Math.round(share * 100 * EXACT) / EXACT) : String(share ?? '');
