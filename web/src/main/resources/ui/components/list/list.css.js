import {css} from 'lit';

export const listLook = css`
  summary {
    padding: 0.3rem 0;
    min-height: 24px;
    cursor: pointer;
  }
  .changes,
  .sheet,
  .services,
  .dates,
  .towns {
    padding: 0.4rem 0.9rem;
  }
  .card > summary {
    font-weight: 600;
  }
  .changes {
    background: var(--surface);
    border-left: 4px solid var(--warn);
  }
  .changes ul {
    margin: 0.3rem 0;
    padding-left: 1.1rem;
    max-height: 22rem;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .changes ul ul {
    max-height: none;
  }
  ul.rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    margin: 0.6rem 0;
    padding: 0;
    list-style: none;
  }
  ul.rows:empty {
    display: none;
  }
  ul.rows > li {
    align-items: end;
    padding-bottom: 0.5rem;
    border-bottom: 1px solid var(--hair);
  }
  ul.rows .field.both {
    flex: 1 1 12rem;
    width: auto;
  }
  fieldset > button,
  details > button {
    justify-self: start;
  }
  .days {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 34rem), 1fr));
    gap: 0 1rem;
    align-items: start;
  }
  .suppliers .field.text {
    flex: 0 1 22rem;
  }
  .suppliers .field.text label,
  .suppliers .field.text input {
    width: 100%;
  }
  .sheet > .fields,
  .services > p {
    margin: 0.4rem 0;
  }
  .drop {
    min-width: 32px;
    padding: 0.25rem 0.5rem;
  }
`;
