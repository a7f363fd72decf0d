import {css} from 'lit';

export const pickerLook = css`
  :host {
    position: relative;
    display: grid;
    gap: 0.15rem;
  }
  input {
    width: 100%;
  }
  .list:not([hidden]) {
    position: absolute;
    top: 100%;
    z-index: 5;
    display: grid;
    width: 100%;
    min-width: min(17rem, 80vw);
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: 6px;
    box-shadow: var(--shadow);
  }
  ul {
    max-height: 15rem;
    margin: 0;
    padding: 0.2rem;
    overflow: auto;
    list-style: none;
  }
  li {
    padding: 0.3rem 0.5rem;
    border-left: 3px solid transparent;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  li:hover,
  li[aria-selected='true'] {
    border-left-color: var(--accent);
    background: var(--accent-soft);
  }
  li .soft {
    display: block;
    font-size: 0.9rem;
  }
  .list p {
    margin: 0;
    padding: 0.2rem 0.6rem;
    border-top: 1px solid var(--hair);
    font-size: 0.9rem;
  }
`;
