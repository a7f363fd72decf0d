import {css} from 'lit';

export const appLook = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
  }
  .skip {
    position: absolute;
    left: 0.5rem;
    top: 0.5rem;
    z-index: 30;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 1rem;
    padding: 0.5rem 1.25rem;
    background: var(--surface);
    border-bottom: 1px solid var(--hair);
  }
  .brand {
    display: flex;
    align-items: baseline;
    gap: 0.6rem;
    color: var(--accent-strong);
    font: 700 1.35rem/1.2 var(--font-title);
    letter-spacing: 0.08em;
    text-decoration: none;
  }
  .brand small {
    font: 400 0.86rem var(--font);
    letter-spacing: 0;
    color: var(--ink-soft);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem;
    margin-left: 0.75rem;
    flex: 1;
    min-width: min(100%, 26rem);
  }
  nav a {
    padding: 0.35rem 0.8rem;
    border-radius: 6px;
    color: var(--ink);
    text-decoration: none;
  }
  nav a:hover {
    background: var(--hover);
  }
  nav a[aria-current] {
    background: var(--accent-soft);
    color: var(--accent-strong);
    font-weight: 600;
  }
  main {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
    padding: 0 1.25rem 1.25rem;
  }
  main:focus {
    outline: none;
  }
  .message {
    max-width: 40rem;
    margin: 12vh auto;
    display: grid;
    gap: 1rem;
    justify-items: start;
  }
  @media (min-width: 900px) and (min-height: 560px) {
    :host([filling]) {
      height: 100dvh;
    }
    :host([filling]) main {
      padding-bottom: 0.75rem;
    }
    .filling {
      flex: 1;
      min-height: 0;
    }
    /* Where text is too large for the window the page scrolls after all. */
    :is(lt-board, lt-desk).filling {
      min-height: min-content;
    }
  }
  @media (max-width: 620px) {
    header {
      padding: 0.5rem 0.75rem;
    }
    .brand {
      flex: 1;
    }
    .brand small {
      display: none;
    }
    nav {
      order: 5;
      flex-basis: 100%;
      margin-left: 0;
    }
    nav a {
      padding: 0.3rem 0.55rem;
    }
    main {
      padding: 0 0.75rem 0.75rem;
    }
  }
  @media print {
    :host {
      min-height: 0;
    }
    main {
      padding: 0;
    }
  }
`;
