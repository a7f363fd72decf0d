import {css} from 'lit';

export const policyLook = css`
  .part {
    padding: 1rem 1.1rem;
    box-shadow: var(--shadow);
    min-width: 0;
  }
  .part > h2 {
    margin-bottom: 0.6rem;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);
    gap: 1rem 1.4rem;
  }
  .pair.alone {
    grid-template-columns: minmax(0, 1fr);
  }
  aside {
    position: sticky;
    top: 4rem;
    display: grid;
    align-self: start;
    gap: 0.7rem;
  }
  .rules {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.7rem;
  }
  .rules > button,
  fieldset > button {
    justify-self: start;
  }
  blockquote {
    margin: 0;
    padding: 0.1rem 0 0.1rem 0.8rem;
    border-left: 3px solid var(--accent);
    font-size: 0.95rem;
  }
  .industry {
    border: 1px solid var(--hair);
    border-radius: 6px;
    padding: 0.3rem 0.8rem;
  }
  .industry[open] {
    padding-bottom: 0.9rem;
  }
  .industry > blockquote {
    margin: 0.4rem 0 0.7rem;
  }
  summary {
    padding: 0.3rem 0;
    min-height: 24px;
    cursor: pointer;
  }
  ul.rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ul.rows:empty {
    display: none;
  }
  ul.rows > li.fields {
    align-items: end;
    padding-bottom: 0.6rem;
    border-bottom: 1px solid var(--hair);
  }
  .weights > li {
    display: grid;
    grid-template-columns: minmax(0, 16rem) minmax(0, 1fr);
    gap: 0.2rem 1rem;
    align-items: center;
  }
  .weights .field label {
    flex-direction: row;
    align-items: center;
    justify-content: space-between;
    width: 100%;
  }
  .weights small {
    display: block;
    color: var(--ink-soft);
  }
  .grades {
    width: auto;
  }
  .grades caption {
    padding: 0.2rem 0;
    white-space: nowrap;
  }
  .grades th,
  .grades td,
  .kilns th,
  .kilns td {
    padding: 0.25rem 0.5rem;
    vertical-align: middle;
  }
  .kilns thead th {
    white-space: normal;
    min-width: 4.2rem;
    font-size: 0.88rem;
  }
  .kilns tbody th {
    min-width: 9rem;
    font-weight: 600;
  }
  .kilns .number input,
  .kilns .share input {
    width: 4rem;
  }
  .used {
    font-weight: 400;
    white-space: normal;
  }
  .share {
    white-space: nowrap;
  }
  .share .found {
    white-space: pre-line;
  }
  label.add {
    display: inline-flex;
    flex-wrap: wrap;
    max-width: 100%;
    gap: 0.5rem;
    align-items: center;
    color: var(--ink-soft);
  }
  label.add select {
    min-width: 0;
  }
  .drop {
    min-width: 32px;
    padding: 0.25rem;
  }
  @media (max-width: 800px) {
    .pair,
    .weights > li {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      position: static;
    }
  }
`;
