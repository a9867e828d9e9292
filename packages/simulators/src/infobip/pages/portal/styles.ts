/** Beside the styles of the embeddables, which are the same vendor's. */
export const portalStyles = `
.skip { position: absolute; left: .5rem; top: -4rem; padding: .5rem .75rem; background: var(--paper); z-index: 1; }
.skip:focus { top: .5rem; }
.sections { padding: 0 1rem; border-bottom: 1px solid var(--line); }
.sections ul, .tabs ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
.sections a, .tabs a { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--text); text-decoration: none; border-bottom: 3px solid transparent; }
.sections a:hover, .tabs a:hover { color: var(--accent); }
.sections a[aria-current], .tabs a[aria-current] { color: var(--accent); font-weight: 700; border-bottom-color: var(--accent); }
.portal.wide { max-width: 78rem; }
html { scroll-padding-top: 5rem; }
.news { position: sticky; top: 0; z-index: 3; min-height: 2.75rem; margin-block: -.75rem; pointer-events: none; }
.portal .news :is([role='alert'] > *, .notice:not(:empty)) { margin: 0; padding-block: .5rem; background: var(--paper); border-bottom: 1px solid var(--line); overflow-wrap: anywhere; pointer-events: auto; }
.news ul { max-height: 30vh; padding-inline-start: 1.25rem; overflow-y: auto; }
dialog.confirm { max-width: min(28rem, calc(100vw - 2rem)); color: inherit; }
dialog::backdrop { background: rgb(0 0 0 / .4); }
.portal h2 { overflow-wrap: anywhere; }
.portal .row { align-items: center; }
.tile h2 { display: flex; gap: .5rem; align-items: center; }
.tile > .row { margin-top: auto; }
.tile .row button, .tile .row a { margin-top: 0; }
.logo { width: 2rem; height: 2rem; object-fit: contain; }
.badge { padding: .05rem .5rem; font-size: .85rem; font-weight: 600; color: var(--text); background: var(--surface); border: 1px solid var(--line); border-radius: 1rem; }
.badge.on { color: var(--accent); background: var(--tint); border-color: var(--accent); }
.badges { display: flex; flex-wrap: wrap; gap: .35rem; }
fieldset { min-width: 0; margin: 0 0 1rem; padding: .75rem; border: 1px solid var(--line); border-radius: .35rem; }
legend { padding: 0 .35rem; font-weight: 600; font-size: .9rem; }
fieldset label.check:last-of-type { margin-bottom: 0; }
.manifest { display: grid; gap: 0 1rem; grid-template-columns: minmax(0, 1fr); margin-bottom: 1rem; }
@media (min-width: 56rem) { .manifest { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } .manifest > label { grid-column: 1 / -1; } }
.code { min-height: 16rem; font: .85rem/1.5 ui-monospace, monospace; white-space: pre; overflow: auto; resize: vertical; tab-size: 2; }
.problems { display: grid; gap: .4rem; align-content: start; margin: 0 0 .75rem; padding: 0; list-style: none; }
.problems button { display: block; width: 100%; font-weight: 400; text-align: start; color: var(--text); border-color: var(--bad); overflow-wrap: anywhere; }
.problems strong { display: block; color: var(--bad); }
.secrets { display: grid; gap: 1rem; margin: 0 0 1rem; }
.secrets dt { font-weight: 600; }
.secrets dd { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .2rem 0 0; }
.secrets code { flex: 1 1 16rem; padding: .5rem .6rem; background: var(--surface); border-radius: .35rem; overflow-wrap: anywhere; }
.app-frame { display: block; width: 100%; background: #ffffff; border: 1px solid var(--line); border-radius: .35rem; color-scheme: light; }
.app-frame.card-size { height: 24rem; }
.app-frame.page-size { height: min(70vh, 44rem); min-height: 22rem; }
.desk { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 46rem) { .desk { grid-template-columns: minmax(12rem, 1fr) minmax(0, 2fr); } .desk > .cards { grid-column: 1 / -1; } }
@media (min-width: 68rem) { .desk { grid-template-columns: minmax(12rem, 3fr) minmax(0, 6fr) minmax(18rem, 5fr); } .desk > .cards { grid-column: auto; } }
.cards { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
.cards p { overflow-wrap: anywhere; }
.desk .sandbox { margin-top: 1rem; border-radius: .35rem; }
.desk textarea { min-height: 4rem; resize: vertical; }
.desk.chosen > nav { display: none; }
@media (min-width: 46rem) { .desk.chosen > nav { display: block; } .back { display: none; } }
.hint { margin: 0; }
.full-pages { margin-top: 1rem; }
.cards article { display: grid; gap: .5rem; }
.cards article > * { margin: 0; }
.portal > section > .quiet { margin: .5rem 0 0; }
`;
