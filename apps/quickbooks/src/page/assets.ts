/** What the pages look like, without anything from elsewhere and without a script. */
export const style = `
:root { color-scheme: light dark; --line: #8883; --field: #8889; --accent: #23801a; --soft: #8881; --good: #23801a; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --accent: #6fcf63; --good: #6fcf63; --bad: #ff8a80; } }
html { background: Canvas; color: CanvasText; }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 0 1rem 2rem; }
header { border-bottom: 3px solid var(--accent); display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between; padding: 0.75rem 0 0.5rem; }
.company { font-size: 1.1rem; margin: 0; }
.state { border: 1px solid currentColor; border-radius: 1rem; font-size: 0.8rem; padding: 0.05rem 0.6rem; white-space: nowrap; }
.good { color: var(--good); } .bad { color: var(--bad); }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 0.25rem; margin-left: -0.55rem; }
a { color: var(--accent); }
nav a { border-radius: 6px; color: inherit; padding: 0.2rem 0.55rem; text-decoration: none; } nav a:hover { background: var(--soft); } nav a[aria-current] { background: var(--accent); color: Canvas; }
h1 { font-size: 1.5rem; margin: 1.25rem 0 0.75rem; }
h2 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
.said { border-left: 4px solid currentColor; background: var(--soft); margin: 1rem 0 0; padding: 0.5rem 0.75rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.35rem 0.75rem 0.35rem 0; text-align: left; vertical-align: top; }
th { font-size: 0.85rem; font-weight: 600; white-space: nowrap; }
tbody tr:hover { background: var(--soft); }
.amount { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.day { white-space: nowrap; }
.none, small, footer { opacity: 0.7; }
.cards { display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); }
form { align-items: end; display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.4rem 0; }
.fields, .lines fieldset { display: grid; gap: 0.6rem 1rem; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
form.record { display: block; }
form.record details { margin: 0.75rem 0; } form.record > button.main { margin-top: 0.75rem; }
.lines { display: grid; gap: 0.75rem; margin-top: 0.5rem; }
.lines fieldset { border: 1px solid var(--line); border-radius: 6px; grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr)); margin: 0; padding: 0.4rem 0.75rem 0.75rem; }
legend { font-size: 0.85rem; opacity: 0.8; padding: 0 0.3rem; }
label.check { align-items: center; align-self: end; display: flex; gap: 0.4rem; min-height: 2.4rem; }
input[type='checkbox'] { min-height: 0; height: 1.1rem; width: 1.1rem; accent-color: var(--accent); }
button.main { background: var(--accent); border-color: var(--accent); color: Canvas; }
.fields input, .fields select, .fields textarea, .lines textarea, .lines input:not([type='checkbox']), .lines select { width: 100%; }
label { display: grid; font-size: 0.85rem; gap: 0.15rem; min-width: 0; }
input, select, textarea, button { border: 1px solid var(--field); border-radius: 6px; font: inherit; max-width: 100%; min-height: 2.4rem; padding: 0.3rem 0.6rem; }
input, select, textarea { background: Field; color: FieldText; }
button { background: var(--soft); color: inherit; cursor: pointer; }
button:hover { border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.row { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: end; }
.pages { display: flex; gap: 1rem; margin: 0.75rem 0; }
dl { display: grid; gap: 0.2rem 1rem; grid-template-columns: minmax(7rem, auto) 1fr; margin: 0; }
dl.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin-bottom: 1rem; } dl.facts dd { font-variant-numeric: tabular-nums; font-weight: 600; } h1 + dl.facts { background: var(--soft); border-radius: 8px; padding: 0.75rem 1rem; }
dt { opacity: 0.7; } dd { margin: 0; overflow-wrap: anywhere; }
details { margin: 1rem 0; } summary { cursor: pointer; font-weight: 600; }
footer { border-top: 1px solid var(--line); font-size: 0.85rem; margin-top: 3rem; padding-top: 0.75rem; }
@media (max-width: 30rem) { th, td { font-size: 0.8125rem; padding-right: 0.4rem; } header { gap: 0; } nav a { font-size: 0.875rem; padding: 0.15rem 0.45rem; }  body { padding: 0 0.75rem 2rem; } dl { grid-template-columns: 1fr; } dt { margin-top: 0.4rem; } }
`;
