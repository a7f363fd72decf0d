// Where a file is dropped, or chosen with the field for it that stands inside: either way it is told as `file`.

import {LitElement, css, html} from 'lit';

class Drop extends LitElement {
  static styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.4rem;
      justify-items: start;
      padding: 0.7rem 0.8rem;
      border: 1px dashed var(--edge);
      border-radius: 6px;
      background: var(--sunken);
    }
    :host([over]) {
      background: var(--accent-soft);
    }
  `;
  static properties = {over: {type: Boolean, reflect: true}};

  constructor() {
    super();
    this.over = false;
    this.addEventListener('dragover', (event) => this.#drag(event));
    this.addEventListener('dragleave', (event) => (this.over = this.contains(event.relatedTarget)));
    this.addEventListener('drop', (event) => this.#drop(event));
    this.addEventListener('change', (event) => this.#pick(event));
  }

  render() {
    return html`<slot></slot>`;
  }

  #drag(event) {
    event.preventDefault();
    this.over = true;
  }

  #drop(event) {
    event.preventDefault();
    this.over = false;
    this.#tell(event.dataTransfer.files[0]);
  }

  #pick({target}) {
    if (target.type === 'file') {
      const [file] = target.files;
      // Emptied, so that the same file is read again when it was corrected and is chosen once more.
      target.value = '';
      this.#tell(file);
    }
  }

  #tell(file) {
    if (file) {
      this.dispatchEvent(new CustomEvent('file', {detail: file}));
    }
  }
}

customElements.define('lt-drop', Drop);
