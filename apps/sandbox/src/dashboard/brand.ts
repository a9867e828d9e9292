import { css, svg, html } from 'lit';

/** A window within a window. */
export const mark = html`
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linejoin="round"
  >
    ${svg`<rect x="2" y="3" width="20" height="18" rx="3" /><rect x="10" y="10" width="8" height="7" rx="1" fill="currentColor" />`}
  </svg>
`;

/** Mark and name, as the dashboard and the host pages head themselves. */
export const brandStyles = css`
  .brand {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-weight: 600;
    color: inherit;
    text-decoration: none;
  }
  .brand svg {
    width: 1.375rem;
    height: 1.375rem;
    color: var(--accent);
    flex: none;
  }
`;
