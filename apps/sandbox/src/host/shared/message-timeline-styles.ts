import { css } from 'lit';

export const messageTimelineStyles = css`
  .card {
    display: grid;
    gap: 0.75rem;
    max-height: inherit;
    grid-template-rows: auto minmax(0, 1fr);
    position: relative;
  }
  header h2 {
    margin-inline-end: auto;
  }
  ol {
    list-style: none;
    overflow: auto;
    max-height: 100%;
    grid-row: 2;
  }
  li {
    display: grid;
    grid-template-columns: max-content 5.5rem minmax(0, 1fr);
    gap: 0 0.75rem;
    padding: 0.25rem 0;
    border-top: 1px solid var(--line);
  }
  .time {
    color: var(--quiet);
  }
  .direction {
    white-space: nowrap;
  }
  .what {
    min-width: 0;
  }
  .type {
    font-weight: 600;
  }
  .received .direction {
    color: var(--good);
  }
  .sent .direction {
    color: var(--accent);
  }
  .queued .direction {
    color: var(--warning);
  }
  .unknown .direction {
    color: var(--odd);
  }
  .dropped .direction,
  .dropped .remark {
    color: var(--bad);
  }
  .note .direction {
    color: var(--quiet);
  }
  .remark {
    font-size: 0.8125rem;
    color: var(--quiet);
  }
  summary {
    cursor: pointer;
    width: fit-content;
    font-size: 0.8125rem;
    color: var(--quiet);
  }
  pre {
    white-space: pre-wrap;
    padding: 0.5rem;
    background: var(--sunken);
    border-radius: 0.375rem;
  }
  img {
    display: block;
    max-width: min(100%, 10rem);
    border: 1px solid var(--line);
    border-radius: 0.25rem;
  }
  @container (max-width: 26rem) {
    li {
      grid-template-columns: max-content minmax(0, 1fr);
    }
    .what {
      grid-column: 1 / -1;
    }
  }
`;
