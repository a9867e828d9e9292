import { css } from 'lit';

/**
 * A list, and beside it what was chosen from it. Where there is no room for both, a chosen one takes the list's place:
 * `.panes` then has the class `open`.
 */
export const paneStyles = css`
  .view {
    display: grid;
    gap: 1rem;
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-items: start;
  }
  .list,
  .chosen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-content: start;
  }
  .choices {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .choices a {
    display: block;
    padding: 0.375rem 1rem;
    color: inherit;
    text-decoration: none;
    border-inline-start: 3px solid transparent;
    outline-offset: -2px;
  }
  .choices a:hover {
    background: var(--sunken);
  }
  .choices a[aria-current] {
    background: var(--accent-wash);
    border-inline-start-color: var(--accent);
  }
  .choices .quiet {
    font-size: 0.8125rem;
  }
  .card.flush {
    padding: 0.5rem 0;
    overflow: clip;
  }
  .card.flush > h2 {
    padding: 0.25rem 1rem 0.5rem;
  }
  @media (min-width: 60rem) {
    .panes {
      grid-template-columns: minmax(16rem, 22rem) minmax(0, 1fr);
    }
    .back {
      display: none;
    }
  }
  @media (max-width: 59.99rem) {
    .panes.open .list,
    .panes:not(.open) .chosen {
      display: none;
    }
  }
`;

/** Labelled fields below each other, each with its hint and what is wrong with it. */
export const formStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
  }
  .fields > .field {
    flex: 1 1 9rem;
    min-width: 0;
  }
  .field > label {
    color: var(--ink);
  }
  .hint {
    font-size: 0.8125rem;
    color: var(--quiet);
  }
  textarea {
    font-family: var(--mono);
    font-size: 0.8125rem;
    line-height: 1.45;
    resize: vertical;
    padding: 0.5rem 0.625rem;
  }
  .result:not(:empty) {
    padding: 0.5rem 0.75rem;
    border-radius: 0.375rem;
    background: var(--good-wash);
    overflow-wrap: anywhere;
  }
  .problem:not(:empty) {
    padding: 0.5rem 0.75rem;
    border-radius: 0.375rem;
    background: var(--bad-wash);
    overflow-wrap: anywhere;
  }
`;
