/**
 * The layers of the house, from the bottom up. A file may import from layers below its own, never from its
 * own layer's neighbours and never upwards: so data flows one way, and every part can be read, tested and
 * replaced without the parts above it. ARCHITECTURE.md shows the picture.
 */
export const layers: readonly (readonly Layer[])[] = [
  [{ name: 'core', folder: 'packages/core' }],
  [{ name: 'qbxml', folder: 'packages/qbxml' }],
  [{ name: 'records', folder: 'packages/records' }],
  [{ name: 'engine', folder: 'packages/engine' }],
  [
    { name: 'simulator', folder: 'packages/simulator' },
    { name: 'store/memory', folder: 'packages/store/src/memory' },
    { name: 'sa/contract', folder: 'packages/sa/src/contract', sharedWith: ['sa/rules', 'sa/client'] },
    { name: 'sa/rules', folder: 'packages/sa/src/rules' },
  ],
  [
    { name: 'quickbooks', folder: 'packages/quickbooks', engineTypesOnly: true },
    { name: 'store/sqlite', folder: 'packages/store/src/sqlite', engineTypesOnly: true },
    { name: 'sa/client', folder: 'packages/sa/src/client', engineTypesOnly: true },
    { name: 'contracts', folder: 'packages/contracts' },
  ],
  [
    { name: 'apps/connector', folder: 'apps/connector' },
    { name: 'apps/sa-server', folder: 'apps/sa-server' },
    { name: 'apps/quickbooks', folder: 'apps/quickbooks' },
  ],
  [
    { name: 'e2e', folder: 'e2e' },
    { name: 'bench', folder: 'bench' },
    { name: 'simulation', folder: 'simulation' },
  ],
];

export interface Layer {
  readonly name: string;
  readonly folder: string;
  /** Neighbours that may import it all the same, because it only holds their common words. */
  readonly sharedWith?: readonly string[];
  /** An adapter keeps a port of the engine: it may know the port's types, never the engine's code. */
  readonly engineTypesOnly?: true;
}

/** Rooms that stay pure: no clock, chance, file, network or process, so that a simulation can own them all. */
export const pureFolders = [
  'packages/core/src',
  'packages/qbxml/src',
  'packages/records/src',
  'packages/engine/src',
  'packages/simulator/src',
  'packages/store/src/memory',
  'packages/sa/src/contract',
  'packages/sa/src/rules',
];

/** Files in pure folders that are programs of their own, with the reason. */
export const impureFiles = new Map([
  ['packages/qbxml/src/cli.ts', 'the command `qbxml check`, which reads files and ends with an exit code'],
]);
