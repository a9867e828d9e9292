export const hubStyles = `
header.bar p { margin: 0; }
.brand { flex: 1 1 auto; font-size: 1.2rem; font-weight: 700; }
.hub { display: grid; gap: .75rem; }
.hub > p, .hub [role='alert'] p, .hub .hint { margin: 0; }
.hub .hint { margin: -.4rem 0 .75rem; }
.hub h1 { font-size: 1.35rem; }
.stages { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; counter-reset: stage; font-size: .9rem; color: var(--quiet); }
.stages li { counter-increment: stage; }
.stages li::before { content: counter(stage) '. '; }
.stages li[aria-current] { color: var(--accent); font-weight: 700; }
fieldset { min-width: 0; margin: 0 0 .75rem; padding: .6rem .75rem .1rem; border: 1px solid var(--line); border-radius: .35rem; }
legend { padding: 0 .3rem; font-weight: 600; font-size: .9rem; }
input[type='radio'] { width: 1.2rem; min-height: 1.2rem; height: 1.2rem; margin: 0 .5rem 0 0; }
label.check { align-items: flex-start; }
label.check input { flex: none; margin-top: .15rem; }
label.check span, .arrived dd { overflow-wrap: anywhere; min-width: 0; }
.sandbox .group { display: grid; grid-template-columns: 7rem minmax(0, 1fr); align-items: start; margin-bottom: .5rem; }
.sandbox .group > span { padding-top: .35rem; }
@media (max-width: 34rem) { .sandbox .group { grid-template-columns: minmax(0, 1fr); } }
.sandbox h3 { font-size: .95rem; margin: .75rem 0 .4rem; }
.sandbox button { min-height: 2.25rem; padding: .2rem .6rem; font-weight: 500; font-size: .9rem; color: var(--text); border-color: var(--sandbox-line); }
.sandbox button:disabled { color: var(--quiet); }
.arrived { display: grid; gap: .25rem; margin: 0 0 .5rem; font-size: .9rem; }
.arrived div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
.arrived dd { margin: 0; white-space: pre-wrap; }
`;
