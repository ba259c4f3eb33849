/** What a text may hold before it is taken for an attack and refused. */
export interface Limits {
  /** The whole text, where a character counts as one byte at least. */
  readonly bytesMax: number;
  /** Elements inside each other; the deepest real message has 12. */
  readonly depthMax: number;
  readonly elementsMax: number;
  /** One text, attribute, comment or declaration; the longest field of QuickBooks has 4095 characters. */
  readonly textCharactersMax: number;
  /** Attributes of one element; the schema has 7 at most. */
  readonly attributesMax: number;
}

/** The limits of `decode` and `parseRequests`, which hold the whole message in memory. */
export const wholeTextLimits: Limits = {
  bytesMax: 256 * 1024 * 1024,
  depthMax: 32,
  elementsMax: 10_000_000,
  textCharactersMax: 1024 * 1024,
  attributesMax: 16,
};

/** The limits of `decodeRecords`, which holds one record at a time. */
export const streamLimits: Limits = {
  ...wholeTextLimits,
  bytesMax: 8 * 1024 * 1024 * 1024,
  elementsMax: 400_000_000,
};
