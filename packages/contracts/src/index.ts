export { storeContract } from './store.ts';
