import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '@autosync/core';
import type { PageFile } from './server.ts';

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What `npm run build` made of the folder `ui`; the same from the sources and from the built program. */
const built = fileURLToPath(new URL('../../dist/page/', import.meta.url));

/**
 * The files of the page by their addresses, read once: they hold no data, and nothing else of the disk can be
 * asked for. Throws `window.not-built` where there are none.
 */
export function readPageFiles(folder = built): ReadonlyMap<string, PageFile> {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Failure('window.not-built', { folder });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const type = types[path.extname(name)];
    return type === undefined ? [] : [{ name: name.replaceAll(path.sep, '/'), type }];
  });
  return new Map(
    files.map(({ name, type }): [string, PageFile] => [
      name === 'index.html' ? '/' : `/${name}`,
      { type, content: readFileSync(path.join(folder, name)) },
    ]),
  );
}
