import { css } from 'lit';

/** The page itself: colours as tokens, so that everything below changes with the reader's colour scheme. */
export const pageStyles = css`
  :root {
    color-scheme: light dark;
    --paper: light-dark(#f7f8f6, #13171a);
    --surface: light-dark(#ffffff, #1a1f23);
    --sunken: light-dark(#f1f3f0, #15191c);
    --line: light-dark(#dadfdb, #2c3338);
    --control-line: light-dark(#848e89, #6d7880);
    --ink: light-dark(#1a2124, #e4e8e6);
    --quiet: light-dark(#55605f, #9ba7a8);
    --accent: light-dark(#0b6266, #6cc7c3);
    --accent-wash: light-dark(#e2efee, #1d3334);
    --on-accent: light-dark(#ffffff, #0d1b1b);
    --good: light-dark(#23663b, #85c998);
    --good-wash: light-dark(#e6f2e8, #1b3022);
    --warning: light-dark(#7d5100, #e2b45f);
    --warning-wash: light-dark(#faefd8, #362a14);
    --bad: light-dark(#a5281f, #f59a8f);
    --bad-wash: light-dark(#fbe8e5, #3d1f1c);
    --odd: light-dark(#5646a3, #b6abf0);
    --odd-wash: light-dark(#ecebf8, #272440);
    --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif;
    --mono: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font: 0.875rem/1.5 var(--sans);
  }
`;

/** What every element of ours starts from. */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  ol,
  pre,
  fieldset {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    min-width: 0;
  }
  h1 {
    font-size: 1.25rem;
    line-height: 1.3;
  }
  h2 {
    font-size: 1rem;
  }
  h3 {
    font-size: 0.875rem;
  }
  h1,
  h2,
  h3 {
    font-weight: 600;
    text-wrap: balance;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  code,
  pre,
  .mono {
    font-family: var(--mono);
    font-size: 0.8125rem;
  }
  code,
  pre {
    overflow-wrap: anywhere;
  }
  .quiet {
    color: var(--quiet);
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    padding: 1rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  /* Focused by script to say where one is; there is nothing to operate. */
  :is(h1, h2, main)[tabindex='-1']:focus-visible {
    outline: none;
  }
  .problem {
    color: var(--bad);
  }
  /* Always there, so that what it comes to say is announced; empty, it takes no room. */
  .problem:empty {
    position: absolute;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons and fields. */
export const controlStyles = css`
  button,
  .button,
  input:not([type='checkbox']),
  select,
  textarea {
    font: inherit;
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--control-line);
    border-radius: 0.375rem;
    padding: 0.25rem 0.625rem;
    min-height: 2rem;
    max-width: 100%;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    cursor: pointer;
    text-decoration: none;
  }
  button:hover:not(:disabled),
  .button:hover {
    background: var(--accent-wash);
    border-color: var(--accent);
  }
  button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  button.primary:hover:not(:disabled) {
    background: var(--accent);
    box-shadow: inset 0 0 0 2px var(--on-accent);
  }
  button[aria-pressed='true'] {
    background: var(--accent-wash);
    border-color: var(--accent);
  }
  button:disabled {
    cursor: default;
    color: var(--quiet);
    border-color: var(--line);
    background: var(--sunken);
  }
  input[type='checkbox'] {
    accent-color: var(--accent);
    width: 1rem;
    height: 1rem;
    margin: 0;
    flex: none;
  }
  @media (forced-colors: none) {
    input[role='switch'] {
      appearance: none;
      width: 2rem;
      height: 1.125rem;
      padding: 0.125rem;
      border: 1px solid var(--control-line);
      border-radius: 1rem;
      background: var(--sunken);
    }
    input[role='switch']::before {
      content: '';
      display: block;
      width: 0.75rem;
      height: 0.75rem;
      border-radius: 50%;
      background: var(--control-line);
    }
    input[role='switch']:checked {
      background: var(--accent);
      border-color: var(--accent);
    }
    input[role='switch']:checked::before {
      margin-inline-start: 0.875rem;
      background: var(--on-accent);
    }
  }
  .field {
    display: grid;
    gap: 0.25rem;
    align-content: end;
    min-width: 0;
  }
  .field :is(input, select, textarea) {
    width: 100%;
  }
  .field > span,
  .field > label {
    font-size: 0.8125rem;
    color: var(--quiet);
  }
`;
