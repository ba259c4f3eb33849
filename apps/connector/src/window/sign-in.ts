import { Secret } from '@autosync/core';
import type { Credentials, Secrets } from './secrets.ts';

/** What a person typed; an untouched password field stands for the one that is kept. */
export interface TypedSignIn {
  readonly username: string;
  readonly password: string | null;
}

/** The sign-in to SA as the window has it: what was typed last, and whether it is kept for the next start. */
export function openSignIn(secrets: Secrets) {
  let credentials = secrets.read();
  let isKept = credentials !== undefined;
  return {
    credentials: (): Credentials | undefined => credentials,
    /** The username to fill in, and whether a password stands behind it (product.md A7). */
    kept: () => ({ username: isKept ? (credentials?.username ?? '') : '', hasPassword: isKept }),
    /** Takes over what was typed; false where a part of it is missing, and then nothing changes. */
    take: (typed: TypedSignIn): boolean => {
      const username = typed.username.trim();
      const isSame = typed.password === null && credentials?.username === username;
      const password = isSame ? credentials?.password : new Secret(typed.password ?? '');
      if (username === '' || password === undefined || password.isEmpty()) return false;
      credentials = { username, password };
      return true;
    },
    /** Keeps it for the next start, after the first successful sync (product.md A7). */
    keep: () => {
      if (credentials === undefined) return;
      secrets.keep(credentials);
      isKept = true;
    },
  };
}

export type SignInKeeper = ReturnType<typeof openSignIn>;
