export { hasSqliteStore, openSqliteStore, type SqliteStoreOptions } from './sqlite-store.ts';
export { putAside } from './aside.ts';
