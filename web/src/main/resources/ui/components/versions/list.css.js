import {css} from 'lit';

export const listLook = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.8rem 1.1rem;
    box-shadow: var(--shadow);
  }
  tbody th {
    min-width: 14rem;
    font-weight: 400;
  }
  .shown > * {
    background: var(--accent-soft);
  }
  .since {
    min-width: 12rem;
    overflow-wrap: anywhere;
  }
  td small,
  th small {
    display: block;
    color: var(--ink-soft);
  }
  .shown small {
    color: var(--ink);
  }
  td .chip {
    white-space: nowrap;
  }
  .do {
    min-width: 13rem;
  }
  .do > * {
    margin: 0 0.3rem 0.3rem 0;
  }
`;
