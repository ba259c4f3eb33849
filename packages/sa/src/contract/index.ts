export * from './problem.ts';
export * from './resource.ts';
export * from './schema.ts';
