import { defineConfig } from 'vitest/config';

/** Workspace packages are read from their sources, so that a test never meets a stale build. */
export default defineConfig({
  resolve: { conditions: ['@autosync/source', 'module', 'node'] },
  ssr: { resolve: { conditions: ['@autosync/source', 'module', 'node'] } },
  test: {
    include: [
      'packages/**/*.test.ts',
      'apps/**/*.test.ts',
      'e2e/**/*.test.ts',
      'bench/**/*.test.ts',
      'simulation/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    pool: 'threads',
    isolate: false,
    // Vitest leaves one core to itself otherwise, which on two cores is half of them.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
