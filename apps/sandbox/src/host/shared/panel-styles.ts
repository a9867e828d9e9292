import { css } from 'lit';

/** How a panel of a host page is laid out. */
export const panelStyles = css`
  .panel {
    display: grid;
    gap: 1rem;
  }
  .panel > * {
    min-width: 0;
  }
  .stack {
    display: grid;
    gap: 0.75rem;
  }
  .stack > .problem:empty {
    margin-top: -0.75rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 0.75rem;
  }
  label.row {
    flex-wrap: nowrap;
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.125rem 1rem;
  }
  dt {
    color: var(--quiet);
  }
  dd {
    overflow-wrap: anywhere;
  }
  iframe {
    display: block;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--surface);
  }
  .stage:empty {
    display: none;
  }
`;
