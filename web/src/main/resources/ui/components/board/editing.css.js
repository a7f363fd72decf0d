// How the board looks while its plan is changed by hand: pins, what is in the hand, where it may not go, grips.

import {css} from 'lit';

export const editingLook = css`
  .corner {
    position: sticky;
  }
  .separator {
    position: absolute;
    top: 0;
    right: -5px;
    width: 10px;
    height: var(--head);
    cursor: col-resize;
    touch-action: none;
  }
  .separator::after {
    content: '';
    position: absolute;
    inset: 8px 4px;
    border-inline: 1px solid var(--edge);
  }
  .edited .grid {
    user-select: none;
  }
  .edited .bar {
    cursor: grab;
    touch-action: auto;
  }
  .edited .holding,
  .edited .holding .bar {
    cursor: grabbing;
  }
  button.label {
    padding: 0 0.25rem;
    margin-left: -0.25rem;
    background: none;
    border: 0;
  }
  .grip {
    position: absolute;
    inset-block: 0;
    width: min(8px, 25%);
    cursor: ew-resize;
  }
  .grip.from {
    left: 0;
  }
  .grip.to {
    right: 0;
  }
  .bar:hover .grip {
    background: rgb(255 255 255 / 0.35);
  }
  .bar.taken {
    opacity: 0.4;
  }
  .pin {
    position: absolute;
    top: 0;
    bottom: 0;
    z-index: 2;
    pointer-events: none;
    border: 2px dashed var(--ink);
    border-radius: 4px;
    background: repeating-linear-gradient(90deg, var(--ink) 0 1px, transparent 1px 6px) left bottom / 100% 4px no-repeat;
  }
  .pin svg {
    position: absolute;
    right: 2px;
    top: 3px;
    width: 10px;
    height: 12px;
    padding: 1px;
    fill: var(--ink);
    background: var(--surface);
    border-radius: 2px;
  }
  .shade {
    position: absolute;
    inset-block: 0;
    z-index: 2;
    overflow: hidden;
    pointer-events: none;
    background: repeating-linear-gradient(-45deg, var(--bad) 0 1.5px, transparent 1.5px 6px), var(--bad-soft);
    border-inline: 1px solid var(--bad);
    opacity: 0.85;
  }
  .shade i {
    display: block;
    margin: 7px 3px 0;
    padding: 0 3px;
    width: fit-content;
    max-width: calc(100% - 6px);
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    font: 0.72rem/1.3 var(--font);
    color: var(--bad);
    background: var(--surface);
    border-radius: 2px;
  }
  .ghost {
    position: absolute;
    top: 2px;
    height: calc(var(--row) - 5px);
    z-index: 3;
    pointer-events: none;
    border: 2px solid var(--verdict);
    border-radius: 4px;
    background: repeating-linear-gradient(135deg, var(--verdict) 0 2px, transparent 2px 8px), var(--surface);
    opacity: 0.85;
  }
  .good {
    --verdict: var(--good);
  }
  .warn {
    --verdict: var(--warn);
  }
  .bad {
    --verdict: var(--bad);
  }
  .home,
  .open {
    --verdict: var(--edge);
  }
  .sentence {
    position: absolute;
    z-index: 8;
    display: grid;
    gap: 0.1rem;
    width: max-content;
    max-width: min(26rem, 60vw);
    padding: 0.4rem 0.7rem;
    pointer-events: none;
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--edge);
    border-left: 5px solid var(--verdict);
    border-radius: 6px;
    box-shadow: var(--shadow);
    font-size: 0.92rem;
  }
  .legend .pin,
  .legend .shade {
    position: static;
  }
`;
