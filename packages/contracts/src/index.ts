export { quickbooksContract, type QuickBooksUnderTest } from './quickbooks.ts';
export { storeContract } from './store.ts';
export { saLeaseContract } from './sa-lease.ts';
export { saLinksContract } from './sa-links.ts';
export { saRepositoryContract, tickingClock } from './sa-repository.ts';
export { saRulesContract } from './sa-rules.ts';
