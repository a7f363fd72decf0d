import {css} from 'lit';

export const verdictLook = css`
  :host {
    display: grid;
    gap: 0.9rem;
    min-width: 0;
  }
  section {
    overflow: hidden;
    min-width: 0;
    box-shadow: var(--shadow);
  }
  section h2 {
    padding: 0.65rem 0.75rem;
  }
  section h2 .soft {
    font: 400 0.9rem var(--font);
  }
  .headline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 2rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.7rem 1rem;
    border-left: 5px solid var(--good);
  }
  .proved {
    padding-bottom: 0.7rem;
  }
  .proved lt-proving,
  .proved lt-conflicts,
  .proved lt-shortfalls,
  .proved p {
    display: block;
    padding: 0 1rem;
  }
  .headline.bad {
    border-left-color: var(--bad);
  }
  .headline b {
    font-size: 1.1rem;
  }
  .headline dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.6rem;
    margin: 0;
  }
  .headline dt {
    font-size: 0.86rem;
    color: var(--ink-soft);
  }
  .headline dd {
    margin: 0;
    font-weight: 600;
  }
  tbody th {
    font-weight: 600;
    min-width: 14rem;
    max-width: 30rem;
  }
  tbody th small {
    display: block;
    font-weight: 400;
    font-size: 0.88rem;
    color: var(--ink-soft);
  }
  @media (min-width: 1100px) {
    table {
      table-layout: fixed;
    }
    .clause,
    .weight {
      width: 6rem;
    }
    .amount {
      width: 14rem;
    }
    .penalty,
    .where {
      width: 9rem;
    }
    tbody th {
      max-width: none;
    }
    tbody th small {
      display: inline;
      margin-left: 0.7rem;
    }
  }
  td button {
    white-space: nowrap;
    min-height: 28px;
  }
  .opened td {
    background: var(--sunken);
  }
  .opened ul {
    margin: 0 0 0.5rem;
    padding-left: 1.2rem;
    max-height: 24rem;
    overflow: auto;
  }
  .opened li {
    padding: 0.12rem 0;
  }
`;
