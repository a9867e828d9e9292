/** Of the editors of Answers and Flow, and of the run log, beside the styles of the portal. */
export const designerStyles = `
.designer, .design { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 46rem) { .design { grid-template-columns: minmax(10rem, 13rem) minmax(0, 1fr); } .design-head { grid-column: 1 / -1; } .palette { position: sticky; top: .5rem; } }
@media (min-width: 68rem) { .designer { grid-template-columns: minmax(0, 1fr) minmax(18rem, 23rem); } }
.design-head > .row { align-items: center; }
.design-head .row p { margin: 0; }
.names { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 .5rem; padding: 0; list-style: none; }
.names li { display: flex; align-items: center; gap: .25rem; padding-inline-start: .6rem; background: var(--surface); border-radius: .35rem; overflow-wrap: anywhere; }
.names button { min-height: 2rem; min-width: 2rem; padding: 0; border: 0; }
.with-button { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .5rem; align-items: start; }
.with-button > * { margin: .2rem 0 .75rem; }
.palette h3 { margin: .75rem 0 .4rem; }
.palette ul { display: grid; gap: .4rem; margin: 0; padding: 0; list-style: none; }
.palette li { display: flex; align-items: center; gap: .35rem; padding: .35rem .35rem .35rem .6rem; background: var(--surface); border: 1px solid var(--line); border-radius: .35rem; cursor: grab; }
.palette .what { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.palette .what .quiet { display: block; }
.palette li button { min-height: 2.25rem; padding: .2rem .6rem; }
.palette .error { margin: .5rem 0 0; }
.grip { color: var(--quiet); }
.canvas ol { margin: 0; padding: 0; list-style: none; }
.canvas > p { margin: 0 0 .5rem; }
.canvas .end { padding-bottom: 2rem; }
.gap { display: flex; align-items: center; gap: .5rem; min-height: 2.25rem; }
.gap::before, .gap::after { content: ''; flex: 1; border-top: 1px dashed var(--line); }
.gap button { min-height: 1.75rem; padding: 0 .6rem; font-size: .85rem; font-weight: 500; border-color: transparent; }
.gap button[aria-pressed='true'] { border-color: var(--accent); }
.gap.over::before, .gap.over::after { border-top: 3px solid var(--accent); }
.step { padding-top: .5rem; }
.step-head { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: center; margin-bottom: .5rem; cursor: grab; }
.step-head h3 { flex: 1 1 9rem; margin: 0; overflow-wrap: anywhere; }
.step-head button { min-height: 2.25rem; min-width: 2.25rem; padding: .2rem .6rem; }
.text-field { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: end; gap: 0 .5rem; }
.text-field > :is(input, textarea, .error) { grid-column: 1 / -1; }
.text-field textarea { min-height: 4rem; resize: vertical; }
.insert { position: relative; font-size: .9rem; }
.insert summary { padding: .25rem .4rem; min-height: 1.75rem; color: var(--accent); cursor: pointer; }
.insert ul { position: absolute; inset-inline-end: 0; z-index: 2; width: max-content; max-width: min(16rem, 75vw); max-height: 16rem; overflow-y: auto; margin: 0; padding: .25rem; list-style: none; background: var(--paper); border: 1px solid var(--line); border-radius: .35rem; }
.insert li button { width: 100%; justify-content: start; text-align: start; font-weight: 400; border: 0; overflow-wrap: anywhere; }
.pair { display: grid; gap: 0 .75rem; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); align-items: end; }
.beside { display: grid; gap: .5rem; grid-template-columns: minmax(0, 1fr); }
.beside > *, .beside .talk { margin: 0; }
.beside .row { margin: 0; }
.portal h4 { margin: .5rem 0 .3rem; font-size: .95rem; }
.played { margin: .5rem 0; padding: .75rem; border-radius: .35rem; }
.played p { margin: 0 0 .4rem; }
.played select { margin-bottom: 0; }
.calls { margin: 0; padding-inline-start: 1.1rem; }
.values { display: grid; gap: .3rem; margin: 0 0 .75rem; }
.values div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: .75rem; }
.beside .values div { grid-template-columns: fit-content(60%) minmax(0, 1fr); }
.values dt { font-weight: 600; overflow-wrap: anywhere; }
.values dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.mono :is(dt, dd) { font: .85rem/1.5 ui-monospace, monospace; }
@media (max-width: 34rem) { .mono div { grid-template-columns: minmax(0, 1fr); gap: 0; } .mono dt { font-weight: 600; } }
.portal pre { max-height: 24rem; margin: 0 0 .75rem; padding: .6rem; overflow: auto; font: .85rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--surface); border-radius: .35rem; }
.address { overflow-wrap: anywhere; }
.results { display: grid; gap: .5rem; margin: 0; padding-inline-start: 1.3rem; }
.results p { margin: 0; overflow-wrap: anywhere; }
.log-head { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; }
.log-head > div { flex: 0 1 14rem; }
.log td, .log th[scope='row'] { overflow-wrap: anywhere; }
.moment { white-space: nowrap; }
@media (max-width: 34rem) { .moment { white-space: normal; } .log { min-width: 40rem; } }
.log .badge { display: inline-block; }
.capture-hint { margin: .75rem 0 0; }
.trial { display: grid; grid-template-columns: minmax(0, 1fr); max-width: 40rem; }
.trial > button { justify-self: start; }
`;
