// How the two lines of dates above days look.

import {css} from 'lit';

export const datesLook = css`
  .dates {
    position: absolute;
    top: 0;
    left: var(--names);
    height: var(--head);
  }
  .month,
  .small {
    position: absolute;
    overflow: clip;
    white-space: nowrap;
    border-left: 1px solid var(--week-line);
  }
  .month {
    top: 0;
    height: calc(var(--head) * 6 / 11);
    padding: 2px 0 0 6px;
    border-left-color: var(--month-line);
  }
  .month b {
    position: sticky;
    left: calc(var(--names) + 6px);
    font-weight: 600;
  }
  .small {
    top: calc(var(--head) * 6 / 11);
    height: calc(var(--head) * 5 / 11);
    padding-left: 3px;
    font-size: 0.79rem;
    color: var(--ink-soft);
  }
  .small i {
    margin-left: 2px;
    font-style: normal;
    font-size: 0.72rem;
  }
  .festival-name {
    position: absolute;
    top: 3px;
    height: calc(var(--head) * 6 / 11 - 5px);
    overflow: clip;
    text-align: center;
    white-space: nowrap;
    font-size: 0.79rem;
    line-height: calc(var(--head) * 6 / 11 - 7px);
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--festival);
    border-radius: 4px;
  }
  .weekend {
    background: var(--sunken);
  }
`;
