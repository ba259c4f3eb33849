export { quickbooksContract, type QuickBooksUnderTest } from './quickbooks.ts';
export { storeContract } from './store.ts';
