const palette = `
  color-scheme: light dark; --paper: #ffffff; --surface: #f3f5f7; --line: #8a949e; --text: #1b2229; --accent: #0b5c8a;
  --on-accent: #ffffff; --sandbox: #fdf3d8; --sandbox-line: #8a6a12;
`;
const darkPalette = `
  --paper: #14191e; --surface: #1f262d; --line: #6f7b87; --text: #eef2f5; --accent: #7cc4ee; --on-accent: #0a1a24;
  --sandbox: #2b2512; --sandbox-line: #c9a544;
`;

/** Everything below the boxes' own container, because this is the page of somebody else. */
export const boxStyles = `
#comBoxAll { ${palette} position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483000; display: flex; flex-wrap: wrap; gap: .5rem; justify-content: flex-end; max-width: calc(100vw - 2rem); font: 1rem/1.4 system-ui, sans-serif; color: var(--text); }
@media (prefers-color-scheme: dark) { #comBoxAll { ${darkPalette} } }
@media (max-width: 45rem) { #comBoxAll { bottom: 5rem; } }
#comBoxAll .comBox { width: min(18rem, calc(100vw - 2rem)); background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; }
#comBoxAll .comBox[hidden] { display: none; }
#comBoxAll .comBoxHeader { display: flex; gap: .4rem; align-items: center; padding: .4rem .6rem; background: var(--surface); }
#comBoxAll .comBoxTitle { flex: 1; }
#comBoxAll .comBoxBanner { padding: .3rem .6rem; font-size: .85rem; border-bottom: 1px solid var(--line); }
#comBoxAll .comBoxMessages { min-height: 5rem; max-height: 10rem; overflow: auto; padding: .5rem .6rem; }
#comBoxAll .comBoxMessages p { margin: 0 0 .4rem; }
#comBoxAll .comBoxOwn { text-align: right; }
#comBoxAll .comBoxSendMessage { display: flex; gap: .4rem; padding: .5rem .6rem; border-top: 1px solid var(--line); }
#comBoxAll input { flex: 1; min-width: 0; padding: .3rem .5rem; font: inherit; color: var(--text); background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; }
#comBoxAll button { padding: .3rem .6rem; font: inherit; font-size: .9rem; color: var(--accent); background: var(--paper); border: 1px solid var(--accent); border-radius: .3rem; cursor: pointer; }
#comBoxAll :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
#comBoxAll .comBoxMinimized > :not(.comBoxHeader) { display: none; }
`;

export const panelStyles = `
:host { ${palette} position: fixed; left: 1rem; bottom: 1rem; z-index: 2147483001; max-width: min(20rem, calc(100vw - 2rem)); font: 1rem/1.4 system-ui, sans-serif; color: var(--text); }
@media (prefers-color-scheme: dark) { :host { ${darkPalette} } }
details { padding: .6rem .8rem; background: var(--sandbox); border: 2px solid var(--sandbox-line); border-radius: .5rem; }
summary { font-weight: 600; cursor: pointer; }
div { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .6rem; }
button { padding: .3rem .6rem; font: inherit; font-size: .9rem; color: var(--text); background: var(--paper); border: 1px solid var(--sandbox-line); border-radius: .3rem; cursor: pointer; }
button:disabled { opacity: 1; color: var(--text); background: transparent; border-style: dashed; cursor: default; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
