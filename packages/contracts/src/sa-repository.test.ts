import { createMemoryRepository } from '@autosync/sa/rules';
import { saRepositoryContract } from './sa-repository.ts';
import { saRulesContract } from './sa-rules.ts';

saRepositoryContract('memory', () => Promise.resolve(createMemoryRepository()));
saRulesContract('memory', () => Promise.resolve(createMemoryRepository()));
