import {css} from 'lit';

export const editingLook = css`
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    min-width: 0;
    margin: 0.7rem 0 0;
    padding: 0.6rem 0.8rem 0.8rem;
    border: 1px solid var(--hair);
    border-radius: 6px;
  }
  legend {
    padding: 0 0.3rem;
    font-weight: 600;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    margin: 1.1rem auto 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1rem;
    align-items: baseline;
    justify-content: space-between;
  }
  .bar {
    position: sticky;
    top: 0;
    z-index: 5;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 0.55rem 0.8rem;
    background: var(--surface);
    border: 1px solid var(--hair);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .bar span {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    align-items: center;
  }
  .bar .state {
    flex: 1 1 12rem;
  }
  .problem {
    padding: 0.6rem 0.8rem;
    border-left: 4px solid var(--bad);
    background: var(--bad-soft);
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1rem;
    align-items: start;
  }
  .field {
    position: relative;
    min-width: 0;
  }
  .field label {
    display: inline-flex;
    vertical-align: top;
    flex-direction: column;
    gap: 0.15rem;
    max-width: 100%;
  }
  .field label > span:not(.hidden) {
    font-size: 0.88rem;
    color: var(--ink-soft);
  }
  .field.flag label {
    flex-direction: row-reverse;
    align-items: center;
    gap: 0.4rem;
  }
  .field.number input,
  .field.share input {
    width: 5.5rem;
    text-align: right;
  }
  .field.both,
  .field.both label {
    flex: 1 1 20rem;
    width: 100%;
  }
  .field.both textarea,
  .field.both input {
    width: 100%;
  }
  .source {
    flex: 1 1 100%;
    font-size: 0.95rem;
    overflow-wrap: anywhere;
  }
  .source > summary {
    padding: 0.2rem 0;
    min-height: 24px;
    cursor: pointer;
  }
  .field label > .unit {
    font-size: 1rem;
    white-space: nowrap;
  }
  .unit i {
    font-style: normal;
  }
  .field.several {
    flex: 1 1 100%;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
    margin: 0.3rem 0 0;
    padding: 0;
    list-style: none;
  }
  .chosen button {
    min-width: 24px;
    min-height: 24px;
    padding: 0 0.4rem;
    border: 0;
    background: none;
  }
  .wrong input,
  .wrong select,
  .wrong textarea {
    border-color: var(--bad);
    outline: 1px solid var(--bad);
  }
  .found {
    display: grid;
    gap: 0.2rem;
    max-width: 26rem;
    margin-top: 0.2rem;
    font-size: 0.88rem;
    white-space: pre-line;
    overflow-wrap: anywhere;
    color: var(--warn);
  }
  .found .error {
    color: var(--bad);
  }
  table.dates th,
  table.dates td:nth-last-child(2) {
    white-space: nowrap;
  }
  table.dates td input:not([type='date']) {
    width: 100%;
    min-width: 16rem;
  }
  table.dates th + td:not(:has(input)) {
    min-width: 12rem;
  }
  @media (max-width: 640px) {
    /* On a phone each row is a card. */
    table.dates,
    table.dates tbody,
    table.dates tr,
    table.dates th,
    table.dates td {
      display: block;
    }
    table.dates thead {
      display: none;
    }
    table.dates tr {
      padding: 0.4rem 0;
      border-bottom: 1px solid var(--edge);
    }
    table.dates tbody th,
    table.dates td {
      padding: 0.15rem 0.3rem;
      border: 0;
    }
    table.dates td:not([data-caption]) {
      display: inline-block;
    }
    table.dates td input:not([type='date']) {
      width: auto;
      min-width: 0;
    }
    table.dates td[data-caption]::before {
      display: inline-block;
      min-width: 5.5rem;
      padding-right: 0.5rem;
      color: var(--ink-soft);
      content: attr(data-caption);
    }
  }
  @media (max-width: 800px) {
    .bar {
      position: static;
    }
  }
`;
