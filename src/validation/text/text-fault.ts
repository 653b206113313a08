import type { ReadingIssueCode } from '../../i18n/index.ts';
import type { Path } from '../path.ts';

/** A fault of the text itself, found before its data is looked at. */
export interface TextFault {
  readonly code: ReadingIssueCode;
  readonly offset: number;
  readonly path: Path;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Where the values of a text stand: offsets of a value, of the key before it, and of what is inside. */
export interface PositionNode {
  readonly offset: number;
  readonly keyOffset?: number | undefined;
  /** Positions of members or items, `undefined` for a scalar. */
  readonly inside?: ReadonlyMap<string, PositionNode> | readonly PositionNode[] | undefined;
}

/** Data read from a text with the position of every part. */
export interface PositionedData {
  /** Absent when the text is too broken to hold any. */
  readonly data?: unknown;
  readonly root?: PositionNode | undefined;
  readonly faults: readonly TextFault[];
}
