import {css} from 'lit';

export const nextLook = css`
  .page {
    width: min(100%, 80rem);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps [aria-current] {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
    font-weight: 600;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8rem;
    padding: 1rem 1.1rem;
    box-shadow: var(--shadow);
  }
  .spans {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
    gap: 0.9rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .spans li {
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--hair);
    border-radius: 6px;
  }
  .spans li > .soft {
    display: block;
    margin-bottom: 0.4rem;
  }
  .confirm {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    padding: 0.6rem 0.8rem;
    background: var(--warn-soft);
    border-radius: 6px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
  }
`;
