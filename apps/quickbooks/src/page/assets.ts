/** What the page looks like and does, without anything from elsewhere. */
export const style = `
:root { color-scheme: light dark; --line: #8884; --accent: #2ca01c; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1.5rem; }
header { border-bottom: 3px solid var(--accent); margin-bottom: 1rem; }
h1 { margin: 0; font-size: 1.5rem; }
header p { margin: 0.25rem 0 0.75rem; }
#said:empty { display: none; }
summary { cursor: pointer; font-size: 1.1rem; font-weight: 600; padding: 0.5rem 0; }
small { font-weight: 400; opacity: 0.7; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
th { font-size: 0.8rem; opacity: 0.7; }
tbody tr:hover { background: #8881; }
button { border: 1px solid var(--line); border-radius: 4px; background: none; color: inherit; cursor: pointer; font: inherit; font-size: 0.85rem; padding: 0.1rem 0.6rem; }
button:hover, button:focus-visible { border-color: var(--accent); }
`;

export const script = `
document.addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-do]');
  if (!button) return;
  const action = JSON.parse(button.dataset.do);
  if (button.dataset.field) {
    const value = prompt('New ' + button.dataset.field, button.dataset.now);
    if (value === null) return;
    action.fields = { [button.dataset.field]: value };
  }
  if (action.do === 'delete' && !confirm('Delete this record?')) return;
  const answer = await fetch('/control', { method: 'POST', body: JSON.stringify(action) });
  if (answer.ok) location.reload();
  else document.getElementById('said').textContent = (await answer.json()).error;
});
`;
