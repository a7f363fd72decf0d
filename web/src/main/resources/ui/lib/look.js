// What all components share in looks: buttons, fields, chips, tables. Their measures and colours are the
// custom properties of styles.css.

import {css} from 'lit';

export const look = css`
  :host {
    display: block;
  }
  /* The colour of a warning by its level, wherever one is shown. */
  .yellow {
    --level: var(--yellow);
  }
  .orange {
    --level: var(--orange);
  }
  .red {
    --level: var(--red);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    font-family: var(--font-title);
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  h1 {
    font-size: 1.5rem;
  }
  h2 {
    font-size: 1.15rem;
  }
  h3 {
    font-size: 1rem;
  }
  p {
    margin: 0;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--accent-strong);
    outline-offset: 2px;
    border-radius: 3px;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-height: 32px;
    padding: 0.25rem 0.8rem;
    font: inherit;
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: 6px;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--hover);
  }
  button:disabled {
    cursor: not-allowed;
    opacity: 0.55;
  }
  .primary,
  button.primary:hover {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
    font-weight: 600;
  }
  button.primary:hover,
  .button.primary:hover {
    background: var(--accent-strong);
  }
  input,
  select,
  textarea {
    min-height: 32px;
    padding: 0.2rem 0.55rem;
    font: inherit;
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: 6px;
    max-width: 100%;
  }
  input[type='checkbox'],
  input[type='radio'] {
    min-height: 0;
    width: 1.1rem;
    height: 1.1rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .choice {
    display: inline-flex;
  }
  .choice button {
    border-radius: 0;
    margin-left: -1px;
    padding: 0.25rem 0.65rem;
  }
  .choice button:first-child {
    border-radius: 6px 0 0 6px;
    margin-left: 0;
  }
  .choice button:last-child {
    border-radius: 0 6px 6px 0;
  }
  .choice button[aria-pressed='true'] {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
    z-index: 1;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.05rem 0.55rem;
    border-radius: 99px;
    font-size: 0.86rem;
    background: var(--sunken);
    color: var(--ink);
    white-space: nowrap;
  }
  @media (max-width: 420px) {
    .chip {
      border-radius: 0.9em;
      white-space: normal;
    }
  }
  .chip.good {
    background: var(--good-soft);
    color: var(--good);
  }
  .chip.warn {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .chip.bad {
    background: var(--bad-soft);
    color: var(--bad);
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--hair);
    border-radius: var(--radius);
  }
  .soft {
    color: var(--ink-soft);
  }
  /* What skips something is seen while the keyboard stands on it. */
  .skip:not(:focus),
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    .screen-only {
      display: none !important;
    }
  }
`;

export const tables = css`
  .table-frame {
    overflow-x: auto;
    max-width: 100%;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    background: var(--surface);
  }
  caption {
    text-align: left;
    padding: 0.5rem 0.75rem;
    color: var(--ink-soft);
  }
  th,
  td {
    padding: 0.45rem 0.75rem;
    text-align: left;
    vertical-align: top;
    border-bottom: 1px solid var(--hair);
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--sunken);
    font-weight: 600;
    white-space: nowrap;
    border-bottom-color: var(--edge);
  }
  tbody tr:hover {
    background: var(--hover);
  }
  .number {
    text-align: right;
    white-space: nowrap;
  }
`;
