import {css} from 'lit';

export const publicationLook = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    width: 100%;
    max-width: 56rem;
    margin: 1rem auto 0;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    padding: 0.8rem 1.1rem;
    box-shadow: var(--shadow);
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    gap: 0.3rem;
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 9rem minmax(0, 1fr);
    gap: 0.1rem 0.8rem;
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
  }
  ul {
    margin: 0;
    padding-left: 1.1rem;
  }
  .notices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    gap: 0.2rem 1rem;
    padding: 0;
    list-style: none;
  }
  summary {
    min-height: 26px;
    cursor: pointer;
  }
  form,
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
  }
  form {
    margin-top: 0.5rem;
  }
  form .primary {
    justify-self: start;
  }
  code {
    font-size: 0.86rem;
  }
  @media (max-width: 560px) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
