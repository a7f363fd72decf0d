import {css} from 'lit';

export const changesLook = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }
  section {
    padding: 0.8rem 1.1rem;
    box-shadow: var(--shadow);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  lt-own {
    flex: 1 1 100%;
    min-width: 0;
  }
  p.tools {
    margin: 0;
    padding: 0.8rem 1.1rem;
  }
  .plants {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    justify-items: start;
  }
  .plants .table-frame {
    width: 100%;
  }
  tbody {
    border-bottom: 1px solid var(--edge);
  }
  tbody th {
    min-width: 10rem;
    font-weight: 600;
  }
  small {
    display: block;
    font-weight: 400;
    color: var(--ink-soft);
  }
  td ul {
    display: grid;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .before {
    min-width: 11rem;
    color: var(--ink-soft);
  }
  .after {
    min-width: 11rem;
  }
  .why {
    min-width: 19rem;
  }
  .why .soft {
    display: block;
    font-size: 0.9rem;
  }
`;
