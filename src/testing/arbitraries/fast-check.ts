import type * as FastCheck from 'fast-check';

/**
 * fast-check as its user imports it (`import fc from 'fast-check'`). It is passed in: this entry loads without it, and the arbitraries
 * are of the copy that runs the properties.
 */
export type FastCheckLibrary = Pick<
  typeof FastCheck,
  'array' | 'boolean' | 'constant' | 'constantFrom' | 'integer' | 'nat' | 'option' | 'record' | 'tuple'
>;

/** Values drawn by fast-check. */
export type { Arbitrary } from 'fast-check';
