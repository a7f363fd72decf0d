import {css} from 'lit';

export const noticeLook = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    max-width: 50rem;
    margin: 0.8rem auto;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    max-width: 50rem;
    margin: 0 auto;
    padding: clamp(1rem, 4vw, 2.4rem);
    background: var(--surface);
    border: 1px solid var(--hair);
    box-shadow: var(--shadow);
    overflow-wrap: anywhere;
  }
  header {
    display: grid;
    gap: 0.4rem;
    justify-items: center;
    text-align: center;
    padding-bottom: 0.8rem;
    border-bottom: 2px solid var(--stop-order);
  }
  .sender {
    color: var(--stop-order);
    font: 700 1.1rem var(--font-title);
    letter-spacing: 0.2em;
  }
  @media (prefers-color-scheme: dark) {
    .sender {
      color: inherit;
    }
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
    break-inside: avoid;
  }
  dl {
    margin: 0;
  }
  dt {
    font-size: 0.88rem;
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
  }
  .sides {
    border: 1px solid var(--edge);
  }
  .sides > div {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr);
    gap: 0.2rem 0.7rem;
    padding: 0.5rem 0.7rem;
  }
  .sides .after {
    border-top: 1px solid var(--edge);
  }
  .stop + .stop {
    margin-top: 0.5rem;
    padding-top: 0.5rem;
    border-top: 1px dashed var(--edge);
  }
  .before b {
    font-weight: 400;
  }
  .days {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.6rem, 1fr));
    gap: 0.3rem 0.8rem;
    margin-top: 0.3rem;
  }
  .days .fire dd {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .days dd {
    font-weight: 600;
  }
  .why-title {
    font-size: 0.88rem;
    color: var(--ink-soft);
  }
  ul {
    display: grid;
    gap: 0.2rem;
    margin: 0;
    padding-left: 1.1rem;
  }
  .exceptions {
    padding: 0.6rem 0.8rem;
    border: 2px solid var(--bad);
  }
  .foot {
    display: grid;
    gap: 0.25rem;
    padding-top: 0.7rem;
    border-top: 1px solid var(--edge);
  }
  .foot > div {
    display: grid;
    grid-template-columns: 7.5rem minmax(0, 1fr);
    gap: 0.2rem 0.8rem;
  }
  code {
    font-size: 0.82rem;
    overflow-wrap: anywhere;
  }
  @media (max-width: 560px) {
    .sides > div,
    .foot > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    article {
      max-width: none;
      padding: 0;
      border: 0;
      box-shadow: none;
    }
  }
`;
