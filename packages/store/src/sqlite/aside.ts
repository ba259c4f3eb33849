import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { databaseName, lockFolder, told } from './database.ts';

/**
 * Puts a damaged database aside, with all that belongs to it, and gives its new name. Nothing is deleted: somebody
 * may want to look at it. The folder holds nothing then, as on a new computer. Throws `store.locked` or
 * `store.not-writable`.
 */
export function putAside(folder: string): string {
  return told(folder, () => {
    const lock = lockFolder(folder);
    try {
      let number = 1;
      while (existsSync(join(folder, `${databaseName}.damaged-${number}`))) number += 1;
      const aside = `${databaseName}.damaged-${number}`;
      for (const ending of ['', '-wal', '-shm']) {
        const file = join(folder, `${databaseName}${ending}`);
        if (existsSync(file)) renameSync(file, join(folder, `${aside}${ending}`));
      }
      return aside;
    } finally {
      lock.close();
    }
  });
}
