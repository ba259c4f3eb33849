import { storageContract } from '../storage-contract.ts';
import { createMemoryStorage } from './storage.ts';

storageContract('the memory', createMemoryStorage);
