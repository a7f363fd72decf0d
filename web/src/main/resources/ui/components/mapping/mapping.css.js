import {css} from 'lit';

export const mappingLook = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7rem;
    padding: 0.9rem;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
  }
  h3:focus {
    outline: none;
  }
  h4 {
    margin: 0.3rem 0 0;
    font-size: 1rem;
  }
  summary {
    min-height: 32px;
    padding: 0.25rem 0;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .picture {
    width: auto;
    font-size: 0.88rem;
  }
  .picture td,
  .picture th {
    padding: 0.2rem 0.45rem;
    border: 1px solid var(--hair);
    vertical-align: middle;
    max-width: 18rem;
  }
  .picture td.cell {
    white-space: pre-line;
  }
  .picture thead th,
  .picture tbody th {
    color: var(--ink-soft);
    font-weight: 400;
    text-align: center;
    background: var(--sunken);
  }
  .picture tbody th {
    white-space: nowrap;
  }
  .picture tbody th button {
    min-width: 32px;
    padding: 0 0.3rem;
  }
  .picture tr.head td {
    font-weight: 700;
    background: var(--accent-soft);
    border-top: 2px solid var(--accent);
    border-bottom: 2px solid var(--accent);
  }
  .picture tr.taken td {
    vertical-align: top;
    background: var(--sunken);
  }
  .picture tr.taken select {
    width: 8.5rem;
  }
  .picture .unknown select,
  .picture .left_out select {
    color: var(--ink-soft);
    border-style: dashed;
  }
  .picture .guessed select,
  .picture .contested select {
    border: 2px solid var(--warn);
  }
  .picture .why {
    display: block;
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .picture .apart tr:first-child > * {
    border-top: 3px double var(--edge);
  }
  .picture td.mended {
    background: var(--accent-soft);
  }
  .picture td.at {
    padding: 0.4rem;
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }
  .mend {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
    min-width: 12rem;
    max-width: 26rem;
  }
  .mend label {
    display: grid;
    gap: 0.2rem;
    overflow-wrap: anywhere;
  }
  .mend p {
    margin: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .mend .error {
    padding-left: 0.5rem;
    border-left: 4px solid var(--bad);
  }
  .mend .warning {
    padding-left: 0.5rem;
    border-left: 4px solid var(--warn);
  }
  .field {
    padding: 0.7rem;
    border: 2px solid var(--accent);
    border-radius: 6px;
  }
  .corrections ul,
  .choices,
  .changes ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .choices li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.8rem;
    align-items: center;
    padding: 0.45rem 0.7rem;
    border-left: 4px solid var(--good);
    background: var(--sunken);
  }
  .choices li.open {
    border-left-color: var(--warn);
  }
  .choices label,
  .terms label {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    max-width: 100%;
  }
  .terms,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1.2rem;
    align-items: center;
  }
  .terms input {
    width: 6rem;
  }
  .changes ul {
    max-height: 18rem;
    padding: 0.2rem 0 0.4rem 1rem;
    overflow: auto;
  }
  .problem {
    padding: 0.6rem 0.8rem;
    border-left: 4px solid var(--bad);
    background: var(--bad-soft);
  }
`;
