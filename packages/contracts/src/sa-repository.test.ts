import { createMemoryRepository } from '@autosync/sa/rules';
import { saLeaseContract } from './sa-lease.ts';
import { saLinksContract } from './sa-links.ts';
import { saRepositoryContract } from './sa-repository.ts';
import { saRulesContract } from './sa-rules.ts';

saRepositoryContract('memory', () => Promise.resolve(createMemoryRepository()));
saRulesContract('memory', () => Promise.resolve(createMemoryRepository()));
saLeaseContract('memory', () => Promise.resolve(createMemoryRepository()));
saLinksContract('memory', () => Promise.resolve(createMemoryRepository()));
