import { Failure, type Clock, type Json, type Secret } from '@autosync/core';
import type { Acknowledgement, QuickBooksBalance, Sa, SaOperation, SaResult } from '@autosync/engine';
import {
  changesAnswerSchema,
  comparisonAnswerSchema,
  leaseAnswerSchema,
  linksAnswerSchema,
  loginAnswerSchema,
  mappingsSchema,
  movementsAnswerSchema,
  operationsAnswerSchema,
} from '../contract/index.ts';
import { answerReader, exchange, type HttpParts, type HttpRequest } from './http.ts';

export interface SaClientParts {
  /** The address of SA, such as `https://sa.example.com`. */
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
  readonly clock: Clock;
  readonly requestTimeoutMs: number;
}

/** What one request carries at most. */
const entriesMax = 200;

/**
 * SA over HTTP, as the port of the engine. A sign-in that ran out is renewed once with the same password;
 * operations carry the generation of the last lease, so that SA refuses them after a take-over.
 */
export function createSaClient(parts: SaClientParts): Sa {
  const http: HttpParts = { ...parts, fetch: parts.fetch ?? fetch };
  let signedIn: SignedIn | undefined;
  let leaseGeneration: number | undefined;

  const signIn = async (username: string, password: Secret) => {
    const body = { username, password: password.reveal() };
    const answer = readLogin(await exchange(http, { method: 'POST', path: 'login', body }));
    signedIn = { token: answer.token, username, password };
    return answer;
  };
  const call = async (request: HttpRequest): Promise<unknown> => {
    const present = signedIn;
    if (!present) throw new Failure('sa.not-signed-in');
    try {
      return await exchange(http, { ...request, token: present.token });
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'sa.not-signed-in')) throw error;
      const { token } = await signIn(present.username, present.password);
      return await exchange(http, { ...request, token });
    }
  };

  return {
    async login(username, password) {
      const answer = await signIn(username, password);
      if (answer.kind !== 'full') {
        await call({ method: 'DELETE', path: 'login' });
        signedIn = undefined;
        throw new Failure('sa.not-full-user', { username: answer.username });
      }
      const { companyId, companyName, time } = answer;
      return { companyId, companyName, username: answer.username, time };
    },
    changes: async (after, recordsMax) =>
      readChanges(await call({ method: 'GET', path: `changes?${pageQuery(after, recordsMax)}` })),
    links: async (after, recordsMax) =>
      readLinks(await call({ method: 'GET', path: `links?${pageQuery(after, recordsMax)}` })),
    mappings: async () => readMappings(await call({ method: 'GET', path: 'mappings' })).mappings,
    async putMappings(mappings) {
      const body = { mappings: mappings.map((mapping): Json => ({ ...mapping })) };
      await call({ method: 'PUT', path: 'mappings', body });
    },
    async apply(operations) {
      const results: SaResult[] = [];
      for (const part of inParts(operations)) {
        const generation = leaseGeneration === undefined ? {} : { leaseGeneration };
        const body = { operations: part.map(operationJson), ...generation };
        results.push(...readResults(await call({ method: 'POST', path: 'operations', body })).results);
      }
      return results;
    },
    async acknowledge(acknowledgements) {
      for (const part of inParts(acknowledgements)) {
        const body = { acknowledgements: part.map(acknowledgementJson) };
        await call({ method: 'POST', path: 'acknowledgements', body });
      }
    },
    async putBalances(balances) {
      for (const part of inParts(balances)) {
        await call({ method: 'PUT', path: 'balances', body: { balances: part.map(balanceJson) } });
      }
    },
    async comparison({ after, mastersMax }) {
      return readComparison(
        await call({ method: 'GET', path: `comparison?${pageQuery(after, mastersMax)}` }),
      );
    },
    async movements({ customer, withProperties, after, movementsMax }) {
      const client = new URLSearchParams({ customer, withProperties: String(withProperties) }).toString();
      const path = `movements?${client}&${pageQuery(after, movementsMax)}`;
      return readMovements(await call({ method: 'GET', path }));
    },
    async lease(request) {
      const lease = readLease(await call({ method: 'POST', path: 'lease', body: { ...request } }));
      leaseGeneration = lease.generation;
      return lease;
    },
    async releaseLease(generation, hasSynced = false) {
      await call({ method: 'DELETE', path: `lease?generation=${generation}&hasSynced=${hasSynced}` });
      leaseGeneration = undefined;
    },
  };
}

interface SignedIn {
  readonly token: string;
  readonly username: string;
  readonly password: Secret;
}

const readLogin = answerReader(loginAnswerSchema);
const readChanges = answerReader(changesAnswerSchema);
const readLinks = answerReader(linksAnswerSchema);
const readMappings = answerReader(mappingsSchema);
const readComparison = answerReader(comparisonAnswerSchema);
const readMovements = answerReader(movementsAnswerSchema);
const readResults = answerReader(operationsAnswerSchema);
const readLease = answerReader(leaseAnswerSchema);

function pageQuery(after: string | undefined, recordsMax: number): string {
  const query = new URLSearchParams({ limit: String(recordsMax) });
  if (after !== undefined) query.set('after', after);
  return query.toString();
}

function inParts<T>(entries: readonly T[]): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let at = 0; at < entries.length; at += entriesMax) parts.push(entries.slice(at, at + entriesMax));
  return parts;
}

function operationJson(operation: SaOperation): Json {
  return { ...operation };
}

function acknowledgementJson(acknowledgement: Acknowledgement): Json {
  return { ...acknowledgement };
}

function balanceJson({ why, ...balance }: QuickBooksBalance): Json {
  const causes = why?.map(({ record, ...cause }) => ({ ...cause, ...(record && { record: { ...record } }) }));
  return { ...balance, ...(causes && { why: causes }) };
}
