import {css} from 'lit';

export const dayLook = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: end;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    padding: clamp(0.8rem, 3vw, 1.6rem);
    background: var(--surface);
    border: 1px solid var(--hair);
    box-shadow: var(--shadow);
    overflow-wrap: anywhere;
  }
  header {
    display: grid;
    gap: 0.3rem;
  }
  .warned {
    padding: 0.3rem 0.7rem;
    border-left: 6px solid var(--level);
    background: var(--sunken);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.6rem;
    margin: 0;
  }
  dt {
    font-size: 0.86rem;
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
    font-size: 1.3rem;
    font-weight: 700;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
  }
  h3 small {
    font-weight: 400;
    color: var(--ink-soft);
  }
  tbody th {
    white-space: nowrap;
  }
  td {
    min-width: 6rem;
  }
  .fire th {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media print {
    article {
      padding: 0;
      border: 0;
      box-shadow: none;
    }
    .group,
    tr {
      break-inside: avoid;
    }
  }
`;
