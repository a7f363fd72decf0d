import {css} from 'lit';

export const deskLook = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 0.9rem;
    padding: 0.7rem 0 0.3rem;
  }
  h1 {
    font-size: 1.2rem;
    overflow-wrap: anywhere;
  }
  .chips,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }
  .spread {
    flex: 1;
  }
  .notices {
    display: grid;
    gap: 0.3rem;
    min-height: 1.9rem;
    padding-bottom: 0.4rem;
  }
  .refused {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
  }
  .body {
    display: flex;
    flex: 1;
    gap: 0.75rem;
    min-height: 0;
    min-width: 0;
  }
  lt-board {
    flex: 1;
    min-width: 0;
  }
  aside {
    display: flex;
    flex: none;
    flex-direction: column;
    width: clamp(360px, calc(360 / 14 * 1rem), 40%);
    min-height: 0;
    box-shadow: var(--shadow);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    padding: 0 0.4rem;
    border-bottom: 1px solid var(--hair);
  }
  .tabs button {
    min-height: 38px;
    padding: 0 0.7rem;
    background: none;
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
  }
  .tabs [aria-selected='true'] {
    font-weight: 600;
    color: var(--accent-strong);
    border-bottom-color: var(--accent);
  }
  .count {
    padding: 0 0.4rem;
    font-size: 0.82rem;
    font-weight: 600;
    background: var(--sunken);
    border-radius: 99px;
  }
  .panel {
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
  .panel > :not(lt-why) {
    padding: 0.9rem 1rem;
  }
  .several {
    display: grid;
    gap: 0.7rem;
  }
  @media (min-width: 900px) and (min-height: 560px) {
    .panel {
      contain: size; /* what it holds scrolls inside it, and does not make the page longer */
    }
  }
  @media (max-width: 899px), (max-height: 559px) {
    .body {
      flex-direction: column;
    }
    lt-board {
      flex: none;
    }
    aside {
      width: auto;
    }
    .spread {
      display: none;
    }
  }
  @media print {
    .head .buttons,
    .notices,
    aside {
      display: none;
    }
  }
`;
