// How much room text takes: what is measured in pixels and holds text is measured in rems first, so that it grows with
// the size of text that the reader has chosen.

/** How many pixels a rem is now. */
export const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

/** How many pixels a rem is at the usual size of text. */
const USUAL = 14;
let scale = null;

/** How much larger than usual the reader has text, 1 at least. It is read once for all that is drawn together. */
export function textScale() {
  if (scale === null) {
    scale = Math.max(1, rem() / USUAL);
    queueMicrotask(() => (scale = null));
  }
  return scale;
}
