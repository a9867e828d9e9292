import { css } from 'lit';

export const rowDetailsStyles = css`
  .card {
    display: grid;
    gap: 0.75rem;
    min-width: 0;
  }
  .card > * {
    min-width: 0;
  }
  header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.75rem;
  }
  h2 {
    overflow-wrap: anywhere;
    outline-offset: 4px;
  }
  h3 {
    margin-top: 0.5rem;
    padding-top: 0.75rem;
    border-top: 1px solid var(--line);
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 0.125rem 1rem;
  }
  dt {
    color: var(--quiet);
    overflow-wrap: anywhere;
  }
  dd {
    overflow-wrap: anywhere;
  }
  summary {
    cursor: pointer;
    width: fit-content;
  }
  details dl {
    margin-top: 0.375rem;
  }
  .issues {
    list-style: none;
    display: grid;
    gap: 0.25rem;
    border-inline-start: 3px solid var(--warning);
    padding-inline-start: 0.75rem;
    overflow-wrap: anywhere;
  }
`;
