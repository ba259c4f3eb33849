import { storeContract } from '@autosync/contracts';
import { createMemoryStore } from './memory-store.ts';

storeContract('memory', async () => ({ store: createMemoryStore() }));
