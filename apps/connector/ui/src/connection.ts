/** The page's way to the program: every call carries the token of this start, in a header and nowhere else. */
import { useEffect, useState } from 'react';
import type { WindowLeft, WindowView } from '../../src/window/view.ts';
import { texts } from './texts.ts';

const tokenHeader = 'x-autosync-token';
const kept = 'autosync-token';
const reconnectMs = 1_000;
/** A program that is there says something at least every ten seconds. */
const silenceMaxMs = 25_000;

/** The token stands behind the `#` of the first address; from then on only this tab knows it. */
function takeToken(): string {
  const given = window.location.hash.slice(1);
  if (given !== '') {
    sessionStorage.setItem(kept, given);
    window.history.replaceState(null, '', '/');
  }
  return sessionStorage.getItem(kept) ?? '';
}

const token = takeToken();

/** What the program says where it cannot do something, in the words of its catalogue. */
interface Told {
  readonly code?: string;
  readonly summary?: string;
  readonly why?: string;
  readonly remedy?: string;
}

/** The sentences of a refusal; what was given wrongly explains itself in one. */
export function sentencesOf(thrown: unknown): string {
  return thrown instanceof Refusal ? thrown.message : texts.notAsked;
}

class Refusal extends Error {
  constructor({ code, summary = '', why = '', remedy = '' }: Told) {
    super(code === 'command.usage' ? why : `${summary} ${why} ${remedy}`);
  }
}

export async function read<Answer>(path: string): Promise<Answer> {
  return answerOf(await fetch(path, { headers: { [tokenHeader]: token } }));
}

export async function call<Answer = object>(path: string, body: object = {}): Promise<Answer> {
  const headers = { [tokenHeader]: token, 'content-type': 'application/json' };
  return answerOf(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** A file of the program, saved under a name. */
export async function download(path: string, name: string): Promise<void> {
  const answer = await fetch(path, { headers: { [tokenHeader]: token } });
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

async function answerOf<Answer>(answer: Response): Promise<Answer> {
  const value: Answer & Told = await answer.json();
  if (answer.ok) return value;
  throw new Refusal(value);
}

/** How the page stands to the program. */
export type Line = 'connecting' | 'open' | 'lost' | 'raised' | 'stranger';

export interface Connected {
  readonly line: Line;
  readonly view: WindowView | undefined;
}

/** The view, told anew whenever it changes; the page asks again by itself when the line breaks. */
export function useWindow(): Connected {
  const [connected, setConnected] = useState<Connected>({ line: 'connecting', view: undefined });
  useEffect(() => {
    const ending = new AbortController();
    void stay(ending.signal, (next) => setConnected((before) => ({ ...before, ...next })));
    return () => ending.abort();
  }, []);
  return connected;
}

async function stay(signal: AbortSignal, tell: (next: Partial<Connected>) => void): Promise<void> {
  while (!signal.aborted) {
    const end = await listen(signal, tell).catch(() => 'lost' as const);
    if (signal.aborted) return;
    tell({ line: end });
    if (end !== 'lost') return;
    await new Promise((resolve) => setTimeout(resolve, reconnectMs));
  }
}

/** Reads lines until they end; gives why they did. */
async function listen(
  signal: AbortSignal,
  tell: (next: Partial<Connected>) => void,
): Promise<'lost' | 'raised' | 'stranger'> {
  const answer = await fetch('/api/events', { headers: { [tokenHeader]: token }, signal });
  if (answer.status === 401 || answer.status === 403) return 'stranger';
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return 'lost';
  let rest = '';
  for (;;) {
    const { done, value } = await withinTime(reader.read());
    if (done) return 'lost';
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.filter((text) => text !== '')) {
      const told: WindowView | WindowLeft = JSON.parse(line);
      if ('left' in told) return told.left;
      tell({ line: 'open', view: told });
    }
  }
}

async function withinTime<Value>(reading: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The program is silent.')), silenceMaxMs);
  });
  try {
    return await Promise.race([reading, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is read from the program, again whenever `version` changes; undefined until it came. */
export function useRead<Answer>(path: string, version: number | string): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isCurrent = true;
    read<Answer>(path)
      .then((value) => isCurrent && setAnswer(value))
      // The line says by itself that the program is away; what was read before stays.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [path, version]);
  return answer;
}
