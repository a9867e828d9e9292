export const agentStyles = `
main.agent { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
@media (min-width: 46rem) { main.agent { grid-template-columns: minmax(0, 1.6fr) minmax(17rem, 1fr); } }
.side { display: grid; gap: 1rem; align-content: start; }
.status { margin: 0; }
.status .quiet::before { content: '· '; }
.empty { display: grid; place-items: center; min-height: 11rem; margin: 0; padding: 1rem; text-align: center; border: 1px dashed var(--line); border-radius: .5rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: .75rem; margin: 0; padding: 0; list-style: none; }
.tile { display: flex; flex-direction: column; overflow: hidden; border: 1px solid var(--line); border-radius: .5rem; background: var(--surface); }
.tile .face { display: grid; place-items: center; min-height: 9rem; font-size: 3rem; color: var(--quiet); }
.tile.sharing .face { color: #fff; background: linear-gradient(135deg, #1d4e6b, #256a64); }
.tile .caption { padding: .5rem .75rem; }
.sandbox .group { display: grid; grid-template-columns: 4rem minmax(0, 1fr); align-items: start; margin-bottom: .5rem; }
.sandbox .group > span { padding-top: .4rem; }
@media (max-width: 30rem) { .sandbox .group { grid-template-columns: minmax(0, 1fr); } }
.sandbox h3 { font-size: .95rem; margin: 1rem 0 .4rem; }
.sandbox button { min-height: 2.25rem; font-weight: 500; font-size: .9rem; color: var(--text); border-color: var(--sandbox-line); }
.sandbox button:disabled { color: var(--quiet); }
.log { max-height: 14rem; overflow: auto; padding: .25rem .5rem; background: var(--paper); border: 1px solid var(--sandbox-line); border-radius: .35rem; }
.log ol { margin: 0; padding: 0; list-style: none; font: .8rem/1.5 ui-monospace, monospace; }
.log li { padding: .15rem 0; overflow-wrap: anywhere; }
.log time, .log .direction { color: var(--quiet); margin-right: .5rem; }
`;
