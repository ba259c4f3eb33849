export * from './log.ts';
export * from './mapping.ts';
export * from './progress.ts';
export * from './quickbooks.ts';
export * from './sa.ts';
export * from './store.ts';
