import {css} from 'lit';

export const solveLook = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7rem;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    justify-items: start;
  }
  fieldset {
    display: grid;
    gap: 0.3rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 0.3rem;
    font-weight: 600;
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .scope {
    flex-wrap: wrap;
  }
  select {
    max-width: 100%;
  }
  input[type='number'] {
    width: 5.5rem;
  }
  th,
  td {
    padding: 0.35rem 0.45rem;
  }
  tbody th {
    font-weight: 600;
  }
  .said div {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.6rem;
  }
  .said button {
    flex: none;
  }
  .said td {
    font-size: 0.9rem;
    color: var(--ink-soft);
  }
`;
