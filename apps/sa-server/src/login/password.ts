import { hash, verify } from '@node-rs/argon2';
import type { Secret } from '@autosync/core';

/** Hashes and checks passwords with argon2id: 19 MiB, two passes (OWASP's least; reliability.md 2.4, login). */
export interface Passwords {
  hash(password: Secret): Promise<string>;
  /** With no hash (an unknown user) it takes as long and answers false. */
  isRight(password: Secret, passwordHash: string | undefined): Promise<boolean>;
}

const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At most `concurrentMax` at once, since each takes 19 MiB; the others wait in line. */
export function createPasswords(concurrentMax: number): Passwords {
  let running = 0;
  const waiting: (() => void)[] = [];
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= concurrentMax) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next in line, or becomes free.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
  const hashed = (password: string) => inTurn(() => hash(password, options));
  let nobody: Promise<string> | undefined;
  return {
    hash: (password) => hashed(password.reveal()),
    async isRight(password, passwordHash) {
      nobody ??= hashed('nobody has this password');
      const against = passwordHash ?? (await nobody);
      const isRight = await inTurn(() => verify(against, password.reveal(), options));
      return isRight && passwordHash !== undefined;
    },
  };
}
