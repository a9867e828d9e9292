const palette = `
  color-scheme: light dark; --es-paper: #ffffff; --es-surface: #eef4f8; --es-line: #c9d1d8; --es-text: #1b2229;
  --es-quiet: #4b5661; --es-accent: #0b5c8a; --es-alert: #b3161f;
`;
const darkPalette = `
  --es-paper: #14191e; --es-surface: #202b35; --es-line: #46525d; --es-text: #eef2f5; --es-quiet: #b3bfca;
  --es-accent: #7cc4ee; --es-alert: #b3161f;
`;

/** Everything below the widget's own elements, because this is the page of somebody else. Usable from a width of 320 px. */
const styles = `
[data-es-bell], [data-es-panel] { ${palette} }
@media (prefers-color-scheme: dark) { [data-es-bell], [data-es-panel] { ${darkPalette} } }
[data-es-bell], [data-es-bell] *, [data-es-panel], [data-es-panel] * { box-sizing: border-box; }
[data-es-bell] [hidden], [data-es-panel] [hidden] { display: none !important; }
[data-es-bell] { position: relative; display: inline-flex; flex: none; align-self: center; align-items: center; justify-content: center; min-width: 2.75rem; height: 2.75rem; padding: .4rem; color: inherit; background: transparent; border: 0; border-radius: .5rem; cursor: pointer; }
[data-es-bell] svg { display: block; max-width: 2rem; max-height: 2rem; }
[data-es-bell] [data-es-badge] { position: absolute; inset-block-start: .1rem; inset-inline-end: .1rem; min-width: 1.2rem; padding: 0 .3rem; font: 700 .75rem/1.2rem system-ui, sans-serif; text-align: center; color: #ffffff; background: var(--es-alert); border-radius: .6rem; }
[data-es-bell]:focus-visible, [data-es-panel] :focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
[data-es-panel] { position: fixed; inset: auto; z-index: 2147483000; flex-direction: column; width: min(24rem, calc(100vw - 1rem)); max-height: min(36rem, calc(100dvh - 1rem)); margin: 0; padding: 0; overflow: hidden; font: 1rem/1.45 system-ui, sans-serif; text-align: start; color: var(--es-text); background: var(--es-paper); border: 1px solid var(--es-line); border-radius: .6rem; box-shadow: 0 .5rem 1.5rem rgb(0 0 0 / 25%); }
[data-es-panel]:popover-open { display: flex; }
[data-es-panel]:focus { outline: none; }
[data-es-panel] > :first-child { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: center; padding: .5rem .75rem; border-block-end: 1px solid var(--es-line); }
[data-es-panel] h2 { flex: 1; margin: 0; font-size: 1.1rem; }
[data-es-panel] > :last-child { flex: 1; min-height: 0; overflow: auto; }
[data-es-panel] > :last-child:focus-visible { outline-offset: -3px; }
[data-es-panel] button { min-width: 2.5rem; min-height: 2.5rem; padding: .25rem .6rem; font: inherit; font-size: .9rem; color: var(--es-accent); background: transparent; border: 0; border-radius: .35rem; cursor: pointer; }
[data-es-panel] [data-es-close] { font-size: 1.5rem; line-height: 1; }
[data-es-panel] [data-es-more] { display: block; width: calc(100% - 1.5rem); margin: .5rem .75rem; border: 1px solid var(--es-accent); }
[data-es-panel] ul { margin: 0; padding: 0; list-style: none; }
[data-es-panel] p { margin: 0 0 .5rem; }
[data-es-panel] [data-es-empty], [data-es-panel] [role='status']:not(:empty) { margin: 0; padding: 1rem .75rem; color: var(--es-quiet); }
[data-es-panel] [data-es-item] { padding: .75rem; border-block-end: 1px solid var(--es-line); border-inline-start: 4px solid transparent; overflow-wrap: anywhere; }
[data-es-panel] [data-es-item]:focus { outline-offset: -3px; }
[data-es-panel] [data-es-new] { background: var(--es-surface); border-inline-start-color: var(--es-accent); }
[data-es-panel] [data-es-item]:has(h3 a) { cursor: pointer; }
[data-es-panel] h3 { margin: 0 0 .25rem; font-size: 1rem; }
[data-es-panel] a[href] { color: var(--es-accent); }
[data-es-panel] img { display: block; max-width: 100%; max-height: 10rem; margin: 0 0 .5rem; border-radius: .35rem; }
[data-es-panel] [data-es-about] { display: flex; flex-wrap: wrap; gap: .25rem .75rem; font-size: .85rem; color: var(--es-quiet); }
[data-es-panel] [data-es-unread] { font-weight: 700; color: var(--es-accent); }
@media (forced-colors: active) { [data-es-bell] [data-es-badge] { border: 1px solid; } }
`;

/** A style sheet made by script passes a content security policy that forbids inline styles. */
export function adoptStyles(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
