// What differs on paper: controllers that tell a host when the page is printed, and again when that is over.

const LANDSCAPE = new CSSStyleSheet();
LANDSCAPE.replaceSync('@page { size: A4 landscape; margin: 10mm; }');

/** Calls `begin` before the page is printed and `end` after it, as long as its host is on the page. */
export class Printing {
  #begin;
  #end;

  constructor(host, {begin, end}) {
    this.#begin = begin;
    this.#end = end;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }
}

/** Lays the paper on its side. */
export function layAcross() {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, LANDSCAPE];
}

/** Sets the paper upright again. */
export function setUpright() {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== LANDSCAPE);
}

/** Unfolds what is folded in a host while it is printed: nobody can open it on paper. */
export function unfoldOnPaper(host) {
  let opened = [];
  return new Printing(host, {
    begin: () => {
      opened = [...host.renderRoot.querySelectorAll('details:not([open])')];
      opened.forEach((each) => (each.open = true));
    },
    end: () => opened.forEach((each) => (each.open = false)),
  });
}
