import {css} from 'lit';

export const editLook = css`
  :host {
    display: grid;
    gap: 0.6rem;
  }
  .acts,
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
  }
  .acts button[aria-pressed='true'] {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }
  .steps {
    grid-column: 1 / -1;
  }
  .acts button,
  .steps button {
    min-height: 28px;
    padding: 0 0.6rem;
  }
  form {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.6rem, 1fr));
    gap: 0.5rem;
    align-items: end;
  }
  label {
    display: grid;
    gap: 0.1rem;
    font-size: 0.9rem;
    color: var(--ink-soft);
  }
  label.check {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    min-height: 32px;
    grid-column: 1 / -1;
    color: var(--ink);
  }
  label.wide,
  .answer,
  form > button {
    grid-column: 1 / -1;
  }
  .answer {
    min-height: 2.6rem;
  }
  .judged {
    display: grid;
    gap: 0.3rem;
    padding: 0.45rem 0.7rem;
    border-left: 4px solid var(--good);
    background: var(--good-soft);
    border-radius: 0 6px 6px 0;
  }
  .judged.warn {
    border-color: var(--warn);
    background: var(--warn-soft);
  }
  .judged.bad {
    border-color: var(--bad);
    background: var(--bad-soft);
  }
  .judged ul {
    display: grid;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.9rem;
  }
  .judged .soft {
    color: var(--ink);
  }
  small {
    display: block;
    font-size: 0.86rem;
  }
  h3 {
    font: 600 0.9rem var(--font);
    color: var(--ink-soft);
  }
  .pins {
    display: grid;
    gap: 0.3rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.92rem;
  }
  .pins button {
    min-height: 26px;
    padding: 0 0.5rem;
  }
`;
