export * from './cluster.ts';
export type { Cluster } from './kept-server.ts';
export * from './migration.ts';
export { momentOf } from './moment.ts';
export * from './repository.ts';
export * from './schema.ts';
