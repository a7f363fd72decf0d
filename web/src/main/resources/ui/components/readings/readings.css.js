import {css} from 'lit';

export const readingsLook = css`
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    margin: 0.6rem 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3rem;
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--hair);
    border-left: 4px solid var(--hair);
    border-radius: 0 6px 6px 0;
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  li.CHANGES {
    border-left-color: var(--warn);
  }
  li.NOT_AVAILABLE {
    border-left-color: var(--bad);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.6rem;
    align-items: center;
    justify-content: space-between;
  }
  .choice {
    flex-wrap: wrap;
  }
  .choice button {
    overflow-wrap: anywhere;
  }
  code {
    font: 0.85em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace;
    font-weight: 400;
    color: var(--ink-soft);
  }
  summary {
    padding: 0.3rem 0;
    min-height: 24px;
    cursor: pointer;
    color: var(--accent);
  }
  th,
  td {
    white-space: nowrap;
  }
  .table-frame {
    max-height: 20rem;
    overflow: auto;
    border: 1px solid var(--hair);
    border-radius: 6px;
  }
`;
