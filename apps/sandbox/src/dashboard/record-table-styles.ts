import { css } from 'lit';

export const recordTableStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  form.row {
    align-items: end;
  }
  .find {
    flex: 1 1 12rem;
  }
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--line);
    border-radius: 0.375rem;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    max-width: 20rem;
    padding: 0.3125rem 0.75rem;
    text-align: start;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 400;
  }
  td {
    font-family: var(--mono);
    font-size: 0.8125rem;
  }
  thead th {
    font-size: 0.75rem;
    font-weight: 500;
    color: var(--quiet);
  }
  tbody tr {
    border-top: 1px solid var(--line);
  }
  tbody tr:hover {
    background: var(--accent-wash);
  }
  .pages > span {
    margin-inline-end: auto;
  }
`;
