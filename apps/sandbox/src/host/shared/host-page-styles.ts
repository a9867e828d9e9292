import { css } from 'lit';

/** Layout of a host page: surfaces at one side, messages at the other, one below the other in a narrow window. */
export const hostPageStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.25rem;
    padding: 0.75rem max(1rem, calc((100% - 96rem) / 2 + 1rem));
    background: var(--surface);
    border-bottom: 1px solid var(--line);
  }
  nav {
    display: flex;
    gap: 1rem;
  }
  main {
    display: grid;
    gap: 1rem;
    max-width: 98rem;
    margin: 0 auto;
    padding: 1rem;
  }
  .columns {
    display: grid;
    gap: 1rem;
    align-items: start;
  }
  .columns > * {
    min-width: 0;
  }
  host-timeline {
    container-type: inline-size;
    max-height: 36rem;
    display: grid;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    border-bottom: 1px solid var(--line);
    margin-bottom: 1rem;
  }
  .tabs button {
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--quiet);
    padding: 0.375rem 0.75rem;
  }
  .tabs button:hover {
    color: var(--ink);
  }
  .tabs button[aria-selected='true'] {
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--accent);
  }
  @media (min-width: 64rem) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(22rem, 2fr);
    }
    host-timeline {
      position: sticky;
      top: 1rem;
      max-height: calc(100vh - 2rem);
    }
  }
`;
