import { css } from 'lit';

export const appStyles = css`
  :host {
    --top-height: 6rem;
  }
  .top {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.25rem;
    padding: 0.5rem max(1rem, calc((100% - 96rem) / 2)) 0;
    background: var(--surface);
    border-bottom: 1px solid var(--line);
  }
  /* One line at every width: what does not fit is scrolled to. */
  nav {
    flex: 0 0 100%;
    min-width: 0;
  }
  nav ul {
    list-style: none;
    display: flex;
    gap: 0.125rem;
    margin-inline: -0.625rem;
    overflow-x: auto;
    scrollbar-width: thin;
  }
  nav a {
    display: block;
    padding: 0.375rem 0.625rem 0.4375rem;
    color: var(--quiet);
    text-decoration: none;
    white-space: nowrap;
    outline-offset: -2px;
  }
  nav a:hover {
    color: var(--ink);
    box-shadow: inset 0 -2px var(--control-line);
  }
  nav a[aria-current] {
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--accent);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin-inline-start: auto;
  }
  .connection {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--quiet);
    white-space: nowrap;
  }
  .connection::before {
    content: '';
    width: 0.5rem;
    height: 0.5rem;
    border-radius: 50%;
    border: 2px solid var(--warning);
  }
  .connection.live::before {
    border-color: var(--good);
    background: var(--good);
  }
  main {
    max-width: 98rem;
    margin: 0 auto;
    padding: 1rem;
  }
  .skip {
    position: absolute;
    inset-inline-start: 1rem;
    top: -4rem;
    z-index: 4;
  }
  .skip:focus {
    top: 0.5rem;
  }
  @media (max-width: 40rem) {
    .top {
      position: static;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .connection.reconnecting::before {
      animation: pulse 1.2s ease-in-out infinite;
    }
    @keyframes pulse {
      50% {
        opacity: 0.2;
      }
    }
  }
`;
