import {css} from 'lit';

export const boardLook = css`
  :host {
    display: flex;
    gap: 0.75rem;
    min-width: 0;
  }
  .frame {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-width: 0;
    overflow: hidden;
    box-shadow: var(--shadow);
  }
  .scroller {
    position: relative;
    flex: 1;
    min-height: calc(320 / 14 * 1rem);
    max-height: calc(100dvh - 2rem);
    overflow: auto;
    overscroll-behavior: contain;
    contain: strict;
    background: var(--surface);
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  .wide {
    position: relative;
    min-width: 100%;
  }
  .top {
    position: sticky;
    top: 0;
    z-index: 6;
    background: var(--surface);
    border-bottom: 1px solid var(--edge);
  }
  .corner {
    position: sticky;
    left: 0;
    z-index: 2;
    width: var(--names);
    height: var(--head);
    padding: 0.6rem 0.75rem 0;
    font-weight: 600;
    background: var(--surface);
    border-right: 1px solid var(--hair);
  }
  .grid {
    position: relative;
    background-image: repeating-linear-gradient(to right, var(--week-line) 0 1px, transparent 1px calc(var(--day) * 7));
    background-position: calc(var(--names) + var(--weeks)) 0;
    background-repeat: no-repeat;
  }
  .months i {
    position: absolute;
    top: 0;
    bottom: 0;
    width: 1px;
    margin-left: var(--names);
    background: var(--month-line);
  }
  .row {
    position: absolute;
    top: 0;
    left: 0;
    right: 0;
    height: var(--row);
    display: flex;
    contain: layout style;
  }
  .name {
    position: sticky;
    left: 0;
    z-index: 4;
    flex: none;
    width: var(--names);
    display: flex;
    align-items: center;
    gap: 0.45rem;
    padding: 0 0.5rem 0 0.75rem;
    overflow: hidden;
    white-space: nowrap;
    background: var(--surface);
    border-right: 1px solid var(--hair);
    border-bottom: 1px solid var(--week-line);
    font-size: 0.93rem;
  }
  .row:hover .name {
    background: var(--hover);
  }
  .label {
    display: flex;
    flex: 0 1 auto;
    align-items: baseline;
    justify-content: flex-start;
    gap: 0.45rem;
    min-width: 0;
    min-height: calc(var(--row) - 4px);
    overflow: hidden;
    white-space: nowrap;
    line-height: calc(var(--row) - 4px);
  }
  /* Whoever has come to a row reads its whole name, over the first days where the column is too narrow. */
  .row:focus-within {
    z-index: 5;
  }
  .row:not(.group):focus-within .name {
    overflow: visible;
  }
  .row:not(.group):focus-within :is(.plant, .line, .label) {
    flex: none;
    max-width: none;
    overflow: visible;
    background: var(--surface);
  }
  .plant {
    flex: 0 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .again {
    color: var(--ink-soft);
  }
  .line {
    flex: none;
    max-width: 60%;
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--ink-soft);
    font-size: 0.86rem;
  }
  .tag {
    flex: none;
    padding: 0 0.3rem;
    font-size: 0.78rem;
    color: var(--ink-soft);
    border: 1px solid var(--hair);
    border-radius: 4px;
  }
  .track {
    position: relative;
    flex: 1;
    border-bottom: 1px solid var(--week-line);
  }
  .group .name,
  .group .track {
    background: var(--sunken);
    border-color: var(--hair);
  }
  .group .name {
    overflow: visible;
    padding: 0;
    border-right-color: transparent;
  }
  .fold {
    min-height: calc(var(--row) - 2px);
    justify-content: flex-start;
    padding: 0 0.75rem 0 0.5rem;
    background: none;
    border: 0;
    font-weight: 600;
  }
  .fold .arrow {
    transition: transform 0.15s;
  }
  .fold[aria-expanded='true'] .arrow {
    transform: rotate(90deg);
  }
  .count {
    font-weight: 400;
    font-size: 0.86rem;
    color: var(--ink-soft);
  }
  .cursor {
    position: absolute;
    top: 0;
    bottom: 0;
    z-index: 7;
    pointer-events: none;
    background: var(--accent);
    opacity: 0.13;
  }
  .none {
    position: sticky;
    left: 0;
    padding: 2rem;
    color: var(--ink-soft);
  }
  lt-why {
    flex: none;
    width: clamp(340px, calc(340 / 14 * 1rem), 40%);
    overflow: auto;
  }
  @media (min-width: 900px) and (min-height: 560px) {
    lt-why {
      contain: size; /* what it holds scrolls inside it, and does not make the page longer */
    }
  }
  @media (max-width: 620px) {
    .name {
      gap: 0.25rem;
      padding: 0 0.3rem 0 0.5rem;
      font-size: 0.82rem;
    }
    /* One above the other, for side by side all names of a town would be cut to the same. */
    .label {
      flex: 1;
      flex-direction: column;
      align-items: stretch;
      justify-content: center;
      gap: 0;
      padding: 0;
      text-align: left;
      font-size: 0.78rem;
      line-height: 1.15;
    }
    .line {
      max-width: none;
      font-size: 0.72rem;
    }
  }
  @media (max-width: 899px), (max-height: 559px) {
    :host {
      flex-direction: column;
    }
    .scroller {
      height: max(360px, calc(100dvh - 9rem));
      flex: none;
    }
    lt-why {
      position: fixed;
      left: 0;
      right: 0;
      bottom: 0;
      z-index: 20;
      width: auto;
      max-height: 70dvh;
      border-radius: 14px 14px 0 0;
      box-shadow: 0 -8px 30px rgb(0 0 0 / 0.25);
    }
    .legend .hint {
      display: none;
    }
  }
  @media print {
    :host,
    .frame {
      display: block;
      overflow: visible;
      border: 0;
      print-color-adjust: exact;
    }
    .scroller {
      height: auto;
      min-height: 0;
      max-height: none;
      overflow: visible;
      contain: none;
    }
    .top,
    .corner,
    .name {
      position: static;
    }
    .grid {
      height: auto !important;
    }
    .row {
      position: relative;
      transform: none !important;
      break-inside: avoid;
    }
    lt-board-toolbar,
    lt-why,
    .cursor,
    .legend .hint {
      display: none;
    }
  }
`;
