import {css} from 'lit';

export const briefLook = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.9rem;
    align-items: center;
    max-width: 60rem;
    margin: 0.8rem auto;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1rem;
    max-width: 60rem;
    margin: 0 auto 1.5rem;
    padding: clamp(1rem, 4vw, 2.2rem);
    background: var(--surface);
    border: 1px solid var(--hair);
    box-shadow: var(--shadow);
    overflow-wrap: anywhere;
  }
  .head {
    display: grid;
    gap: 0.3rem;
    padding-bottom: 0.7rem;
    border-bottom: 2px solid var(--accent);
  }
  .sum {
    font-size: 1.1rem;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.45rem;
    break-inside: avoid;
  }
  ul {
    margin: 0;
    padding-left: 1.2rem;
  }
  @media screen and (max-width: 640px) {
    table {
      min-width: 34rem;
    }
  }
  .sign {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: 1.4rem;
    margin-top: 0.8rem;
  }
  .sign span {
    padding-top: 2.2rem;
    border-bottom: 1px solid var(--edge);
  }
  /* On paper all of it stands on one sheet of A4, so that it can be signed there. */
  @media print {
    article {
      max-width: none;
      margin: 0;
      padding: 0;
      gap: 0.45rem 1.4rem;
      border: 0;
      box-shadow: none;
      font-size: 8.5pt;
      line-height: 1.3;
    }
    h2 {
      font-size: 14pt;
    }
    h3 {
      font-size: 10pt;
      line-height: 1.2;
    }
    .head {
      gap: 0;
      padding-bottom: 0.2rem;
    }
    .sum {
      font-size: 9.5pt;
    }
    section {
      gap: 0.1rem;
    }
    .table-frame,
    table {
      font-size: 8pt;
    }
    th,
    td {
      padding: 0.05rem 0.4rem;
      line-height: 1.3;
    }
    td:not(:last-child) {
      white-space: nowrap;
    }
    lt-band {
      width: 100px;
      margin-block: -4px;
    }
    .sign {
      grid-template-columns: repeat(3, 1fr);
      gap: 1.4rem;
      margin-top: 0;
      break-inside: avoid;
    }
    .sign span {
      padding-top: 1.4rem;
    }
  }
`;
