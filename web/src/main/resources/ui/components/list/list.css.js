import {css} from 'lit';

export const listLook = css`
  summary {
    padding: 0.3rem 0;
    min-height: 24px;
    cursor: pointer;
  }
  .changes,
  .dates,
  .towns {
    padding: 0.4rem 0.9rem;
  }
  .dates > summary,
  .towns > summary {
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
  ul.rows > li {
    align-items: end;
    padding-bottom: 0.5rem;
    border-bottom: 1px solid var(--hair);
  }
  ul.rows .field.both {
    flex: 1 1 12rem;
    width: auto;
  }
  .odd {
    margin-top: 0.6rem;
  }
`;
