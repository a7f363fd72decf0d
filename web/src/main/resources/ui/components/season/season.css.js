import {css} from 'lit';

export const seasonLook = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3rem 1.2rem;
    align-items: start;
    padding: 0.6rem 1rem;
    border-left: 5px solid var(--accent);
    box-shadow: var(--shadow);
  }
  h2 {
    align-self: center;
  }
  .go {
    grid-row: 1;
    grid-column: 2;
  }
  .about,
  dl,
  [role='alert'] {
    grid-column: 1 / -1;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr));
    gap: 0.3rem 1.4rem;
    margin: 0;
    overflow-wrap: anywhere;
  }
  dt {
    font-size: 0.86rem;
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
  }
  small {
    display: block;
    font-size: 0.88rem;
  }
  dd a {
    display: inline-block;
    min-height: 26px;
  }
  .ways a {
    margin-right: 0.8rem;
  }
  @media (max-width: 620px) {
    section {
      grid-template-columns: minmax(0, 1fr);
      padding: 0.6rem 0.75rem;
    }
    .go {
      grid-row: auto;
      grid-column: 1;
    }
  }
`;
