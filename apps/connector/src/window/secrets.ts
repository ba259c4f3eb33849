import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Secret } from '@autosync/core';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';

/** A sign-in to SA. */
export interface Credentials {
  readonly username: string;
  readonly password: Secret;
}

/** Where a sign-in is kept between two starts of the program, so that nobody else on the computer can read it. */
export interface Secrets {
  /** The sign-in that was kept; undefined where there is none, or where it cannot be read any more. */
  read(): Credentials | undefined;
  /** Keeps it, in place of the one before. */
  keep(credentials: Credentials): void;
  forget(): void;
}

const sealedSchema = Type.Object({
  username: Type.String(),
  nonce: Type.String(),
  tag: Type.String(),
  password: Type.String(),
});

const algorithm = 'aes-256-gcm';
/** Its owner alone may read and write it. */
const mode = 0o600;

/**
 * The sign-in in a file of the data folder, its password encrypted with a key in a file beside it, both readable
 * by their owner alone. Windows has a safer place, which comes with the Windows program (windows.md E); there
 * this one is not used.
 */
export function openSecretsFile(folder: string): Secrets {
  const keyFile = path.join(folder, 'sign-in.key');
  const file = path.join(folder, 'sign-in.json');

  function key(): Buffer {
    if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(32), { mode });
    return readFileSync(keyFile);
  }

  return {
    read: () => {
      try {
        const sealed: unknown = JSON.parse(readFileSync(file, 'utf8'));
        return Value.Check(sealedSchema, sealed) ? unsealed(sealed, key()) : undefined;
      } catch {
        // No sign-in was kept, or key and file do not belong together: the user types it again.
        return undefined;
      }
    },
    keep: ({ username, password }) => {
      mkdirSync(folder, { recursive: true });
      const nonce = randomBytes(12);
      const cipher = createCipheriv(algorithm, key(), nonce).setAAD(Buffer.from(username));
      const text = Buffer.concat([cipher.update(password.reveal(), 'utf8'), cipher.final()]);
      const sealed: Static<typeof sealedSchema> = {
        username,
        nonce: nonce.toString('base64'),
        tag: cipher.getAuthTag().toString('base64'),
        password: text.toString('base64'),
      };
      // Written beside and renamed: a power cut leaves the old sign-in or the new one.
      const fresh = `${file}.new`;
      writeFileSync(fresh, JSON.stringify(sealed), { mode });
      renameSync(fresh, file);
    },
    forget: () => {
      rmSync(file, { force: true });
      rmSync(keyFile, { force: true });
    },
  };
}

function unsealed({ username, ...sealed }: Static<typeof sealedSchema>, key: Buffer): Credentials {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const decipher = createDecipheriv(algorithm, key, bytes(sealed.nonce))
    .setAAD(Buffer.from(username))
    .setAuthTag(bytes(sealed.tag));
  const password = Buffer.concat([decipher.update(bytes(sealed.password)), decipher.final()]);
  return { username, password: new Secret(password.toString('utf8')) };
}
