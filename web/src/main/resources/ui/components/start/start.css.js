import {css} from 'lit';

export const startLook = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    width: min(100%, 62rem);
    margin: 1.1rem auto 0;
  }
  /* A sheet that is looked at needs its columns. */
  .wide {
    width: min(100%, 100rem);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7rem;
    justify-items: start;
    padding: 1rem 1.1rem;
    box-shadow: var(--shadow);
    min-width: 0;
  }
  section > * {
    max-width: 100%;
  }
  .samples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 0.6rem;
    width: 100%;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .sample {
    display: flex;
    gap: 0.6rem;
    padding: 0.7rem 0.8rem;
    border: 1px solid var(--hair);
    border-radius: 6px;
    cursor: pointer;
  }
  .sample:hover {
    background: var(--hover);
  }
  .sample:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .sample span {
    display: grid;
    align-content: start;
  }
  .sample .soft {
    font-size: 0.9rem;
  }
  .uploads {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 0.8rem;
    width: 100%;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  input[type='number'] {
    width: 7rem;
  }
  lt-mapping,
  lt-proofs,
  lt-readings,
  section > div[aria-live] {
    width: 100%;
  }
  .problem {
    padding: 0.6rem 0.8rem;
    border-left: 4px solid var(--bad);
    background: var(--bad-soft);
  }
`;
