export { hasSqliteStore, openSqliteStore, type SqliteStoreOptions } from './sqlite-store.ts';
