import {css} from 'lit';

export const proofLook = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    width: 100%;
    max-width: 52rem;
    margin: 1rem auto 0;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    justify-items: start;
    padding: 0.8rem 1.1rem;
    box-shadow: var(--shadow);
    overflow-wrap: anywhere;
  }
  [aria-live] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }
  .card[over] {
    background: var(--accent-soft);
  }
  .card.good {
    border-left: 5px solid var(--good);
  }
  .card.bad {
    border-left: 5px solid var(--bad);
  }
  label,
  details,
  textarea,
  .root {
    width: 100%;
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2rem;
  }
  summary {
    min-height: 26px;
    cursor: pointer;
  }
  textarea,
  .root,
  code {
    font: 0.86rem/1.5 monospace;
  }
  ol {
    display: grid;
    gap: 0.35rem;
    margin: 0;
    padding-left: 1.3rem;
  }
  .broken {
    color: var(--bad);
    font-weight: 600;
  }
  pre {
    width: 100%;
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
