import {css} from 'lit';

export const runLook = css`
  .page {
    display: grid;
    gap: 0.9rem;
    width: min(100%, 62rem);
    margin: 1.1rem auto 0;
  }
  .body {
    display: grid;
    gap: 0.9rem;
    min-width: 0;
    padding: 1rem 1.1rem;
    box-shadow: var(--shadow);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.8rem;
  }
  .spread {
    flex: 1;
  }
  progress {
    width: 100%;
    height: 8px;
    accent-color: var(--accent);
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    gap: 0.6rem 1rem;
    margin: 0;
  }
  dt {
    font-size: 0.88rem;
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
    font-size: 1.2rem;
    font-weight: 600;
  }
  .good dd {
    color: var(--good);
  }
  .missing dd {
    color: var(--bad);
  }
`;
