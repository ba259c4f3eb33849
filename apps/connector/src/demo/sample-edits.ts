import { setTimeout as wait } from 'node:timers/promises';
import { Failure, reasonOf } from '@autosync/core';

export interface EditedSides {
  readonly saUrl: string;
  readonly quickbooksUrl: string;
  readonly username: string;
  readonly password: string;
}

/**
 * The edits of the two sides are this far apart. QuickBooks tells times in whole seconds: of two edits of one
 * record in the same moment nobody could say which is the newest.
 */
const apartMs = 3_000;

/**
 * Makes random edits on each side, as its users would, through the interfaces that people and scripts have:
 * SA's sample edits and the desk of the simulated QuickBooks. The seed makes them repeatable.
 */
export async function makeEdits(sides: EditedSides, count: number, seed: number): Promise<void> {
  const { username, password } = sides;
  const { token } = await post(`${sides.saUrl}/api/v1/login`, { username, password });
  if (typeof token !== 'string') throw new Failure('sa.not-signed-in');
  await post(`${sides.saUrl}/api/v1/sample/edits`, { count, seed }, token);
  await wait(apartMs);
  await post(`${sides.quickbooksUrl}/control`, { do: 'edit-random', count, seed });
}

async function post(
  url: string,
  body: object,
  token?: string,
): Promise<{ readonly [name: string]: unknown }> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok)
    throw new Failure('demo.no-edits', { detail: `${url} answered ${response.status}: ${text}` });
  return objectIn(url, text);
}

function objectIn(url: string, text: string): { readonly [name: string]: unknown } {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  } catch (error) {
    throw new Failure('demo.no-edits', { detail: `${url} did not answer in JSON: ${reasonOf(error)}` });
  }
}
