// How much room text takes: what is measured in pixels and holds text is measured in rems first, so that it grows with
// the size of text that the reader has chosen.

/** How many pixels a rem is now. */
export const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
