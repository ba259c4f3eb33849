/** In which zone, and with which offset in summer, a QuickBooks wrote the records that it was recorded with. */
import { printedTime } from '../books.ts';
import { believed } from '../switches.ts';
import type { Switches } from '../switches.ts';
import { createZone } from '../zone.ts';

export interface RecordedZone {
  readonly timeZone: string;
  readonly printedOffset: Switches['printedOffset'];
}

/** Zones of the editions that qbXML is spoken by, the likeliest first. */
const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Halifax',
  'America/Sao_Paulo',
  'America/Argentina/Buenos_Aires',
  'Europe/London',
  'Australia/Sydney',
  'UTC',
];

/** The zone that prints the most seconds as the recorded times. */
export function recordedZone(records: readonly object[]): RecordedZone {
  const times = records.flatMap(timeOf);
  const candidates = zones.flatMap((timeZone) =>
    (['january', 'current'] as const).map((printedOffset) => ({ timeZone, printedOffset })),
  );
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, times) }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best?.candidate ?? { timeZone: 'America/New_York', printedOffset: 'january' };
}

type Time = readonly [second: number, printed: string];

/** An edit sequence is the second of TimeModified, the end of an id that of TimeCreated (qbxml.md 0.4). */
function timeOf(record: object): readonly Time[] {
  const text = new Map<string, unknown>(Object.entries(record));
  const pairs = [
    [text.get('EditSequence'), text.get('TimeModified')],
    [String(text.get('ListID') ?? text.get('TxnID')).split('-')[1], text.get('TimeCreated')],
  ];
  return pairs.flatMap(([second, printed]): readonly Time[] => {
    if (typeof second !== 'string' || typeof printed !== 'string') return [];
    return /^\d{9,10}$/.test(second) ? [[Number(second), printed]] : [];
  });
}

function scoreOf({ timeZone, printedOffset }: RecordedZone, times: readonly Time[]): number {
  const place = { zone: createZone(timeZone), switches: { ...believed, printedOffset } };
  return times.filter(([second, printed]) => printedTime(place, second) === printed).length;
}
