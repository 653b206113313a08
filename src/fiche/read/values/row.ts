import type { Address } from '../../../document/index.ts';

/** A row and where it stood. */
export interface ReadRow {
  readonly row: Record<string, unknown>;
  readonly at: Address | undefined;
}
