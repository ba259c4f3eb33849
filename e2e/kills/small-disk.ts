import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';

/** A disk of its own in the place of a folder, which a test fills to the brim and frees again. */
export interface SmallDisk {
  /** Leaves at most that many bytes free. */
  fill(bytesLeft: number): void;
  makeRoom(): void;
  /** Puts the folder back where it was, with what it holds now; no program may have it open. */
  close(): void;
}

/** Only root may mount, and not in every container. */
export const canMount = process.getuid?.() === 0 && mounts();

function mounts(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Moves a folder, which no program may have open, to a small disk that is mounted in its place. */
export function onSmallDisk(folder: string, megabytes: number): SmallDisk {
  const before = `${folder}-before`;
  const ballast = path.join(folder, 'ballast');
  mkdirSync(folder, { recursive: true });
  renameSync(folder, before);
  mkdirSync(folder);
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  copy(before, folder);
  return {
    fill(bytesLeft) {
      rmSync(ballast, { force: true });
      const { bavail, bsize } = statfsSync(folder);
      const bytes = bavail * bsize - bytesLeft;
      if (bytes > 0) execFileSync('fallocate', ['--length', String(bytes), ballast]);
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    close() {
      rmSync(ballast, { force: true });
      rmSync(before, { recursive: true });
      mkdirSync(before);
      copy(folder, before);
      unmount(folder);
      rmSync(folder, { recursive: true });
      renameSync(before, folder);
    },
  };
}

/** Meanwhile nobody may write a file, or anything in a folder; whoever has it open already may go on. */
export async function withoutWriting<Result>(place: string, work: () => Promise<Result>): Promise<Result> {
  mount('--bind', place, place);
  mount('-o', 'remount,bind,ro', place);
  try {
    return await work();
  } finally {
    unmount(place);
  }
}

function mount(...parameters: readonly string[]): void {
  execFileSync('mount', parameters);
}

/** Files that this process has closed stay open until their statements are collected; nobody waits for that. */
function unmount(place: string): void {
  execFileSync('umount', ['--lazy', place]);
}

/** With owners and modes: SA's database belongs to another user. */
function copy(from: string, to: string): void {
  execFileSync('cp', ['-a', `${from}/.`, to]);
}
