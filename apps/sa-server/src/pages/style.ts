/** The style of every page, served as `/style.css`. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2b22, #e8eeea); --muted: light-dark(#56645b, #a5b3aa); --line: light-dark(#d9e0da, #37423b); --paper: light-dark(#ffffff, #1d2420); --ground: light-dark(#f4f6f3, #151a17);
  --accent: light-dark(#1f6b3a, #7fd09a); --accent-ink: light-dark(#ffffff, #0d2114); --bad: light-dark(#a3241c, #ff9c92); --bad-ground: light-dark(#fdf0ee, #3a2422); --good: light-dark(#17512c, #9fdcb3); --good-ground: light-dark(#eaf5ed, #1e3327);
  --bad-line: light-dark(#e6b5b0, #7a3d38); --good-line: light-dark(#b7d8c1, #36593f); --field-line: light-dark(#7d8a81, #7f8d84); --hover: light-dark(#fafbf9, #232b26); --off: light-dark(#ecefec, #2c3530); --off-ink: light-dark(#4a574e, #b5c1b9);
}
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; color: var(--ink); background: var(--ground); }
body { margin: 0; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid #e0a100; outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: .5rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { background: var(--paper); border-bottom: 1px solid var(--line); padding: .6rem 1.25rem; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; align-items: center; }
.brand { margin: 0; } .brand strong { background: var(--accent); color: var(--accent-ink); padding: .15rem .45rem; border-radius: 5px; margin-right: .3rem; }
nav { flex: 1 1 auto; } main > nav { margin-bottom: 1rem; } header nav { order: 3; flex-basis: 100%; }
nav ul { display: flex; flex-wrap: wrap; gap: .15rem; list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: .4rem .65rem; border-radius: 6px; text-decoration: none; color: var(--ink); }
nav a:hover { background: var(--ground); }
nav a[aria-current] { background: var(--accent); color: var(--accent-ink); }
.sign-out { display: flex; margin-left: auto; gap: .6rem; align-items: center; font-size: .875rem; } .user { color: var(--muted); overflow-wrap: anywhere; }
main { max-width: 68rem; margin: 0 auto; padding: 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .2rem 0 1rem; overflow-wrap: anywhere; } h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem; }
.narrow { max-width: 24rem; margin: 8vh auto 0; }
.table { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .55rem .9rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody tr:last-child td, tbody tr:last-child th { border-bottom: 0; }
tbody tr:hover { background: var(--hover); }
thead th { font-size: .8125rem; color: var(--muted); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; } tfoot th, tfoot td { border-top: 2px solid var(--line); border-bottom: 0; font-weight: 600; }
.right { text-align: right; } .money { font-variant-numeric: tabular-nums; white-space: nowrap; } time, .moment, .whole-number { white-space: nowrap; }
.negative { color: var(--bad); } .muted { color: var(--muted); }
.badge { font-size: .8125rem; padding: .1rem .5rem; border-radius: 99px; background: var(--good-ground); color: var(--good); white-space: nowrap; }
.badge.off { background: var(--off); color: var(--off-ink); } .badge.bad { background: var(--bad-ground); color: var(--bad); }
.search { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 0 0 1rem; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; margin: 0 0 1rem; } .filters .field { flex: 0 1 11rem; } .filters a { padding: .5rem 0; }
details summary { cursor: pointer; color: var(--accent); width: fit-content; } .small { font-size: .8125rem; margin: .2rem 0 0; }
.search input { flex: 1 1 12rem; max-width: 24rem; }
label { font-weight: 500; } .field { display: flex; flex-direction: column; gap: .2rem; min-width: 0; }
.check { display: flex; gap: .5rem; align-items: center; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: .9rem 1rem; }
.fields .whole { grid-column: 1 / -1; }
fieldset { border: 0; padding: 0; margin: 1.25rem 0 0; min-width: 0; } fieldset.only { margin: 0; } legend { font-weight: 600; padding: 0; margin-bottom: .5rem; }
input, select, textarea, button { font: inherit; color: inherit; }
input, select, textarea { width: 100%; min-height: 2.5rem; padding: .45rem .6rem; border: 1px solid var(--field-line); border-radius: 6px; background: var(--paper); }
[aria-invalid=true] { border-color: var(--bad); box-shadow: 0 0 0 1px var(--bad); }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; min-height: 0; accent-color: var(--accent); } input.amount { text-align: right; font-variant-numeric: tabular-nums; }
button, .button { display: inline-block; width: auto; background: var(--accent); color: var(--accent-ink); border: 1px solid var(--accent); border-radius: 6px; padding: .45rem .95rem; cursor: pointer; text-decoration: none; }
button:hover { filter: brightness(1.1); } button.quiet { background: var(--paper); color: var(--ink); border-color: var(--field-line); padding: .25rem .7rem; }
.actions { display: flex; gap: 1rem; align-items: center; margin-top: 1.25rem; }
.notice { border-radius: 8px; padding: .7rem 1rem; margin: 0 0 1rem; border: 1px solid transparent; } .notice p { margin: 0; }
.notice.note { background: var(--paper); border-color: var(--line); } .notice.problem { background: var(--bad-ground); border-color: var(--bad-line); } .notice.done { background: var(--good-ground); border-color: var(--good-line); }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 1.25rem; } .facts div { min-width: 7rem; }
dt { font-size: .8125rem; color: var(--muted); } dd { margin: 0; }
.more { display: flex; gap: 1rem; margin: 1rem 0; } .empty { color: var(--muted); padding: 1.5rem 0; }
.why td { padding-top: 0; } tr:has(+ .why) > * { border-bottom: 0; } .why summary { cursor: pointer; font-size: .9rem; overflow-wrap: anywhere; } .why ul { margin: .3rem 0 0; padding-left: 1.2rem; font-size: .9rem; overflow-wrap: anywhere; }
ul.changes { list-style: none; margin: .2rem 0 0; padding: 0; font-size: .9rem; overflow-wrap: anywhere; }
del { color: var(--muted); } ins { text-decoration: none; background: var(--good-ground); }
@media (max-width: 40rem) {
  main { padding: 1rem .75rem; } th, td { padding: .5rem .3rem; font-size: .8125rem; } thead th { font-size: .75rem; } .wide { display: none; }
  .stacked thead { position: absolute; clip-path: inset(50%); } .stacked tr { display: block; padding: .4rem .3rem; border-bottom: 1px solid var(--line); } .stacked td { display: block; border: 0; padding: .1rem .3rem; overflow-wrap: anywhere; }
  header { padding: .4rem .75rem; gap: .2rem .5rem; } .brand { flex: 1 1 0; min-width: 0; font-size: .875rem; line-height: 1.3; } .sign-out button { padding: .15rem .5rem; font-size: .8125rem; } nav ul { gap: 0; } td time { white-space: normal; } nav a { padding: .2rem .45rem; font-size: .875rem; } .user { display: none; }
}
`;
