import {css} from 'lit';

export const formLook = css`
  form {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5rem), 1fr));
    gap: 0.6rem 0.8rem;
    align-items: end;
  }
  label {
    display: grid;
    gap: 0.15rem;
  }
  .whole {
    grid-column: 1 / -1;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    margin: 0;
    padding: 0.4rem 0.7rem;
    border: 1px solid var(--hair);
    border-radius: 6px;
  }
  fieldset label {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-height: 26px;
  }
  input,
  select {
    width: 100%;
  }
  .levels {
    grid-column: 1 / -1;
  }
  .levels label {
    flex: 1 1 6rem;
    min-height: 2.4rem;
    padding: 0.2rem 0.6rem;
    border: 2px solid var(--level);
    border-radius: 6px;
  }
  .levels label:has(:checked) {
    box-shadow: inset 0 -5px 0 var(--level);
    font-weight: 700;
  }
  .levels input {
    width: auto;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
