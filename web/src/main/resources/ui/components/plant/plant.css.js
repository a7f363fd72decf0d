import {css} from 'lit';

export const plantLook = css`
  article {
    display: grid;
    gap: 0.8rem;
    max-width: 46rem;
    margin: 0.6rem auto 0;
  }
  .back {
    font-size: 0.93rem;
  }
  .next {
    padding: 1rem 1.1rem;
    color: var(--on-accent);
    background: var(--accent);
    border-radius: var(--radius);
  }
  .next.calm {
    color: var(--ink);
    background: var(--accent-soft);
  }
  .next p {
    font-family: var(--font-title);
    font-size: clamp(1.15rem, 5vw, 1.5rem);
    line-height: 1.4;
    font-weight: 700;
    text-wrap: balance;
  }
  h2 {
    margin-top: 0.5rem;
  }
  .card {
    padding: 0.8rem 1rem;
  }
  .line {
    display: grid;
    gap: 0.6rem;
  }
  .line h3 .soft {
    display: block;
    font: 400 0.88rem var(--font);
  }
  .reduction {
    padding-left: 0.75rem;
    border-left: 4px solid var(--stop-season);
  }
  .reduction.calendar {
    border-left-color: var(--stop-calendar);
    border-left-style: double;
  }
  .reduction.warning {
    border-left-color: var(--stop-warning);
    border-left-style: dashed;
  }
  .reduction.order {
    border-left-color: var(--stop-order);
    border-left-style: dotted;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.2rem, 1fr));
    gap: 0.2rem 1rem;
    margin: 0.2rem 0;
  }
  dt {
    font-size: 0.86rem;
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  summary {
    min-height: 26px;
    cursor: pointer;
  }
  .terms,
  .duty {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }
  .terms ul,
  .warnings ul {
    margin: 0;
    padding-left: 1.1rem;
  }
  .terms dl {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0.5rem 1rem;
  }
  .range,
  .terms dd .soft {
    display: block;
    overflow-wrap: anywhere;
  }
  .soft {
    font-weight: 400;
  }
  .shares th,
  .shares td {
    padding: 0.3rem 0.5rem;
    white-space: normal;
  }
  .short {
    color: var(--bad);
    font-weight: 600;
  }
  .breaches {
    border-left: 5px solid var(--bad);
  }
  .breaches ul {
    margin: 0;
    padding-left: 1.1rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .foot {
    font-size: 0.86rem;
  }
  @media print {
    article {
      max-width: none;
      print-color-adjust: exact;
    }
    .next {
      color: #000;
      background: none;
      border: 2px solid #000;
    }
    .card,
    .reduction {
      break-inside: avoid;
    }
  }
`;
