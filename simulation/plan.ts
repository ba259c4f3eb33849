import { scopeNames, type ScopeName } from './scope.ts';

/**
 * A plan says everything that happens in one schedule beside the programs' own work: faults, keyed by the call
 * that they hit and how many of its name came before it, and what people do right before a call. The same plan
 * gives the same schedule. It is kept as plain text, a line an event, so that a person reads it as a story:
 *
 *     seed 12
 *     office qb:add#1 = lost-reply
 *     office qb:prelude#2 : sa-customer-phone 3 41
 */
export interface Plan {
  /** What it shows, in one sentence. */
  readonly title: string;
  readonly seed: number;
  readonly start: StartName;
  readonly scope: ScopeName;
  readonly connectors: number;
  /** Syncs of each connector before the calm. */
  readonly syncs: number;
  readonly events: readonly PlannedEvent[];
}

/**
 * `synced`: a company that was synced days ago; `small`: the same with a third of the records; `new`: both sides were
 * kept apart, and nothing is linked; `whole`: synced, with records of every category.
 */
const startNames = ['synced', 'small', 'new', 'whole'] as const;
export type StartName = (typeof startNames)[number];

export type PlannedEvent =
  | { readonly at: string; readonly fault: string }
  | { readonly at: string; readonly deed: string; readonly numbers: readonly number[] };

export function planText(plan: Plan): string {
  const head = [
    ...(plan.title === '' ? [] : [`# ${plan.title}`]),
    `seed ${plan.seed}`,
    `start ${plan.start}`,
    `scope ${plan.scope}`,
    `connectors ${plan.connectors}`,
    `syncs ${plan.syncs}`,
  ];
  return [...head, ...plan.events.map(eventText)].join('\n');
}

export function eventText(event: PlannedEvent): string {
  if ('fault' in event) return `${event.at} = ${event.fault}`;
  return `${event.at} : ${[event.deed, ...event.numbers].join(' ')}`;
}

/** @throws SyntaxError naming the line that is none. */
export function parsePlan(text: string): Plan {
  const settings = new Map<string, string>();
  const titles: string[] = [];
  const events: PlannedEvent[] = [];
  for (const [place, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('#')) {
      titles.push(line.slice(1).trim());
      continue;
    }
    const fault = /^(\S+ \S+#\d+) = (\S+)$/.exec(line);
    const deed = /^(\S+ \S+#\d+) : (\S+)((?: -?\d+)*)$/.exec(line);
    const setting = /^(seed|start|scope|connectors|syncs) (\S+)$/.exec(line);
    if (fault?.[1] !== undefined && fault[2] !== undefined) events.push({ at: fault[1], fault: fault[2] });
    else if (deed?.[1] !== undefined && deed[2] !== undefined)
      events.push({ at: deed[1], deed: deed[2], numbers: numbersIn(deed[3] ?? '') });
    else if (setting?.[1] !== undefined && setting[2] !== undefined) settings.set(setting[1], setting[2]);
    else throw new SyntaxError(`Line ${place + 1} of the plan is no setting, fault or deed: ${line}`);
  }
  return {
    title: titles.join(' '),
    seed: Number(settings.get('seed') ?? 1),
    start: startNames.find((name) => name === settings.get('start')) ?? 'synced',
    scope: scopeNames.find((name) => name === settings.get('scope')) ?? 'all',
    connectors: Number(settings.get('connectors') ?? 1),
    syncs: Number(settings.get('syncs') ?? 1),
    events,
  };
}

function numbersIn(text: string): readonly number[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map(Number);
}
