/** Plain and neutral, not the vendor's look. Contrast AA in both schemes, usable from a width of 320 px. */
const base = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --surface: #f3f5f7; --line: #8a949e; --text: #1b2229; --quiet: #4b5661;
  --accent: #0b5c8a; --on-accent: #ffffff; --bad: #a3222b; --good: #17663b; --sandbox: #fdf3d8; --sandbox-line: #8a6a12;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14191e; --surface: #1f262d; --line: #6f7b87; --text: #eef2f5; --quiet: #b3bfca;
    --accent: #7cc4ee; --on-accent: #0a1a24; --bad: #ff9aa0; --good: #7fd8a4; --sandbox: #2b2512; --sandbox-line: #c9a544;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text); font: 1rem/1.45 system-ui, sans-serif; }
h1 { font-size: 1.2rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
p { margin: 0 0 .75rem; }
label { display: block; font-weight: 600; font-size: .9rem; }
input, select, textarea {
  width: 100%; min-height: 2.5rem; margin: .2rem 0 .75rem; padding: .35rem .6rem; font: inherit;
  color: var(--text); background: var(--paper); border: 1px solid var(--line); border-radius: .35rem;
}
input[type='checkbox'] { width: 1.2rem; min-height: 1.2rem; height: 1.2rem; margin: 0 .5rem 0 0; }
label.check { display: flex; align-items: center; margin-bottom: .6rem; font-weight: 400; }
input[readonly] { background: var(--surface); }
button, a.button {
  display: inline-flex; align-items: center; justify-content: center; min-height: 2.5rem; padding: .35rem .9rem; font: inherit;
  font-weight: 600; color: var(--accent); background: transparent; border: 1px solid var(--accent);
  border-radius: .35rem; text-decoration: none; cursor: pointer;
}
button.primary, button[aria-pressed='true'] { color: var(--on-accent); background: var(--accent); }
button:disabled, :is(button, a.button)[aria-disabled='true'] { color: var(--quiet); border-color: var(--line); border-style: dashed; cursor: default; }
button.primary:is(:disabled, [aria-disabled='true']) { background: transparent; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a { color: var(--accent); }
header.bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .6rem 1rem; border-bottom: 1px solid var(--line); background: var(--surface); }
header.bar h1 { flex: 1 1 auto; }
main { padding: 1rem; }
main.narrow { max-width: 34rem; margin: 0 auto; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; }
.quiet { color: var(--quiet); font-size: .9rem; }
.bad { color: var(--bad); }
.good { color: var(--good); }
.card { padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.sandbox { padding: 1rem; background: var(--sandbox); border-top: 3px solid var(--sandbox-line); }
`;

/** Style sheets made by script pass a content security policy that forbids inline styles. */
export function adoptStyles(document: Document, ...texts: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([base, ...texts].join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
