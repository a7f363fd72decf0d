// How a dialog and the form in it look.

import {css} from 'lit';

export const dialogs = css`
  dialog {
    width: min(30rem, calc(100vw - 2rem));
    padding: 1.1rem 1.2rem;
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  dialog form {
    display: grid;
    gap: 0.7rem;
    margin-top: 0.6rem;
  }
  dialog label {
    display: grid;
    gap: 0.2rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
