import type { Json } from '@autosync/core';

/** The program's log, for support. Values are data, never secrets: a `Secret` does not fit into Json. */
export interface Log {
  info(event: string, data?: { readonly [name: string]: Json }): void;
  error(event: string, data?: { readonly [name: string]: Json }): void;
}
