export const embeddableStyles = `
:root { --accent: #a8410b; --tint: #fdf1ea; --accepted: #2a7f62; --rejected: #b4533f; }
@media (prefers-color-scheme: dark) { :root { --accent: #ffab7a; --on-accent: #2a1205; --tint: #33241b; --accepted: #63c7a1; --rejected: #ef927f; } }
header.bar p { margin: 0; }
header.bar { border-top: 3px solid var(--accent); }
.brand { flex: 1 1 auto; font-size: 1.2rem; font-weight: 700; }
.account { overflow-wrap: anywhere; }
.portal { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; max-width: 62rem; margin: 0 auto; }
.portal > p, .portal [role='alert'] p, .portal .notice { margin: 0; }
.portal > [role='alert']:not(:has(p)), .portal > .notice:not(:has(*)):empty { display: none; }
.portal h1 { font-size: 1.35rem; overflow-wrap: anywhere; }
.portal h3 { font-size: 1rem; margin: 0 0 .4rem; }
.portal > button { justify-self: start; }
.stages { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; counter-reset: stage; font-size: .9rem; color: var(--quiet); }
.stages li { counter-increment: stage; }
.stages li::before { content: counter(stage) '. '; }
.stages li[aria-current] { color: var(--accent); font-weight: 700; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: .75rem; margin: 0; padding: 0; list-style: none; }
.tile { display: flex; flex-direction: column; }
.tile p { margin: 0 0 .5rem; }
.tile button { margin-top: auto; align-self: start; }
.scroller { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { padding: .5rem 0; font-weight: 600; text-align: start; }
th, td { padding: .4rem .6rem; text-align: start; border-bottom: 1px solid var(--line); }
thead th { font-size: .85rem; color: var(--quiet); }
tbody th { font-weight: 500; }
button.link { min-height: 2.5rem; padding: 0; justify-content: start; text-align: start; text-decoration: underline; border: 0; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.state { font-weight: 600; white-space: nowrap; }
.confirm { background: var(--tint); border-color: var(--accent); }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .5rem; margin: 0 0 .75rem; }
.totals div { padding: .5rem .75rem; background: var(--surface); border-radius: .35rem; }
.totals dt { font-size: .85rem; color: var(--quiet); }
.totals dd { margin: 0; font-size: 1.35rem; font-weight: 700; font-variant-numeric: tabular-nums; }
.bars { width: 35%; }
.bars svg { display: block; width: 100%; height: .7rem; }
.accepted { fill: var(--accepted); }
.rejected { fill: var(--rejected); }
@media (max-width: 34rem) { .bars { display: none; } table { font-size: .85rem; } th, td { padding: .4rem .25rem; } }
.error { margin: -.5rem 0 .75rem; font-size: .9rem; }
[aria-invalid='true'] { border-color: var(--bad); border-width: 2px; }
.review { display: grid; gap: .4rem; margin: 0 0 1rem; }
.review div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: .75rem; }
.review dt { font-weight: 600; }
.review dd { margin: 0; overflow-wrap: anywhere; }
.steps { display: grid; gap: .75rem; margin: 0 0 1rem; padding: 0; list-style: none; counter-reset: step; }
.steps li { padding: .75rem; background: var(--surface); border-radius: .35rem; }
.steps textarea { min-height: 4rem; resize: vertical; }
.inbox { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 46rem) { .inbox { grid-template-columns: minmax(14rem, 1fr) minmax(0, 2fr); } }
.list { display: grid; gap: .4rem; margin: 0; padding: 0; list-style: none; align-content: start; }
.list :is(button, a) { display: grid; grid-template-columns: minmax(0, 1fr); justify-items: start; width: 100%; text-align: start; font-weight: 400; color: var(--text); border-color: var(--line); overflow-wrap: anywhere; }
.list :is(button, a)[aria-current] { border-color: var(--accent); box-shadow: inset 3px 0 var(--accent); }
.talk { display: grid; gap: .5rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.talk li { max-width: 85%; padding: .5rem .75rem; background: var(--surface); border-radius: .5rem; justify-self: start; overflow-wrap: anywhere; }
.talk li.ours { justify-self: end; background: var(--tint); }
.talk p { margin: 0; white-space: pre-wrap; }
.sandbox .group { display: grid; grid-template-columns: 7rem minmax(0, 1fr); align-items: start; margin-bottom: .5rem; }
.sandbox .group > span { padding-top: .35rem; }
@media (max-width: 34rem) { .sandbox .group { grid-template-columns: minmax(0, 1fr); } }
.sandbox button { min-height: 2.25rem; padding: .2rem .6rem; font-weight: 500; font-size: .9rem; color: var(--text); border-color: var(--sandbox-line); }
.sandbox button[aria-pressed='true'] { color: var(--sandbox); background: var(--sandbox-line); }
.sandbox button:disabled { color: var(--quiet); }
.arrived { display: grid; gap: .25rem; margin: .5rem 0; font-size: .9rem; }
.arrived div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
.arrived dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; min-width: 0; }
`;
