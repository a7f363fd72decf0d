import {css} from 'lit';

export const tableLook = css`
  .card {
    box-shadow: var(--shadow);
    overflow: hidden;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    padding: 0.6rem 0.75rem 0;
  }
  .tools input {
    flex: 0 1 16rem;
  }
  .frame {
    height: clamp(20rem, 62dvh, 60rem);
    margin-top: 0.6rem;
    overflow: auto;
    container-type: inline-size;
    border-top: 1px solid var(--edge);
    border-bottom: 1px solid var(--hair);
  }
  .grid {
    width: max-content;
    min-width: 100%;
  }
  .top {
    position: sticky;
    top: 0;
    z-index: 3;
    display: flex;
    background: var(--sunken);
    border-bottom: 1px solid var(--edge);
  }
  .top button {
    width: 100%;
    min-height: 30px;
    padding: 0 0.4rem;
    justify-content: flex-start;
    font-weight: 600;
    background: none;
    border: 0;
  }
  .body {
    position: relative;
  }
  .row {
    position: absolute;
    inset: 0 0 auto;
    display: flex;
    background: var(--surface);
    border-bottom: 1px solid var(--hair);
  }
  .cell {
    flex: none;
    position: relative;
    display: flex;
    align-items: center;
    padding: 0 0.45rem;
    overflow: hidden;
    border-right: 1px solid var(--hair);
    background: inherit;
  }
  .top .cell {
    padding: 0;
    background: var(--sunken);
  }
  .cell.plant {
    position: sticky;
    left: 0;
    z-index: 2;
    font-weight: 600;
  }
  .again .cell.plant,
  .again .cell.id,
  .again .cell.town,
  .again .cell.industry,
  .again .cell.grade {
    font-weight: 400;
    color: var(--ink-soft);
  }
  .cell.figure {
    justify-content: flex-end;
  }
  .value {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .cell:focus {
    outline: 2px solid var(--accent-strong);
    outline-offset: -2px;
  }
  .cell.changed {
    background: var(--accent-soft);
  }
  .cell.warned {
    background: var(--warn-soft);
  }
  .cell.wrong {
    background: var(--bad-soft);
  }
  .cell.none {
    background: var(--sunken);
  }
  .mark {
    margin-right: 0.3rem;
    font-weight: 700;
    color: var(--warn);
  }
  .wrong .mark {
    color: var(--bad);
  }
  .cell input,
  .cell select {
    width: 100%;
    min-height: 28px;
    padding: 0 0.3rem;
  }
  .caption {
    display: none;
  }
  .said {
    min-height: 2rem;
    padding: 0.35rem 0.75rem;
    color: var(--warn);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .empty {
    padding: 1rem;
  }
  @container (width < 40rem) {
    .top {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .grid {
      width: 100%;
    }
    .row {
      flex-wrap: wrap;
      align-content: flex-start;
      border-bottom: 3px solid var(--edge);
    }
    .body .cell {
      flex: 1 1 48%;
      max-width: 50%;
      min-height: 3.25rem;
      flex-direction: column;
      align-items: stretch;
      justify-content: center;
      border-bottom: 1px solid var(--hair);
    }
    .cell.plant {
      position: relative;
    }
    .caption {
      display: block;
      font-size: 0.8rem;
      font-weight: 400;
      color: var(--ink-soft);
      white-space: nowrap;
    }
  }
`;
