/** The lines of a record in a form. */
import type { Deed } from './field.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { inputs } from './inputs.ts';
import { lineKinds, newLine, presentLines } from './line.ts';
import type { Line, LineKind } from './line.ts';

const emptyLines = 3;

/** The lines that there are, and empty ones behind them; the same for the form and for what comes back of it. */
export function formLines(type: string, deed: Deed, record?: unknown): readonly Line[] {
  const present = deed === 'Mod' ? presentLines(type, record) : [];
  // What a check pays is rarer than its lines.
  const isRare = ({ element }: LineKind): number => (element.startsWith('ApplyCheck') ? 1 : 0);
  const kinds = lineKinds(type, deed).toSorted((a, b) => isRare(a) - isRare(b));
  const added = kinds.flatMap((kind, index) => {
    const count = deed === 'Add' && (index === 0 || kind.element.startsWith('Journal')) ? emptyLines : 1;
    return Array.from({ length: count }, () => newLine(kind));
  });
  return [...present, ...added];
}

/** Undefined where the type has no lines. */
export function lineInputs(lines: readonly Line[]): Html | undefined {
  if (lines.length === 0) return undefined;
  return html`<div class="lines">${lines.map(lineInput)}</div>`;
}

function lineInput(line: Line, index: number): Html {
  const prefix = `lines.${index}`;
  const after = line.isNew
    ? html`<label
        >Place <input name="${prefix}.place" value="" placeholder="last" inputmode="numeric"
      /></label>`
    : html`<label class="check"><input type="checkbox" name="${prefix}.remove" value="yes" /> Remove</label>`;
  return html`<fieldset>
    <legend>${line.isNew ? 'New: ' : ''}${wordsOf(line.kind)} ${line.isNew ? '' : index + 1}</legend>
    ${inputs(line.fields, prefix)}${after}
  </fieldset>`;
}

function wordsOf({ element }: LineKind): string {
  if (/^Appl(y|ied)/.test(element)) return 'what it pays';
  const words = element
    .replace(/(Add|Mod)$/, '')
    .replace(
      /^(Invoice|Estimate|CreditMemo|SalesReceipt|SalesOrder|PurchaseOrder|Deposit|Journal(?=Line))/,
      '',
    );
  const spaced = words.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced === 'item sales tax ref' ? 'tax' : spaced;
}
