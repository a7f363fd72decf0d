import {css} from 'lit';

export const publishLook = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    max-width: 62rem;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    justify-items: start;
    padding: 0.8rem 1.1rem;
    box-shadow: var(--shadow);
    overflow-wrap: anywhere;
  }
  .refused,
  .hindrance,
  .breaches {
    border-left: 5px solid var(--bad);
  }
  .told {
    width: 100%;
    max-height: 24rem;
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
    border: 1px solid var(--hair);
    border-radius: 6px;
  }
  .told li + li {
    border-top: 1px solid var(--hair);
  }
  .told summary {
    padding: 0.35rem 0.7rem;
    cursor: pointer;
  }
  .told summary span {
    color: var(--ink-soft);
  }
  .told details > :not(summary) {
    margin: 0.4rem 0.7rem 0.6rem;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3rem;
  }
  dl {
    margin: 0;
  }
  dt {
    font-size: 0.86rem;
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
  }
  .sides,
  .days {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
    gap: 0.3rem 1rem;
  }
  .sides {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  }
  ul.changes {
    margin: 0;
    padding-left: 1.1rem;
  }
  ol {
    display: grid;
    gap: 0.8rem;
    width: 100%;
    margin: 0;
    padding-left: 1.3rem;
  }
  form,
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    width: 100%;
  }
  form {
    gap: 0.7rem;
  }
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 0.6rem 1rem;
  }
  form .primary {
    justify-self: start;
  }
`;
