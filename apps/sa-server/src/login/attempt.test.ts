import { addMs, instantFromEpochMs, Secret, type Clock } from '@autosync/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, createRepository, type Connection } from '../database/index.ts';
import { testDatabase } from '../test-support/database.ts';
import { createSignInLimits } from './attempt.ts';
import { createPasswords } from './password.ts';
import { createSessions, sessionMs, type Sessions } from './session.ts';

let database: Connection;
let now = instantFromEpochMs(Date.UTC(2026, 4, 1));
const clock: Clock = { now: () => now, sleep: () => Promise.resolve(), localText: (at) => at };
const instances: Sessions[] = [];
const user = 'office@example.com';
const right = new Secret('a right password');
const wrong = new Secret('a wrong password');

beforeAll(async () => {
  database = connect((await testDatabase()).applicationUrl);
  await createRepository(database).createCompany({ id: 'c1', name: 'Green Acres', isSample: false });
  for (let instance = 0; instance < 2; instance += 1) {
    instances.push(createSessions(database, clock, createPasswords(2), createSignInLimits(database, clock)));
  }
  await instances[0]?.addUser('c1', user, 'full', right);
});

afterAll(async () => {
  await database.destroy();
});

function signIn(instance: number, password: Secret, address: string, username = user) {
  const sessions = instances[instance];
  if (!sessions) throw new Error('There are two instances.');
  return sessions.signIn(username, password, address);
}

describe('the sign-in', () => {
  it('locks an account after several wrong passwords, over all instances, and longer each time', async () => {
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await expect(signIn(attempt % 2, wrong, `10.0.0.${attempt}`)).rejects.toMatchObject({
        code: 'sa.login-refused',
      });
    }
    const limited = { code: 'sa.login-limited', details: { minutes: 1 } };
    await expect(signIn(0, right, '10.0.1.1')).rejects.toMatchObject(limited);
    await expect(signIn(1, right, '10.0.1.2')).rejects.toMatchObject(limited);
    now = addMs(now, 60_001);
    await expect(signIn(0, wrong, '10.0.1.3')).rejects.toMatchObject({ code: 'sa.login-refused' });
    await expect(signIn(0, right, '10.0.1.4')).rejects.toMatchObject({ ...limited, details: { minutes: 2 } });
    now = addMs(now, 120_001);
    expect((await signIn(1, right, '10.0.1.5')).actor.username).toBe(user);
    await expect(signIn(1, wrong, '10.0.1.6')).rejects.toMatchObject({ code: 'sa.login-refused' });
  });

  it('locks an address that tries many names', async () => {
    for (let attempt = 0; attempt < 31; attempt += 1) {
      const refused = signIn(0, wrong, '10.9.9.9', `name${attempt}@example.com`);
      await expect(refused).rejects.toMatchObject({ code: 'sa.login-refused' });
    }
    await expect(signIn(0, right, '10.9.9.9')).rejects.toMatchObject({ code: 'sa.login-limited' });
    expect((await signIn(0, right, '10.9.9.8')).actor.kind).toBe('full');
  });

  it('keeps only hashes of tokens, and ends a session by time and by signing out', async () => {
    const first = await signIn(0, right, '10.2.0.1');
    const second = await signIn(0, right, '10.2.0.1');
    expect((await instances[1]?.find(first.token))?.actor.companyId).toBe('c1');
    await instances[1]?.signOut(first.token);
    await expect(instances[0]?.find(first.token)).rejects.toMatchObject({ code: 'sa.not-signed-in' });
    now = addMs(now, sessionMs);
    await expect(instances[0]?.find(second.token)).rejects.toMatchObject({ code: 'sa.not-signed-in' });
  });

  it('takes about as long for unknown users as for wrong passwords', async () => {
    const passwords = createPasswords(1);
    const hash = await passwords.hash(right);
    await passwords.isRight(wrong, undefined);
    const times: { [K in 'known' | 'unknown']: number[] } = { known: [], unknown: [] };
    for (let round = 0; round < 15; round += 1) {
      for (const kind of ['known', 'unknown'] as const) {
        const started = performance.now();
        expect(await passwords.isRight(wrong, kind === 'known' ? hash : undefined)).toBe(false);
        times[kind].push(performance.now() - started);
      }
    }
    // The fastest of many: whatever else the computer does makes a round slower and never faster.
    const ratio = Math.min(...times.known) / Math.min(...times.unknown);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});
