// How what a reader types into a search is compared with what is searched: small letters, and full-width
// letters, digits and blanks, as a Chinese input method gives them, as their plain forms.

/** A text in the form that is compared. */
export const folded = (text) => text.normalize('NFKC').toLowerCase();

/** Whether a text, in the form that is compared, has every word that was typed. */
export const hasWords = (text, typed) => folded(typed).split(/\s+/).filter(Boolean).every((word) => text.includes(word));
