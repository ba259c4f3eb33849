export * from './cluster.ts';
export * from './migration.ts';
export { momentOf } from './reading.ts';
export * from './repository.ts';
export * from './schema.ts';
