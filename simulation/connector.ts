/** A connector of the world: a program on one computer, that is killed and started again. */
import type { MemoryStore } from '@autosync/store/memory';

export interface Connector {
  readonly name: string;
  store: MemoryStore;
  /** Those that a restored backup has replaced. */
  readonly formerStores: MemoryStore[];
  /** What ends the sync that is running. */
  stop: (() => void) | undefined;
}
