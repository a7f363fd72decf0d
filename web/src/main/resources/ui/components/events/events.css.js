import {css} from 'lit';

export const eventsLook = css`
  :host {
    container-type: inline-size;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    align-items: start;
  }
  @container (width >= 66rem) {
    .columns {
      grid-template-columns: minmax(0, 27rem) minmax(0, 1fr);
    }
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.9rem 1.1rem;
    box-shadow: var(--shadow);
  }
  .left,
  .right {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }
  .events {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .events li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    padding: 0.35rem 0.5rem;
    border: 1px solid var(--hair);
    border-radius: 6px;
  }
  .what {
    overflow-wrap: anywhere;
  }
  .events .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
  }
  .events button {
    min-height: 28px;
    padding: 0.1rem 0.5rem;
  }
  .level {
    border: 2px solid var(--level);
    background: none;
    color: var(--ink);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.8rem;
    align-items: end;
  }
  .row label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15rem;
    max-width: 100%;
  }
  .row input[type='number'] {
    width: 6rem;
  }
  .problem {
    padding: 0.6rem 0.8rem;
    border-left: 4px solid var(--bad);
    background: var(--bad-soft);
  }
`;
