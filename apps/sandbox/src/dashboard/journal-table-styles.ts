import { css } from 'lit';

/**
 * The table is laid out as a grid, so that rows out of sight cost nothing (`content-visibility` does not work on table
 * boxes) and a narrow window can stack the cells.
 */
export const journalTableStyles = css`
  table,
  thead,
  tbody {
    display: block;
  }
  table {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    overflow: clip;
  }
  tr {
    display: grid;
    grid-template-columns: 6.5rem 5.75rem 5rem minmax(6rem, 3fr) minmax(5rem, 2fr) 4.25rem 4.5rem minmax(11rem, 1.5fr);
    gap: 0 0.75rem;
    align-items: center;
    padding: 0.1875rem 0.75rem;
    border-bottom: 1px solid var(--line);
    position: relative;
  }
  tbody tr {
    content-visibility: auto;
    contain-intrinsic-size: auto 2rem;
    min-height: 2rem;
  }
  tbody tr:last-child {
    border-bottom: 0;
  }
  tbody tr:hover,
  tbody tr.selected {
    background: var(--accent-wash);
  }
  tbody tr.selected {
    box-shadow: inset 3px 0 var(--accent);
  }
  th {
    font-size: 0.75rem;
    font-weight: 500;
    color: var(--quiet);
    text-align: start;
  }
  th,
  td {
    padding: 0;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .icon {
    vertical-align: -0.1875rem;
    margin-inline-end: 0.25rem;
  }
  .kind {
    color: var(--quiet);
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .refused {
    color: var(--warning);
    font-weight: 600;
  }
  .failed {
    color: var(--bad);
    font-weight: 600;
  }
  td a {
    color: inherit;
    text-decoration: none;
    outline: none;
  }
  /* The whole row is the link's target, and shows its focus. */
  td a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  tr:has(a:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  td.verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.25rem;
  }
  @container (max-width: 62rem) {
    tr {
      grid-template-columns: 6.5rem 5.75rem minmax(6rem, 2fr) 4.25rem minmax(11rem, 1fr);
    }
    .vendor,
    .place,
    .duration {
      display: none;
    }
  }
  @container (max-width: 38rem) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      grid-template:
        'kind outcome time' 'what what what' 'place place place' 'verdict verdict verdict' / minmax(4rem, max-content)
        auto 1fr;
      padding: 0.5rem 0.75rem;
      gap: 0.125rem 0.75rem;
    }
    tbody tr {
      contain-intrinsic-size: auto 5.5rem;
    }
    .kind {
      grid-area: kind;
    }
    .what {
      grid-area: what;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .time {
      grid-area: time;
      text-align: end;
    }
    .outcome {
      grid-area: outcome;
      text-align: start;
    }
    .place:not(:empty) {
      display: block;
      grid-area: place;
      color: var(--quiet);
    }
    .verdict {
      grid-area: verdict;
    }
  }
`;
