import {css} from 'lit';

/* A drill must never be taken for what is real: violet and striped wherever it is shown, on paper too. */
export const drillLook = css`
  .drill {
    --drill: var(--drill-ink);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    padding: 0.9rem;
    border: 6px double var(--drill);
    background: var(--drill-paper);
  }
  .band {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1rem;
    align-items: baseline;
    margin: 0;
    padding: 0.4rem 0.9rem;
    color: var(--drill-on);
    background: var(--drill);
    print-color-adjust: exact;
  }
  .band b {
    font-size: 1.3rem;
    letter-spacing: 0.4em;
  }
  .part {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    margin: 0;
    padding: 0.8rem 1.1rem;
    background: var(--surface);
    border: 2px dashed var(--drill);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.2rem;
    align-items: center;
    margin: 0;
    padding: 0.4rem 0.7rem;
    border: 1px solid var(--hair);
  }
  label {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    align-items: center;
    min-height: 32px;
  }
  .way {
    flex-wrap: nowrap;
  }
  input[type='number'] {
    width: 7rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
  }
  .begin,
  button.begin:hover {
    color: var(--drill-on);
    background: var(--drill);
    border-color: var(--drill);
    font-weight: 600;
  }
  .level {
    padding: 0 0.4rem;
    border: 2px solid var(--level);
  }
  tbody th {
    min-width: 15rem;
  }
  td {
    min-width: 6rem;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 2.4rem;
    margin: 0;
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
    font-size: 1.6rem;
    font-weight: 700;
  }
`;
