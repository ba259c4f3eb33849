/**
 * Scenarios in plain text. The first line is the title behind `#`, further such lines are remarks; `switch NAME=VALUE`
 * lines set the simulated QuickBooks; every other line is a step, and the indented lines behind it are its details.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readSwitches, type Switches } from '@autosync/simulator';

export interface Step {
  /** Where it stands in the file, from one. */
  readonly line: number;
  readonly text: string;
  readonly details: readonly string[];
}

export interface Scenario {
  readonly file: string;
  readonly title: string;
  readonly switches: Partial<Switches>;
  readonly steps: readonly Step[];
}

const folder = new URL('./scenarios/', import.meta.url);

export function allScenarios(): readonly Scenario[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.scenario'));
  return files.toSorted().map((file) => readScenario(file, readFileSync(new URL(file, folder), 'utf8')));
}

/** @throws Error where there is no title, or a detail stands before every step. */
export function readScenario(file: string, text: string): Scenario {
  const [first = '', ...lines] = text.split('\n');
  if (!first.startsWith('# ')) throw new Error(`${file} does not begin with its title.`);
  const switches: string[] = [];
  const steps: { line: number; text: string; details: string[] }[] = [];
  for (const [place, line] of lines.entries()) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    if (words.startsWith('switch ')) switches.push(words.slice('switch '.length));
    else if (line.startsWith(' ')) {
      const step = steps.at(-1);
      if (step === undefined) throw new Error(`${file}:${place + 2} is the detail of no step.`);
      step.details.push(words);
    } else steps.push({ line: place + 2, text: words, details: [] });
  }
  return { file, title: first.slice(2), switches: readSwitches(switches), steps };
}
