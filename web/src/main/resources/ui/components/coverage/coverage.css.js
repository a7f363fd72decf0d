import {css} from 'lit';

export const coverageLook = css`
  :host {
    position: relative;
  }
  .band {
    display: flex;
    border-top: 1px solid var(--hair);
  }
  .names {
    position: sticky;
    left: 0;
    z-index: 2;
    flex: none;
    background: var(--surface);
    border-right: 1px solid var(--hair);
  }
  .strip {
    height: calc(54 / 14 * 1rem);
    padding: 0.45rem 0.5rem 0 0.75rem;
    display: grid;
    align-content: start;
    overflow: hidden;
    white-space: nowrap;
    border-bottom: 1px solid var(--week-line);
    font-size: 0.9rem;
    line-height: 1.3;
  }
  .strip b {
    overflow: hidden;
    text-overflow: ellipsis;
    min-height: 1.3em;
    padding-right: 3.2rem;
  }
  .strip .soft {
    font-size: 0.84rem;
    white-space: normal;
  }
  .strip .scale {
    font-size: 0.75rem;
    line-height: 1.2;
  }
  @media (max-width: 620px) {
    .strip .scale {
      display: none;
    }
    .strip {
      padding-top: 0.3rem;
    }
    .strip b {
      padding-right: 1.8rem;
      min-height: 20px;
    }
    .strip .soft {
      font-size: 0.78rem;
      line-height: 1.15;
    }
    .more {
      top: 0 !important;
      right: 2px !important;
      padding: 0 0.3rem;
    }
  }
  .short {
    color: var(--bad);
  }
  .more {
    position: absolute;
    top: 6px;
    right: 6px;
    min-height: 24px;
    min-width: 24px;
    padding: 0 0.45rem;
    font-size: 0.82rem;
  }
  .chart {
    flex: none;
    height: 100%;
  }
`;
