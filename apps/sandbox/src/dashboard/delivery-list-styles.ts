import { css } from 'lit';

export const deliveryListStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-items: start;
  }
  .deliveries {
    list-style: none;
    padding: 0;
    overflow: clip;
    container-type: inline-size;
  }
  li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
    padding: 0.3125rem 1rem;
    border-top: 1px solid var(--line);
    content-visibility: auto;
    contain-intrinsic-size: auto 2rem;
  }
  li:first-child {
    border-top: 0;
  }
  li:hover,
  li.selected {
    background: var(--accent-wash);
  }
  li.selected {
    box-shadow: inset 3px 0 var(--accent);
  }
  li a {
    color: inherit;
    font-weight: 500;
    text-decoration: none;
    outline: none;
  }
  /* The whole line is the link's target, and shows its focus. */
  li a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  li:has(a:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .where {
    flex: 1 1 12rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  time {
    font-variant-numeric: tabular-nums;
  }
  .badge.delivered {
    background: var(--good-wash);
    color: var(--good);
  }
  .badge.waiting {
    background: var(--warning-wash);
    color: var(--warning);
  }
  .badge:is(.failed, .lost) {
    background: var(--bad-wash);
    color: var(--bad);
  }
  @container (max-width: 34rem) {
    .where {
      flex: 1 0 100%;
    }
    .answer {
      margin-inline-end: auto;
    }
  }
  @media (min-width: 70rem) {
    .panes.open {
      grid-template-columns: minmax(0, 1fr) minmax(24rem, 2fr);
    }
  }
  @media (max-width: 69.99rem) {
    .panes.open .deliveries {
      display: none;
    }
  }
`;
