import { categoryOf, type CategoryName, type Fields } from '@autosync/records';
import type { Company } from './company.ts';

/** What people and scripts can do at both sides: SA's resources, and the control of the simulated QuickBooks. */
export interface Desk {
  /** At most 200 of them, transactions the newest first. */
  recordsInSa(category: CategoryName): Promise<readonly SaRecord[]>;
  createInSa(category: CategoryName, fields: Fields): Promise<void>;
  changeInSa(category: CategoryName, record: SaRecord, fields: Fields): Promise<void>;
  removeInSa(category: CategoryName, record: SaRecord): Promise<void>;
  objectsInQuickbooks(type: string): Promise<readonly QuickBooksObject[]>;
  /** Rejects with the words of QuickBooks where it does not do it. */
  doInQuickbooks(action: object): Promise<void>;
}

export interface SaRecord {
  readonly id: string;
  readonly version: number;
  readonly fields: Fields;
}

export interface QuickBooksObject {
  readonly [field: string]: unknown;
}

export function createDesk({ sa, quickbooks, username, password }: Company): Desk {
  let token: string | undefined;
  const signedIn = async () => {
    const answer = await asked(`${sa.url}/api/v1/login`, 'POST', { username, password });
    return String(answer['token']);
  };
  const inSa = async (method: string, path: string, body?: object) => {
    token ??= await signedIn();
    return asked(`${sa.url}/api/v1/${path}`, method, body, token);
  };
  const resource = (category: CategoryName) => categoryOf(category).resource;
  return {
    async recordsInSa(category) {
      const answer: { records?: readonly SaRecord[] } = await inSa('GET', `${resource(category)}?limit=200`);
      return answer.records ?? [];
    },
    async createInSa(category, fields) {
      await inSa('POST', resource(category), { fields });
    },
    async changeInSa(category, { id, version }, fields) {
      await inSa('PATCH', `${resource(category)}/${id}`, { version, fields });
    },
    async removeInSa(category, { id, version }) {
      await inSa('DELETE', `${resource(category)}/${id}?version=${version}`);
    },
    async objectsInQuickbooks(type) {
      const { objects }: { objects?: { [type: string]: readonly QuickBooksObject[] } } = await asked(
        `${quickbooks.url}/export`,
        'GET',
      );
      return objects?.[type] ?? [];
    },
    async doInQuickbooks(action) {
      await asked(`${quickbooks.url}/control`, 'POST', action);
    },
  };
}

/** How long SA may take to be there again after its database died: PostgreSQL recovers first. */
const backWithinMs = 60_000;

/** Resolves when SA signs people in again. @throws where it does not come back. */
export async function saIsBack({ sa, username, password }: Company): Promise<void> {
  const untilMs = performance.now() + backWithinMs;
  for (;;) {
    try {
      await asked(`${sa.url}/api/v1/login`, 'POST', { username, password });
      return;
    } catch (error) {
      if (performance.now() > untilMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function asked(
  url: string,
  method: string,
  body?: object,
  token?: string,
): Promise<{ readonly [name: string]: unknown }> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`);
  return text === '' ? {} : JSON.parse(text);
}
